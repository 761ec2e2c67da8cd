import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../src/adapters/database/database.ts'
import { openStore } from '../src/adapters/store/open-store.ts'
import type { Command, CommandDeps, Reply } from '../src/commands/command.ts'
import { held } from '../src/commands/held.ts'
import { log } from '../src/commands/log.ts'
import { queue } from '../src/commands/queue.ts'
import { repost } from '../src/commands/repost.ts'
import { settings } from '../src/commands/settings.ts'
import { type ReconcileDeps, reconcile, wake } from '../src/delivery/reconcile.ts'
import { refill } from '../src/delivery/refill.ts'
import { digestJob } from '../src/jobs/digest-job.ts'
import type { JobDeps } from '../src/jobs/job-deps.ts'
import { partsOf } from '../src/jobs/parts-of.ts'
import { publishJob } from '../src/jobs/publish-job.ts'
import { loadLanguages } from '../src/language/languages.ts'
import type { Call } from '../src/model/call.ts'
import type { Channel, MessageRef } from '../src/model/channel.ts'
import { type ChosenSettings, settled } from '../src/model/channel-settings.ts'
import type { Job } from '../src/model/job.ts'
import type { Post } from '../src/model/post.ts'
import type { Submission } from '../src/model/submission.ts'
import type { Platform, Store } from '../src/ports.ts'
import { delivery, savedDigest, submission } from './contracts/store-samples.ts'
import { embeddedDatabase } from './run/embedded.ts'
import { english } from './run/english.ts'

let database: Database
let store: Store
let now = 0
let ids = 0
const clock = { now: () => now, id: () => `identifier-${String(ids++).padStart(6, '0')}` }
const at = (text: string): void => {
  now = Date.parse(text)
}

let jobs: Job[] = []
let published: { channel: Channel; at: number }[] = []
let said: string[] = []
let floor: ChosenSettings = {}
let locked: readonly ('quiet' | 'cap')[] = []
let round = 0
let news: Channel
let group: Channel

beforeAll(async () => {
  await loadLanguages()
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
}, 60_000)
afterAll(() => database?.close())

beforeEach(async () => {
  round++
  ;[jobs, published, said, floor, locked] = [[], [], [], {}, []]
  news = { platform: 'telegram', chat: `-2${round}`, topic: null }
  group = { platform: 'telegram', chat: `-1${round}`, topic: null }
  for (const [channel, title] of [
    [news, 'News'],
    [group, 'Desk'],
  ] as const)
    await store.chats.save({
      platform: 'telegram',
      id: channel.chat,
      kind: 'group',
      title,
      handle: null,
      present: true,
    })
  at('2026-03-24T12:00:00Z')
})

const textOf = ({ blocks }: Post): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'buttons'
        ? block.buttons.map(({ label }) => `[${label}]`)
        : block.kind === 'list'
          ? block.items.map(({ text }) => text)
          : [block.text],
    )
    .join('\n')

/** The last message that had this button, and what it carries. */
const posts: Post[] = []
const buttonOf = (label: string): string => {
  const buttons = posts.flatMap(({ blocks }) =>
    blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : [])),
  )
  const found = buttons.findLast((button) => button.label === label)
  if (!found) throw new Error(`no button ${label}`)
  return found.argument ?? ''
}
const heard = (post: Post): void => {
  posts.push(post)
  said.push(textOf(post))
}

const platform = {
  name: 'telegram',
  repeatable: false,
  pace: { all: { every: 0, burst: 1 }, chat: () => ({ every: 0, burst: 1 }) },
  newest: () => null,
  split: (post: Post) => [post],
  publish: async (_: Post, channel: Channel) => {
    published.push({ channel, at: now })
    return { kind: 'done', message: { channel, id: `${round}9${published.length}` } }
  },
  answer: async (call: Call, post: Post) => {
    heard(post)
    return { channel: call.channel, id: `${round}8${said.length}` }
  },
  edit: async (message: MessageRef, post: Post) => {
    heard(post)
    return { kind: 'done', message }
  },
  linkTo: () => null,
  deepLink: () => null,
  missingRight: async () => null,
  roleOf: async ({ id }: { id: string }) => (id === '1' ? 'moderator' : 'reader'),
  find: async (target: string) =>
    target === '@news' ? { platform: 'telegram', id: news.chat, kind: 'group', title: 'News' } : null,
} as unknown as Platform

const settingsOf = async (channel: Channel) =>
  settled(
    [{ target: `telegram/${news.chat}`, settings: floor, lock: locked }],
    await store.channelSettings.get(channel),
  )

const jobDeps = (): JobDeps & ReconcileDeps =>
  ({
    store,
    clock,
    ...english,
    settingsOf,
    modelFor: () => undefined,
    limits: { minWords: 40, maxBytes: 1_000_000 },
    quotes: { minQuoteChars: 12, minQuoteWords: 3 },
    budget: { maxChars: 1000, maxShare: 1 },
    emit: () => {},
    sleep: async () => {},
    stopping: new AbortController().signal,
    turns: (_key: string, _ms: number, _signal: AbortSignal, act: () => Promise<unknown>) => act(),
    platforms: new Map([['telegram', platform]]),
    queue: { add: async (job: Job) => void jobs.push(job), size: async () => 0 },
  }) as unknown as JobDeps & ReconcileDeps

const commandDeps = (): CommandDeps =>
  ({ ...jobDeps(), platform, rights: { moderators: [], channels: {} }, translates: () => false }) as never

/** What the workers do until there is nothing left to do at this time. */
async function work(workers = 1): Promise<void> {
  await wake(jobDeps())
  await refill(jobDeps())()
  await reconcile(jobDeps())
  while (jobs.length > 0) {
    const some = jobs.splice(0, workers)
    await Promise.all(
      some.map(({ kind, id }) =>
        kind === 'digest'
          ? digestJob(id, jobDeps())
          : kind === 'publish'
            ? publishJob(id, jobDeps())
            : Promise.resolve(),
      ),
    )
  }
}

let calls = 0
async function call(command: Command, more: Partial<Call> = {}): Promise<Reply> {
  const reply = await command.run(
    {
      id: `e${round}-${calls++}`,
      channel: group,
      chatKind: 'group',
      person: { id: '1', name: 'Mo', asChat: false, language: null },
      via: 'command',
      command: command.name,
      argument: '',
      full: false,
      options: {},
      files: [],
      message: null,
      repliedTo: null,
      interaction: null,
      ...more,
    },
    commandDeps(),
  )
  if (reply.kind !== 'silent') heard(reply.post)
  return reply
}

const set = (argument: string) => call(settings, { channel: news, argument })

/** An article that no other has. */
const article = (n: number): string =>
  [
    `Engineers counted ${n} cracks in the northern pier of the Tessel bridge on Monday morning of week ${round}.`,
    'The harbour council of Westhaven closed the Tessel bridge to lorries on Monday evening after the count.',
    'Repairs of the northern pier will cost the town 3 million euros and take until the end of the summer.',
  ].join('\n\n')

let articles = 10
async function submitted(more: Partial<Submission>): Promise<void> {
  const id = `s${round}-${articles}`
  await store.submissions.add(
    submission({ id, source: { kind: 'text', text: article(articles++) }, target: news, ...more }),
  )
  jobs.push({ kind: 'digest', id })
}

/** As a feed that is followed in @news brings it. */
const fed = (): Promise<void> =>
  submitted({
    channel: news,
    feed: { feedId: 'f', itemId: 'i', url: null, title: null, publishedAt: null, html: null },
  })

describe('who asked for a post that waits', () => {
  it.each(['quiet', 'roundup'] as const)(
    'has heard so when the process dies right after that is written down (%s)',
    async (rule) => {
      await set(rule === 'quiet' ? 'quiet 11:00-16:00' : 'roundup 18:00')
      const { id } = await savedDigest(store)
      const one = await store.outbox.add(
        delivery(id, {
          channel: news,
          intent: `story-${round}`,
          notice: { channel: group, id: `${round}5` },
          waits: true,
        }),
      )
      const settle: typeof store.outbox.settle = async (...settled) => {
        await store.outbox.settle(...settled)
        throw new Error('killed')
      }
      const dying = { ...jobDeps(), store: { ...store, outbox: { ...store.outbox, settle } } }
      await expect(publishJob(one.id, dying)).rejects.toThrow('killed')
      expect((await store.outbox.get(one.id))?.state).toBe('pending')
      expect(said.at(-1)).toMatch(rule === 'quiet' ? /^It is quiet hours in News/ : /^News has a roundup at/)
      await store.outbox.retract([one.id])
    },
  )
})

describe('what a feed brings', () => {
  it('waits for the end of quiet hours, in the channel’s zone', async () => {
    await set('timezone Europe/Berlin')
    await set('quiet 22:00-07:00')
    at('2026-03-24T21:30:00Z')
    await fed()
    await work()
    at('2026-03-25T05:59:59Z')
    await work()
    expect(published).toEqual([])
    at('2026-03-25T06:00:00Z')
    await work()
    expect(published).toEqual([{ channel: news, at: Date.parse('2026-03-25T06:00:00Z') }])
  })

  it('goes at once where quiet hours begin and end at the same time', async () => {
    await set('quiet 12:00-12:00')
    await fed()
    await work()
    expect(published).toHaveLength(1)
    expect(said.at(0)).toContain('News now has quiet: off')
  })

  it('waits for the next window', async () => {
    await set('windows mon-fri 08:00-10:00, 18:00-22:00')
    await fed()
    await work()
    expect(published).toEqual([])
    at('2026-03-24T18:00:00Z')
    await work()
    expect(published).toHaveLength(1)
  })

  it('goes when the hours are changed, and waits when they have been changed since', async () => {
    await set('quiet 11:00-16:00')
    await fed()
    await work()
    await set('quiet off')
    await work()
    expect(published).toHaveLength(1)
    await set('quiet 11:00-16:00')
    await fed()
    await work()
    floor = { quiet: '10:00-18:00' }
    locked = ['quiet']
    at('2026-03-24T16:00:00Z')
    await work()
    expect(published).toHaveLength(1)
    at('2026-03-24T18:00:00Z')
    await work()
    expect(published).toHaveLength(2)
  })

  it('is no more a day than the cap, however many send; the rest goes on the days after, in order, and none is lost', async () => {
    await set('timezone Asia/Kathmandu')
    await set('cap 2')
    for (let i = 0; i < 5; i++) await fed()
    await work(4)
    expect(published).toHaveLength(2)
    at('2026-03-24T18:14:00Z')
    await work(4)
    expect(published).toHaveLength(2)
    // Midnight in Kathmandu.
    at('2026-03-24T18:15:00Z')
    await work(4)
    expect(published).toHaveLength(4)
    at('2026-03-26T12:00:00Z')
    await work(4)
    expect(published).toHaveLength(5)
  })
})

describe('a moderator', () => {
  /** A digest in the group, to be posted elsewhere: its post is replied to. */
  async function digested(): Promise<Call['repliedTo']> {
    await submitted({ channel: group, target: group })
    await work()
    expect(published.at(-1)?.channel).toEqual(group)
    const message = { channel: group, id: `${round}9${published.length}` }
    return { message, fromUs: true, text: '', files: [] }
  }

  it('is answered in the chat at any hour', async () => {
    await call(settings, { argument: 'quiet 00:00-23:59' })
    await digested()
  })

  it('is told when a post elsewhere has to wait, and may have it at once', async () => {
    await set('quiet 10:00-15:00')
    const repliedTo = await digested()
    await call(repost, { argument: '@news', repliedTo })
    expect(said.at(-1)).toBe(
      'It is quiet hours in News until 15:00 UTC. The post goes then.\n[Post now]\n[Do not post]',
    )
    await work()
    expect(published).toHaveLength(1)
    const press = { via: 'button' as const, argument: buttonOf('Post now') }
    await call(held, { ...press, person: { id: '2', name: 'Re', asChat: false, language: null } })
    expect(said.at(-1)).toBe('Only moderators of News can decide that.')
    await call(held, press)
    await work()
    expect(published).toHaveLength(2)
    expect(said.at(-1)).toContain('Posted in News.')
    await call(held, press)
    expect(said.at(-1)).toContain('This button is no longer valid')
    // The same press again, as after a crash: the notice keeps its last word.
    const message = (await store.outbox.byToken(press.argument.split('.')[0] ?? ''))?.notice ?? null
    expect(message).not.toBeNull()
    expect(await call(held, { ...press, message })).toEqual({ kind: 'silent' })
  })

  it('may have it not posted at all', async () => {
    await set('windows 18:00-20:00')
    const repliedTo = await digested()
    await call(repost, { argument: '@news', repliedTo })
    expect(said.at(-1)).toContain('News has its posts at other times. The post goes at 18:00 UTC.')
    await call(held, { via: 'button', argument: buttonOf('Do not post') })
    expect(said.at(-1)).toBe('Nothing is posted in News.')
    at('2026-03-24T19:00:00Z')
    await work()
    expect(published).toHaveLength(1)
  })

  it('is told that the day has had its posts', async () => {
    await set('cap 1')
    await fed()
    await work()
    const repliedTo = await digested()
    await call(repost, { argument: '@news', repliedTo })
    await work()
    expect(said.at(-1)).toContain(
      'News has had its one post of today (cap 1 a day). The post goes at 00:00 UTC.',
    )
    await call(held, { via: 'button', argument: buttonOf('Post now') })
    await work()
    expect(published.filter(({ channel }) => channel.chat === news.chat)).toHaveLength(2)
  })

  it('sees in /queue what waits, and when it goes', async () => {
    await set('cap 1')
    for (let i = 0; i < 3; i++) await fed()
    await work()
    await call(queue, { channel: news })
    expect(said.at(-1)).toMatch(/^2 posts are waiting\.\n2 posts wait for their time:\n/)
    expect(said.at(-1)).toMatch(/ in News: 00:00 UTC\n.* in News: 26 March 2026, 00:00 UTC\n/)
    expect(said.at(-1)).toContain(
      '2 wait for another day in News (cap 1 a day).\n[1. Post now]\n[2. Post now]',
    )
  })

  it('reads times in the zone of the channel', async () => {
    await store.audit.add({
      at: now,
      channel: news,
      person: { id: '1', name: 'Mo', asChat: false, language: null },
      action: 'repost',
      outcome: 'done',
    })
    await set('timezone Asia/Tokyo')
    await call(log, { channel: news })
    expect(said.at(-1)).toContain('24 March 2026, 21:00 (Asia/Tokyo) · Mo · /repost · done')
  })

  it('dates a correction by the day of the channel', async () => {
    await set('timezone Europe/Berlin')
    await fed()
    await work()
    const posted = await store.outbox.latest(news)
    const stored = posted && (await store.digests.get(posted.digestId))
    if (!posted || !stored) throw new Error('nothing is posted')
    const digest = { ...stored.digest, corrected: '2026-03-24' }
    const late = Date.parse('2026-03-24T23:30:00Z')
    await store.revisions.add(
      { digestId: stored.id, at: late, by: '1', articleId: stored.articleId, digest, lines: [] },
      { intent: `c${round}`, base: 0, copies: [posted.id] },
    )
    const parts = (await partsOf(posted, platform, jobDeps(), 1)) ?? []
    expect(parts.map(textOf).join()).toContain('Corrected 25 March')
  })

  it('is told what may be set, with what was nearly meant', async () => {
    await set('timezone Europe/Berln')
    expect(said.at(-1)).toBe(
      'I know no time zone “Europe/Berln”. Did you mean Europe/Berlin? Then send /settings timezone Europe/Berlin',
    )
    await set('timezone 12345')
    expect(said.at(-1)).toContain('I do not know that time zone.')
    await set('quiet late')
    expect(said.at(-1)).toContain('quiet is a time, as in 22:00-07:00')
    await set('cap many')
    expect(said.at(-1)).toBe('cap is a number from 1 to 500, or off.')
    await set('quiet 22:00-07:00')
    await set('windows 23:00-01:00')
    expect(said.at(-1)).toContain('nothing could ever be posted. Nothing was changed.')
    locked = ['quiet']
    await set('quiet off')
    expect(said.at(-1)).toContain('The operator has fixed quiet.')
  })
})
