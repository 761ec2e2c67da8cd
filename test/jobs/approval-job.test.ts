import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { approve } from '../../src/commands/approve.ts'
import type { CommandDeps } from '../../src/commands/command.ts'
import { timeTyped } from '../../src/commands/post-at.ts'
import { approvalJob } from '../../src/jobs/approval-job.ts'
import type { JobDeps } from '../../src/jobs/job-deps.ts'
import { loadLanguages } from '../../src/language/languages.ts'
import { type Approval, approvalFor } from '../../src/model/approval.ts'
import type { Call } from '../../src/model/call.ts'
import type { Channel, MessageRef } from '../../src/model/channel.ts'
import { DEFAULT_SETTINGS } from '../../src/model/channel-settings.ts'
import type { Job } from '../../src/model/job.ts'
import type { Outcome } from '../../src/model/outbox.ts'
import type { Post } from '../../src/model/post.ts'
import type { Platform, Store } from '../../src/ports.ts'
import { channel, delivery, savedDigest, unique } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { english } from '../run/english.ts'

const HOUR = 3_600_000

let database: Database
let store: Store
let now = Date.UTC(2026, 2, 24, 8)
let ids = 0
const clock = { now: () => now, id: () => `identifier-${String(ids++).padStart(6, '0')}` }

let jobs: Job[] = []
let published: { channel: Channel; text: string }[] = []
let edits: { message: MessageRef; text: string }[] = []
let refuses: (channel: Channel) => Outcome | null = () => null
let cards: Channel
let asker: Channel

beforeAll(async () => {
  await loadLanguages()
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
}, 60_000)
afterAll(() => database?.close())

beforeEach(() => {
  ;[jobs, published, edits] = [[], [], []]
  refuses = () => null
  ;[cards, asker] = [channel(), channel()]
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

const platform = {
  name: 'telegram',
  split: (post: Post) => [post],
  publish: async (post: Post, to: Channel) => {
    const refused = refuses(to)
    if (!refused) published.push({ channel: to, text: textOf(post) })
    return refused ?? { kind: 'done', message: { channel: to, id: `9${published.length}` } }
  },
  edit: async (message: MessageRef, post: Post) => {
    edits.push({ message, text: textOf(post) })
    return { kind: 'done', message }
  },
  remove: async (message: MessageRef) => ({ kind: 'done', message }),
  find: async () => null,
  linkTo: ({ id }: MessageRef) => `https://t.me/news/${id}`,
  roleOf: async ({ id }: { id: string }) => (id === '1' || id === '2' ? 'moderator' : 'reader'),
} as unknown as Platform

const deps = (): JobDeps & CommandDeps =>
  ({
    store,
    clock,
    ...english,
    budget: { maxChars: 1000, maxShare: 1 },
    emit: () => {},
    stopping: new AbortController().signal,
    turns: <T>(_: string, __: number, ___: AbortSignal, act: () => Promise<T>) => act(),
    platform,
    platforms: new Map([['telegram', platform]]),
    rights: { moderators: [], channels: {} },
    queue: { add: async (job: Job) => void jobs.push(job), size: async () => 0 },
    settingsOf: async () => ({
      settings: { ...DEFAULT_SETTINGS, approval: 'on', cards: `telegram/${cards.chat}` },
      locked: [],
    }),
  }) as unknown as JobDeps & CommandDeps

async function waiting(): Promise<Approval> {
  const stored = await savedDigest(store)
  const who = { channel: asker, personId: '3', name: 'Ada', notice: { channel: asker, id: '5' }, feed: false }
  return store.approvals.add(approvalFor(unique('approval-id-'), delivery(stored.id), stored, who))
}

const tend = (id: string) => approvalJob(id, deps())

const press = (id: string, person: string, call = unique('call'), message: MessageRef | null = null) =>
  approve.run(
    {
      id: call,
      channel: cards,
      chatKind: 'group',
      person: { id: person, name: person === '1' ? 'Mo' : 'Re', asChat: false, language: null },
      via: 'button',
      command: 'approve',
      argument: `${id}.0`,
      options: {},
      message,
    } as unknown as Call,
    deps(),
  )

const answerOf = (reply: Awaited<ReturnType<typeof press>>): string =>
  reply.kind === 'silent' ? '' : textOf(reply.post)

it('sends the card once, whatever is done twice, and tells the one who asked', async () => {
  const { id } = await waiting()
  await tend(id)
  await tend(id)
  expect(published).toHaveLength(1)
  expect(published[0]?.channel).toEqual(cards)
  expect(published[0]?.text).toContain('[Approve]')
  expect(edits.filter(({ message }) => message.id === '5')).toHaveLength(1)
  expect(edits[0]?.text).toMatch(/^It waits for the moderators of/)
  expect(await store.approvals.due(now + HOUR)).not.toContain(id)
})

it('sends it later where its chat did not take it', async () => {
  const { id } = await waiting()
  refuses = () => ({ kind: 'lost', detail: 'cut' })
  await tend(id)
  expect(await store.approvals.due(now + 60_000)).toContain(id)
  refuses = () => null
  await tend(id)
  expect(published).toHaveLength(1)
})

it('expires after two days: the card says so, the one who asked hears it, and nothing is posted', async () => {
  const { id } = await waiting()
  await tend(id)
  now += 47 * HOUR
  await tend(id)
  expect((await store.approvals.get(id))?.outcome).toBeNull()
  now += HOUR
  expect(await store.approvals.due(now)).toContain(id)
  edits = []
  await tend(id)
  expect(edits.map(({ text }) => text)).toEqual([
    expect.stringMatching(/Not approved within two days\. Nothing was posted\.$/),
    expect.stringMatching(/was not posted in .*: nobody approved it within two days\.$/),
  ])
  expect(answerOf(await press(id, '1'))).toMatch(/^It was not approved within two days/)
  expect(await store.outbox.get(id)).toBeNull()
  expect(await store.approvals.due(now + 99 * HOUR)).not.toContain(id)
})

it('is written down for /feeds, where a feed brought what was not approved', async () => {
  const noted: unknown[] = []
  const stored = await savedDigest(store)
  const who = { channel: asker, personId: '3', name: 'Harbour', notice: null, feed: true }
  const { id, target } = await store.approvals.add(
    approvalFor(unique('approval-id-'), delivery(stored.id), stored, who),
  )
  const noteStory = async (...one: unknown[]) => void noted.push(one)
  const with_ = { ...deps(), store: { ...store, feeds: { ...store.feeds, noteStory } } }
  await approvalJob(id, with_)
  expect(noted).toEqual([])
  now += 48 * HOUR
  await approvalJob(id, with_)
  expect(noted).toEqual([[stored.id, target, 'undecided']])
})

it('is decided by one of two who press at once; the other hears whose it was', async () => {
  const { id } = await waiting()
  await tend(id)
  const answers = (await Promise.all([press(id, '1'), press(id, '2')])).map(answerOf)
  const winner = (await store.approvals.get(id))?.decidedBy
  expect(answers.toSorted()).toEqual(['', `${winner} has approved it already.`])
  edits = []
  await tend(id)
  expect(edits[0]?.text).toContain(`Approved by ${winner}.`)
  expect(edits[0]?.text).not.toContain('[Approve]')
  expect(jobs).toContainEqual({ kind: 'publish', id })
})

it('ends a copy of the card that a crash left, also by the press that decides', async () => {
  const { id } = await waiting()
  await tend(id)
  const copy = await press(id, '1', unique('call'), { channel: cards, id: '77' })
  expect(copy).toMatchObject({ kind: 'replace' })
  expect(answerOf(copy)).toBe('Approved by Mo.')
})

/** What its delivery becomes, as a worker writes it down. */
async function posted(id: string): Promise<void> {
  const pace = { every: 0, burst: 9 }
  const one = await store.outbox.get(id)
  const taken = one && (await store.outbox.reserve(one.channel, now, pace))
  if (!taken) throw new Error('nothing to send')
  await store.outbox.begin(taken, now, { pace, all: pace, newest: null })
  await store.outbox.record(taken, { channel: taken.channel, id: '88' })
  await store.outbox.settle(taken, 'posted')
}

it('says that it is posted, when it was while the card still said that it is being posted', async () => {
  const { id } = await waiting()
  await tend(id)
  await press(id, '1')
  let first = true
  const slow = {
    ...platform,
    edit: async (message: MessageRef, post: Post) => {
      if (first) await posted(id)
      first = false
      return platform.edit(message, post)
    },
  }
  await approvalJob(id, { ...deps(), platforms: new Map([['telegram', slow]]) })
  expect(edits.findLast(({ message }) => message.channel.chat === cards.chat)?.text).toMatch(
    /Approved by Mo\. Posted in/,
  )
})

it('tells the one who asked that it is posted, when its sender did not live to say so', async () => {
  const { id } = await waiting()
  await tend(id)
  await press(id, '1')
  await posted(id)
  await tend(id)
  expect(edits.findLast(({ message }) => message.id === '5')?.text).toMatch(/^Posted in/)
})

it('ends a copy of the card that a crash left, once it is pressed', async () => {
  const { id } = await waiting()
  await tend(id)
  await press(id, '1')
  const [card] = (await store.approvals.get(id))?.messages ?? []
  if (!card) throw new Error('no card')
  expect((await press(id, '2', unique('call'), card)).kind).toBe('answer')
  const copy = await press(id, '2', unique('call'), { ...card, id: '77' })
  expect([copy.kind, answerOf(copy)]).toEqual(['replace', 'Mo has approved it already.'])
})

it('goes on where it was when the process died after the decision, and after a repeat of the same press', async () => {
  const { id } = await waiting()
  await tend(id)
  await press(id, '1', 'the-same-press')
  jobs = []
  expect(answerOf(await press(id, '1', 'the-same-press'))).toBe('')
  expect(jobs).toEqual([{ kind: 'approval', id }])
  await tend(id)
  expect(jobs).toContainEqual({ kind: 'publish', id })
  expect(await store.outbox.copies((await store.approvals.get(id))?.digestId ?? '')).toHaveLength(1)
})

it('is refused to who moderates the chat of the card alone, and written down for both chats', async () => {
  const { id, target } = await waiting()
  await tend(id)
  expect(answerOf(await press(id, '3'))).toMatch(/^Only moderators of .* can decide that\.$/)
  expect((await store.approvals.get(id))?.outcome).toBeNull()
  for (const { platform, chat } of [cards, target])
    expect(await store.audit.list([`${platform}/${chat}`], { limit: 9, before: null })).toMatchObject([
      { outcome: 'denied' },
    ])
})

it.each([
  ['18:30', 'UTC', Date.UTC(2026, 2, 24, 18, 30)],
  ['at 18', 'UTC', Date.UTC(2026, 2, 24, 18)],
  ['7.05', 'UTC', Date.UTC(2026, 2, 25, 7, 5)],
  ['18:30', 'Asia/Kathmandu', Date.UTC(2026, 2, 24, 12, 45)],
  ['9:00', 'Europe/Berlin', Date.UTC(2026, 2, 25, 8)],
  ['24:00', 'UTC', null],
  ['12:60', 'UTC', null],
  ['noon', 'UTC', null],
])('reads “%s” as the next such time in %s', (typed, zone, at) => {
  expect(timeTyped(typed, zone, Date.UTC(2026, 2, 24, 8))).toBe(at)
})
