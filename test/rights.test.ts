import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newFeed } from '../src/commands/follow.ts'
import { COMMANDS } from '../src/commands/index.ts'
import { approvalFor } from '../src/model/approval.ts'
import type { Call, Person } from '../src/model/call.ts'
import { type Channel, type PlatformName, scopeOf } from '../src/model/channel.ts'
import { testPostKey, testPostPlace } from '../src/model/test-post.ts'
import {
  AT_ONCE,
  article,
  delivery,
  digest,
  roundupIn,
  savedDigest,
  unique,
} from './contracts/store-samples.ts'
import { callIn, type InProcess, inProcess, words } from './run/in-process.ts'

let run: InProcess
beforeAll(async () => {
  run = await inProcess()
}, 60_000)
afterAll(() => run?.close())
beforeEach(() => {
  run.forget()
  run.moderators.clear()
})

/** A chat with everything that a command may be about. */
async function furnished(name: PlatformName) {
  const { store } = run
  const here: Channel = { platform: name, chat: unique('chat'), topic: null }
  const chat = { platform: name, id: here.chat, title: 'Here', handle: null, present: true }
  await store.chats.save({ ...chat, kind: 'group' })
  const stored = await savedDigest(store, scopeOf(here), unique('k'))
  const { id, digest: made } = stored
  const posted = await store.outbox.add(delivery(id, { channel: here }))
  const taken = await store.outbox.reserve(here, Date.now(), AT_ONCE)
  if (!taken) throw new Error('not taken')
  const message = { channel: here, id: unique('m') }
  await store.outbox.record(taken, message)
  await store.outbox.settle(taken, 'posted')
  const doubt = await store.outbox.add(delivery(id, { channel: here }))
  await store.outbox.settle(doubt, 'uncertain')
  const preview = await store.outbox.add(delivery(id, { channel: here, form: 'preview' }))
  const held = await store.outbox.add(delivery(id, { channel: here, due: Date.now() + 9e6, waits: true }))
  await store.feeds.add(
    newFeed({
      id: unique('f'),
      url: `https://n.example/${unique('')}`,
      channel: here,
      personId: '1',
      filters: [],
      first: 'newest',
    }),
  )
  const card = await store.changeCards.add({
    id: unique('card-of-a-change'),
    digestId: id,
    hash: unique('h'),
    channel: here,
    base: 0,
    articleId: unique('a'),
    digest: digest(article(), made.id),
    lines: [],
    note: null,
  })
  const asker = { channel: here, personId: '1', name: 'Mo', notice: null, feed: false }
  const wanted = delivery(id, { channel: here })
  const approval = await store.approvals.add(approvalFor(unique('approval-id-'), wanted, stored, asker))
  await store.approvals.sent(approval.id, here, [message])
  const line = {
    deliveryId: posted.id,
    digestId: id,
    channel: here,
    number: 2,
    text: 'It rained.',
    evidence: '',
  }
  const reports = unique('card-of-reports')
  for (const reader of ['1', '2', '3'])
    await store.reports.add(line, { reader: unique(reader), card: reports })
  const listed = await roundupIn(store, here, [id, (await savedDigest(store, scopeOf(here))).id])
  const test = unique('token-of-a-test-')
  await store.settings.set(testPostKey(test), testPostPlace(here, message.id))
  return {
    here,
    message,
    shortId: made.id,
    posted,
    doubt,
    preview,
    held,
    card,
    approval,
    reports,
    listed,
    test,
  }
}
type Furnished = Awaited<ReturnType<typeof furnished>>

/** What a real button of the command carries, where that is more than a digest's token. */
const pressedWith: Readonly<Record<string, (there: Furnished) => string>> = {
  settle: ({ doubt }) => `${doubt.token}.again`,
  held: ({ held }) => `${held.token}.now`,
  split: ({ listed }) => `${listed.roundup.token}.${listed.members[0]?.id}`,
  changed: ({ card }) => `${card.id}.retract`,
  post: ({ preview, here }) => `${preview.token}.${here.chat}`,
  again: ({ posted }) => posted.token,
  discard: ({ preview }) => preview.token,
  approve: ({ approval }) => `${approval.id}.0`,
  reject: ({ approval }) => `${approval.id}.0`,
  reword: ({ approval }) => `${approval.id}.0.1`,
  retitle: ({ approval }) => `${approval.id}.0`,
  postat: ({ approval }) => `${approval.id}.0`,
  reported: ({ reports }) => `${reports}.retract`,
  removetest: ({ test }) => test,
}

/** Commands that everybody may say and that check for themselves, why they need no row here. */
const HARMLESS: Readonly<Record<string, string>> = {
  claim: 'it takes the code of the ready line, which only the operator sees',
}

/** Each of these may do nothing in the chat, whatever they may elsewhere. */
const ACTORS: Readonly<
  Record<string, (there: Furnished, id: string) => { person: Person; channel: Channel }>
> = {
  'a reader': ({ here }, id) => ({ person: person(id), channel: here }),
  'a moderator of another chat': ({ here }, id) => {
    run.moderators.add(`elsewhere/${id}`)
    return { person: person(id), channel: here }
  },
  'a person in another chat': ({ here }, id) => ({
    person: person(id),
    channel: { ...here, chat: unique('other') },
  }),
  'a channel that writes here': ({ here }) => ({ person: person(unique('-100')), channel: here }),
  'an anonymous administrator of another chat': ({ here }) => ({
    person: person(unique('-100'), true),
    channel: here,
  }),
}

const person = (id: string, asChat = false): Person => ({ id, name: 'Re', asChat, language: null })

const callOf = (
  there: Furnished,
  command: string,
  via: 'command' | 'button',
  { person: who, channel }: { person: Person; channel: Channel },
): Call =>
  callIn(channel, {
    command,
    via,
    person: who,
    argument: via === 'button' ? (pressedWith[command]?.(there) ?? there.posted.token) : there.shortId,
    message: via === 'button' ? there.message : null,
  })

/** What somebody hears who may not: a digest is what most people ask for. */
const DENIED = [
  words('denied'),
  ...COMMANDS.map(({ name }) => words('denied-command', { command: `/${name}` })),
  words('denied-press'),
  words('denied-private'),
]
const saysNo = (): boolean => DENIED.some((text) => shown().includes(text))
const shown = (): string => JSON.stringify(run.answers)

/** The commands that only moderators may say, and the buttons that check for themselves. */
const GUARDED = COMMANDS.filter(({ role, name }) => role === 'moderator' || name in pressedWith)

it('every command that checks for itself has a row here, or a reason why it needs none', () => {
  const unguarded = COMMANDS.filter(({ role }) => role === 'anybody').map(({ name }) => name)
  expect(unguarded.filter((name) => !(name in pressedWith) && !(name in HARMLESS))).toEqual([])
})

describe.each(['telegram', 'discord'] as const)('on %s', (name) => {
  let there: Furnished
  beforeAll(async () => {
    there = await furnished(name)
  })

  async function doesNothing(call: Call, role: string): Promise<void> {
    const before = await run.rows()
    await run.say(call)
    expect(await run.rows()).toBe(before)
    expect(run.effects).toEqual([])
    expect(run.answers).toHaveLength(1)
    if (role === 'moderator') expect(saysNo()).toBe(true)
    if (shown().includes(words('button-stale'))) return
    const [last] = await run.store.audit.list([scopeOf(call.channel)], { limit: 1, before: null })
    expect(last).toMatchObject({
      person: { id: call.person.id },
      outcome: expect.stringMatching(/^(denied|refused)$/),
    })
  }

  for (const command of GUARDED)
    for (const via of ['command', 'button'] as const) {
      if (via === 'command' && command.role !== 'moderator') continue
      it.each(Object.keys(ACTORS))(
        `/${command.name} by ${via} of %s does nothing, and says so`,
        async (actor) => {
          const as = ACTORS[actor]?.(there, unique('9'))
          if (as) await doesNothing(callOf(there, command.name, via, as), command.role)
        },
      )
    }

  it.each([
    ['feeds', 'command', 'Only moderators of this chat can use /feeds. /help shows what you can do here.'],
    ['settle', 'button', 'Only moderators of this chat can do that. /help shows what you can do here.'],
  ] as const)('a reader is told of %s by %s in one line', async (command, via, said) => {
    await run.say(callOf(there, command, via, { person: person(unique('9')), channel: there.here }))
    expect(shown()).toContain(said)
  })

  it('a button does nothing for one who was a moderator when it was shown', async () => {
    const who = person(unique('9'))
    run.moderators.add(`${there.here.chat}/${who.id}`)
    await run.say(callOf(there, 'queue', 'command', { person: who, channel: there.here }))
    expect(saysNo()).toBe(false)
    run.moderators.clear()
    for (const { name: command, role } of GUARDED) {
      run.forget()
      await doesNothing(callOf(there, command, 'button', { person: who, channel: there.here }), role)
    }
  })

  it.each([
    ['a moderator', (chat: string) => ({ who: person(`m${chat}`), kind: 'group' as const })],
    ['an anonymous administrator', (chat: string) => ({ who: person(chat, true), kind: 'group' as const })],
    [
      'a post in the channel itself',
      (chat: string) => ({ who: person(chat, true), kind: 'channel' as const }),
    ],
  ])('lets %s do the same', async (_, as) => {
    const { who, kind } = as(there.here.chat)
    run.moderators.add(`${there.here.chat}/m${there.here.chat}`)
    for (const { name: command } of GUARDED.filter(({ role }) => role === 'moderator')) {
      run.forget()
      const call = callOf(there, command, 'command', { person: who, channel: there.here })
      await run.say({ ...call, chatKind: kind })
      expect(saysNo()).toBe(false)
    }
  })

  it('lets a moderator press what is guarded by itself', async () => {
    const fresh = await furnished(name)
    run.moderators.add(`${fresh.here.chat}/9`)
    for (const command of Object.keys(pressedWith)) {
      run.forget()
      await run.say(callOf(fresh, command, 'button', { person: person('9'), channel: fresh.here }))
      expect(shown()).not.toMatch(/Only moderators/)
    }
  })
})
