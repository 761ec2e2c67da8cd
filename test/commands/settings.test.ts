import { beforeEach, describe, expect, it } from 'vitest'
import type { CommandDeps } from '../../src/commands/command.ts'
import { dispatch } from '../../src/commands/dispatch.ts'
import type { Call, Person } from '../../src/model/call.ts'
import { type Channel, channelKey } from '../../src/model/channel.ts'
import { type ChosenSettings, settled } from '../../src/model/channel-settings.ts'
import type { Post } from '../../src/model/post.ts'
import type { Room } from '../../src/model/room.ts'
import type { AuditEntry } from '../../src/ports.ts'
import { english } from '../run/english.ts'

const HERE: Channel = { platform: 'telegram', chat: '-1', topic: null }
const NEWS: Channel = { ...HERE, chat: '-2' }
const PRIVATE: Channel = { ...HERE, chat: '7' }
const mo: Person = { id: '7', name: 'Mo', asChat: false, language: null }
const re: Person = { ...mo, id: '8', name: 'Re' }
const TITLES: Record<string, string> = { '-1': 'Group', '-2': '@news' }

let chosen: Map<string, ChosenSettings>
let audit: AuditEntry[]
let answers: Post[]
let edits: Post[]
let moderates: string[]
let locked: readonly 'points'[]
let translates: boolean
let room: Room | null

beforeEach(() => {
  translates = true
  room = { options: ['fallback', 'tags', 'threads'], tags: ['Rail', 'Trams'], wantsTag: true }
  ;[chosen, audit, answers, edits, moderates, locked] = [new Map(), [], [], [], ['-1', '-2'], []]
})

const deps = {
  ...english,
  rights: { moderators: [], channels: {} },
  clock: { now: () => Date.UTC(2026, 2, 24, 9, 12) },
  translates: () => translates,
  settingsOf: async (channel: Channel) =>
    settled([{ target: 'telegram/-1', settings: {}, lock: locked }], [chosen.get(channelKey(channel)) ?? {}]),
  platform: {
    name: 'telegram',
    acknowledge: async () => {},
    answer: async (_: Call, post: Post) => void answers.push(post),
    edit: async (_: unknown, post: Post) => void edits.push(post),
    remove: async () => {},
    room: async () => room,
    roleOf: async ({ id }: Person, { chat }: Channel) =>
      id === '7' && moderates.includes(chat) ? 'moderator' : 'reader',
    find: async (target: string) =>
      target === '@news' ? { platform: 'telegram', id: '-2', kind: 'channel' } : null,
    deepLink: (command: string, argument: string) => `https://t.me/bot?start=${command}_${argument}`,
  },
  store: {
    calls: { handled: async () => false, markHandled: async () => {} },
    settings: { get: async () => null },
    outbox: { unhold: async () => undefined },
    chats: {
      languageOf: async () => null,
      speaks: async () => undefined,
      get: async (platform: string, id: string) =>
        TITLES[id] === undefined ? null : { platform, id, kind: 'group', title: TITLES[id], handle: null },
      list: async () =>
        Object.keys(TITLES).map((id) => ({
          platform: 'telegram',
          id,
          kind: 'group',
          title: TITLES[id],
          present: true,
          handle: null,
        })),
    },
    audit: {
      add: async (entry: AuditEntry) => void audit.push(entry),
      list: async (scopes: readonly string[], { limit, before }: { limit: number; before: number | null }) =>
        audit
          .map((entry, number) => ({ ...entry, number }))
          .filter(
            ({ channel, number }) => scopes.includes(`telegram/${channel.chat}`) && number < (before ?? 1e9),
          )
          .reverse()
          .slice(0, limit),
    },
    channelSettings: {
      set: async (channel: Channel, key: string, value: unknown) =>
        void chosen.set(channelKey(channel), { ...chosen.get(channelKey(channel)), [key]: value }),
    },
  },
} as unknown as CommandDeps

async function said(argument: string, more: Partial<Call> = {}): Promise<Post | undefined> {
  const call = {
    id: 'e',
    channel: HERE,
    chatKind: 'group',
    person: mo,
    via: 'command',
    command: 'settings',
    argument,
    options: {},
    files: [],
    message: { channel: HERE, id: '5' },
    repliedTo: null,
    ...more,
  } as unknown as Call
  const before = answers.length
  await dispatch(call, deps, () => {})
  return answers[before]
}

const textOf = (post: Post | undefined): string =>
  (post?.blocks ?? [])
    .map((block) =>
      block.kind === 'list'
        ? block.items.map(({ text, note }) => `${text} ${note ?? ''}`).join('\n')
        : 'text' in block
          ? block.text
          : '',
    )
    .join('\n')

const buttonsOf = (post: Post | undefined) =>
  (post?.blocks ?? []).flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))

describe('/settings', () => {
  it('shows each option with its value and what it means', async () => {
    const text = textOf(await said(''))
    expect(text).toMatch(/^Settings of Group/)
    for (const line of [
      'sections: both',
      'points: 4',
      'signature: off',
      'hashtags: off',
      'layout: buttons',
      'silent: off',
      'language: article',
    ])
      expect(text).toContain(line)
  })

  it.each([
    ['points 3', 'It holds for new posts.'],
    ['language de', 'It holds for new posts.'],
    ['quiet 22:00-07:00', 'It holds for what waits, too.'],
    ['threads on', 'It holds for what waits, too.'],
    ['picture on', 'It holds for /timeline at once, under older posts too.'],
    ['interface de', 'Posts that are there take it when they are corrected.'],
    ['cards here', 'It holds from the next card on.'],
    ['approval off', 'It holds for digests that are made from now on.'],
    ['reports on', 'New posts have the button.'],
    ['reports off', 'New posts have no button, and that of older ones does nothing.'],
  ])('says what %s holds for', async (argument, words) => {
    expect(textOf(await said(argument))).toContain(words)
  })

  it.each<[string, ChosenSettings | null, RegExp]>([
    ['points 3', { points: 3 }, /^Group now has points: 3\./],
    ['points 5', null, /^points is 2, 3 or 4\./],
    ['points', null, /^points is 2, 3 or 4\./],
    [
      'signature  Harbour Desk, daily',
      { signature: 'Harbour Desk, daily' },
      /signature: Harbour Desk, daily/,
    ],
    ['signature off', { signature: '' }, /signature: off/],
    [`signature ${'x'.repeat(201)}`, null, /^signature is a text of up to 200/],
    ['hashtags #rail trams', { hashtags: ['#rail', '#trams'] }, /hashtags: #rail #trams/],
    ['hashtags #1', null, /^hashtags is up to five/],
    ['Layout FOLDED', { layout: 'folded' }, /layout: folded/],
    ['silent on', { silent: true }, /silent: on/],
    ['language de', { language: 'de' }, /^Group now has language: de\./],
    ['language Ukrainian', { language: 'uk' }, /language: uk/],
    ['language off', { language: 'article' }, /language: article/],
    ['language klingon', null, /^language is article, or one of en, de, ru/],
    ['silent maybe', null, /^silent is on or off/],
    ['sections points', { sections: ['key-points'] }, /sections: points/],
    ['sections reasons, points', { sections: ['key-points', 'reasons'] }, /sections: both/],
    ['sections none', null, /^sections is both/],
    ['colour blue', null, /^I know no channel and no option “colour”/],
  ])('%s', async (argument, set, words) => {
    expect(textOf(await said(argument))).toMatch(words)
    expect(chosen.get(channelKey(HERE)) ?? null).toEqual(set)
  })

  it.each<[string, ChosenSettings | null, RegExp]>([
    ['threads on', { threads: true }, /threads: on/],
    ['tags rail, Trams', { tags: ['rail', 'Trams'] }, /tags: rail, Trams/],
    ['tags off', { tags: [] }, /tags: off/],
    ['tags Ferries', null, /^This forum has no tag “Ferries”\. It has: Rail, Trams\./],
    ['fallback 12', { fallback: '12' }, /fallback: 12/],
    ['fallback https://t.me/c/1234/12', { fallback: '12' }, /fallback: 12/],
    ['fallback https://t.me/c/1234/12/345', { fallback: '12' }, /fallback: 12/],
    ['fallback general', { fallback: '' }, /fallback: general/],
    ['fallback somewhere', null, /^fallback is here, for the topic/],
    ['crosspost on', null, /^crosspost is for Discord’s announcement channels/],
  ])('of a channel of its kind: %s', async (argument, set, words) => {
    expect(textOf(await said(argument))).toMatch(words)
    expect(chosen.get(channelKey(HERE)) ?? null).toEqual(set)
  })

  it('shows and takes no option that means nothing there', async () => {
    expect(textOf(await said(''))).toContain('tags: off')
    room = { options: [], tags: [], wantsTag: false }
    const post = await said('')
    expect(textOf(post)).not.toMatch(/^(?:threads|tags|fallback|crosspost):/m)
    expect(
      buttonsOf(post)
        .map(({ label }) => label)
        .join(),
    ).not.toMatch(/threads|fallback|crosspost/)
    expect(textOf(await said('threads on'))).toMatch(/^threads is for Discord/)
    room = null
    expect(textOf(await said('tags Rail'))).toMatch(/^tags is for Discord/)
    expect(chosen.size).toBe(0)
  })

  it('takes the topic of the call for the whole chat’s', async () => {
    const channel = { ...HERE, topic: '12' }
    await said('fallback here', { channel, message: { channel, id: '5' } })
    expect([...chosen]).toEqual([[channelKey(HERE), { fallback: '12' }]])
  })

  it('names the right that an option needs', async () => {
    room = { options: ['threads'], tags: [], wantsTag: false, lacking: { threads: 'Create Public Threads' } }
    expect(textOf(await said('threads on'))).toContain('I need the right “Create Public Threads”')
    expect(textOf(await said('threads off'))).not.toContain('I need')
  })

  it('says plainly that another language needs a model, where there is none, and leaves it off', async () => {
    translates = false
    expect(textOf(await said(''))).toMatch(/language: article.*needs a language model/s)
    expect(textOf(await said('language de'))).toMatch(
      /^Another language needs a language model.*docs\/engines/s,
    )
    expect(chosen.size).toBe(0)
    expect(textOf(await said('language article'))).toMatch(/language: article/)
  })

  it('goes back to the configuration’s value by default', async () => {
    await said('points 2')
    await said('points default')
    expect(chosen.get(channelKey(HERE))).toEqual({ points: null })
  })

  it('says that an option is locked, and offers no button for it', async () => {
    locked = ['points']
    expect(textOf(await said('points 2'))).toMatch(/^The operator has fixed points/)
    expect(chosen.size).toBe(0)
    expect(buttonsOf(await said('')).map(({ label }) => label)).not.toContain('points: 2')
  })

  it('changes by button and shows it in place', async () => {
    const press = buttonsOf(await said('')).find(({ label }) => label === 'layout: folded')
    await said(press?.argument ?? '', { via: 'button' })
    expect(chosen.get(channelKey(HERE))).toEqual({ layout: 'folded' })
    expect(textOf(edits[0])).toContain('layout: folded')
  })

  it.each<[string, Partial<Call>]>([
    ['a reader’s word', { person: re }],
    ['a reader’s press', { person: re, via: 'button', argument: '-1__points_2' }],
    ['a press that names another chat', { via: 'button', argument: '-2__points_2' }],
    [
      'a moderator of elsewhere in private',
      { channel: PRIVATE, chatKind: 'private', argument: '@news points 2' },
    ],
    [
      'a press in private by one who lost the right',
      { channel: PRIVATE, chatKind: 'private', via: 'button', argument: '-2__points_2' },
    ],
    [
      'a press that names a chat nobody knows',
      { channel: PRIVATE, chatKind: 'private', via: 'link', argument: '-9__points_2' },
    ],
  ])('changes nothing by %s', async (_, more) => {
    moderates = ['-1']
    await said('points 2', more)
    expect(chosen.size).toBe(0)
    expect(edits).toEqual([])
  })

  it('in private changes the channel that is named, and stands in that channel’s log', async () => {
    await said('@news points 2', { channel: PRIVATE, chatKind: 'private' })
    expect(chosen.get(channelKey(NEWS))).toEqual({ points: 2 })
    expect(audit.map(({ channel, action }) => [channel.chat, action])).toContainEqual([
      '-2',
      'settings points 2',
    ])
  })

  it('in private asks which channel, with a button for each', async () => {
    const asked = await said('', { channel: PRIVATE, chatKind: 'private' })
    expect(buttonsOf(asked).map(({ label }) => label)).toEqual(['Group', '@news'])
    const card = await said(buttonsOf(asked)[1]?.argument ?? '', {
      channel: PRIVATE,
      chatKind: 'private',
      via: 'button',
    })
    expect(textOf(card)).toMatch(/^Settings of @news/)
  })

  it('in a channel leads to a private chat, where readers do not see it', async () => {
    const shown = await said('', { channel: NEWS, chatKind: 'channel' })
    expect(textOf(shown).trim()).toBe('This is for moderators alone.')
    expect(buttonsOf(shown)[0]).toMatchObject({ command: 'settings', argument: '-2___' })
  })
})

describe('/log', () => {
  const log = (more: Partial<Call> = {}) => said('', { command: 'log', ...more })

  it('tells what was done and denied, the newest first, in UTC', async () => {
    await said('points 2')
    await said('points 3', { person: re })
    await said('points 9')
    expect(
      textOf(await log())
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'Log',
      '24 March 2026, 09:12 UTC · Mo · /settings points 9 · not done',
      '24 March 2026, 09:12 UTC · Re · /settings points 3 · denied',
      '24 March 2026, 09:12 UTC · Mo · /settings points 2 · done',
    ])
  })

  it('goes on by button to what is older', async () => {
    for (let i = 0; i < 12; i++) await said(`points ${2 + (i % 3)}`)
    const [older] = buttonsOf(await log())
    await log({ via: 'button', argument: older?.argument ?? '' })
    expect(textOf(edits[0]).match(/points/g)).toHaveLength(2)
  })

  it('is for moderators, of their own chats', async () => {
    await said('points 2')
    expect(textOf(await log({ person: re }))).toMatch(/^Only moderators/)
    moderates = ['-2']
    expect(textOf(await log({ channel: PRIVATE, chatKind: 'private' }))).toBe(
      'No moderator has done anything here yet.',
    )
  })
})
