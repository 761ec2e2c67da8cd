import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { loadWords } from '../../src/adapters/words/words.ts'
import { changed } from '../../src/commands/changed.ts'
import type { CommandDeps } from '../../src/commands/command.ts'
import { type ReconcileDeps, reconcile, wake } from '../../src/delivery/reconcile.ts'
import { cardJob } from '../../src/jobs/card-job.ts'
import { correctJob } from '../../src/jobs/correct-job.ts'
import type { JobDeps } from '../../src/jobs/job-deps.ts'
import { recheckJob } from '../../src/jobs/recheck-job.ts'
import { loadLanguages } from '../../src/language/languages.ts'
import type { Call } from '../../src/model/call.ts'
import type { Channel, MessageRef } from '../../src/model/channel.ts'
import type { Job } from '../../src/model/job.ts'
import type { Outcome } from '../../src/model/outbox.ts'
import type { Post } from '../../src/model/post.ts'
import { collect } from '../../src/pipeline/collect/collect.ts'
import { digestArticle } from '../../src/pipeline/pipeline.ts'
import type { Fetched, FetchOptions, Platform, Store } from '../../src/ports.ts'
import { delivery } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { ROOT } from '../run/groundwire.ts'

const words = loadWords(join(ROOT, 'config'), 'en')
const HOUR = 3_600_000

const OLD = 'Engineers counted 14 cracks in the northern pier of the Tessel bridge on Monday morning.'
const NEW = 'Engineers counted 19 cracks in the northern pier of the Tessel bridge on Monday morning.'
const REST = [
  'The harbour council of Westhaven closed the Tessel bridge to lorries on Monday evening after the count.',
  'Repairs of the northern pier will cost the town 3 million euros and take until the end of the summer.',
  'Buses and bicycles may still cross the Tessel bridge while the repairs of the pier go on, the council said.',
]
const page = (first: string): string => [first, ...REST].join('\n\n')

let database: Database
let store: Store
let now = Date.UTC(2026, 2, 24, 8)
let ids = 0
const clock = { now: () => now, id: () => `identifier-${String(ids++).padStart(6, '0')}` }

let jobs: Job[] = []
let published: { channel: Channel; post: Post }[] = []
let edits: { message: MessageRef; text: string }[] = []
let editing: (message: MessageRef) => Outcome | null = () => null
let body = page(OLD)
let asked: FetchOptions[] = []
let round = 0
let group: Channel
let news: Channel

beforeAll(async () => {
  await loadLanguages()
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
}, 60_000)
afterAll(() => database?.close())

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
  repeatable: false,
  pace: { all: { every: 0, burst: 1 }, chat: () => ({ every: 0, burst: 1 }) },
  split: (post: Post) => [post],
  publish: async (post: Post, channel: Channel) => {
    published.push({ channel, post })
    return { kind: 'done', message: { channel, id: `9${published.length}` } }
  },
  edit: async (message: MessageRef, post: Post) => {
    const failed = editing(message)
    if (!failed) edits.push({ message, text: textOf(post) })
    return failed ?? { kind: 'done', message }
  },
  remove: async (message: MessageRef) => ({ kind: 'done', message }),
  roleOf: async ({ id }: { id: string }) => (id === '1' || id === '2' ? 'moderator' : 'reader'),
} as unknown as Platform

const fetcher = {
  fetch: async (url: string, options: FetchOptions): Promise<Fetched> => {
    asked.push(options)
    const etag = `"${body.length}-${body.slice(18, 20)}"`
    const unchanged = options.headers?.['if-none-match'] === etag
    return {
      url,
      status: unchanged ? 304 : 200,
      contentType: 'text/plain',
      bytes: new TextEncoder().encode(unchanged ? '' : body),
      etag,
    }
  },
}

const deps = (): JobDeps & ReconcileDeps =>
  ({
    store,
    clock,
    words,
    fetcher,
    limits: { minWords: 40, maxBytes: 1_000_000 },
    quotes: { minQuoteChars: 12, minQuoteWords: 3 },
    budget: { maxChars: 1000, maxShare: 1 },
    emit: () => {},
    sleep: async () => {},
    stopping: new AbortController().signal,
    platforms: new Map([['telegram', platform]]),
    queue: { add: async (job: Job) => void jobs.push(job), size: async () => 0 },
    settingsOf: async () => ({ settings: {} }),
  }) as unknown as JobDeps & ReconcileDeps

/** Does what the queue holds, of these kinds. */
async function work(): Promise<void> {
  while (jobs.length > 0) {
    const { kind, id } = jobs.shift() ?? { kind: 'poll', id: '' }
    if (kind === 'card') await cardJob(id, deps())
    if (kind === 'recheck') await recheckJob(id, deps())
    if (kind === 'correct') await correctJob(id, deps())
  }
}

async function hoursLater(hours: number): Promise<void> {
  now += hours * HOUR
  await reconcile(deps())
  await work()
}

async function posted(digestId: string, channel: Channel, notice: MessageRef | null): Promise<void> {
  await store.chats.save({
    platform: 'telegram',
    id: channel.chat,
    kind: channel === news ? 'channel' : 'group',
    title: channel === news ? 'News' : 'Desk',
    handle: null,
    present: true,
  })
  const message = { channel, id: `${round}${channel.chat.slice(-1)}` }
  await store.outbox.add(delivery(digestId, { channel, notice, state: 'posted', messages: [message] }))
}

let digestId = ''
beforeEach(async () => {
  round++
  // What was posted before is watched no more.
  now += 100 * HOUR
  body = page(OLD)
  jobs = []
  published = []
  edits = []
  asked = []
  editing = () => null
  group = { platform: 'telegram', chat: `-${round}01`, topic: null }
  news = { platform: 'telegram', chat: `-${round}02`, topic: null }
  const article = await collect({ kind: 'url', url: `https://n.example/${round}` }, deps())
  const own = { ...article, hash: `${article.hash}${round}` }
  const articleId = await store.articles.save(null, own)
  const { digest, rejected } = await digestArticle(own, { points: 2 }, { channel: '', scope: null }, deps())
  digestId = (await store.digests.save(articleId, digest, rejected)).id
  await posted(digestId, group, { channel: group, id: '5' })
  await posted(digestId, news, null)
})

const press = (outcome: string, person = '1', id = `press-${ids++}`) => {
  const card = published[0]
  const button = card?.post.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons.filter(({ argument }) => argument?.endsWith(outcome)) : [],
  )[0]
  const call = {
    id,
    channel: group,
    chatKind: 'group',
    person: { id: person, name: person === '1' ? 'Mo' : 'Jo', asChat: false, language: null },
    via: 'button',
    command: 'changed',
    argument: button?.argument ?? '',
    options: {},
    interaction: null,
    message: { channel: group, id: '91' },
    repliedTo: null,
  } as unknown as Call
  return changed.run(call, {
    ...deps(),
    platform,
    rights: { moderators: [], channels: {} },
  } as unknown as CommandDeps)
}

/** What the one who pressed hears, or else what the card says then. */
const answered = async (outcome: string, person?: string): Promise<string> => {
  const reply = await press(outcome, person)
  if (reply.kind !== 'silent') return textOf(reply.post)
  await work()
  return edits.findLast(({ message }) => isCard(message))?.text ?? ''
}

const isCard = ({ id }: MessageRef): boolean => id.startsWith('9')
/** Of the post's copies. */
const corrected = () => edits.filter(({ message }) => !isCard(message))

describe('an article that changes after its digest was posted', () => {
  beforeEach(async () => {
    await hoursLater(1)
    body = page(NEW)
    await hoursLater(3)
  })

  it('raises one card, where the digest was asked for, with what stood and what stands', () => {
    expect(published).toHaveLength(1)
    expect(published[0]?.channel).toEqual(group)
    const text = published[0] ? textOf(published[0].post) : ''
    expect(text).toContain(' changed.')
    expect(text).toContain(`Before: ${OLD}`)
    expect(text).toContain(`Now: ${NEW}`)
    expect(text).toContain('[Correct everywhere]')
  })

  it('is asked about once, and not again for the same text', async () => {
    await hoursLater(8)
    await hoursLater(12)
    expect(published).toHaveLength(1)
  })

  it('corrects every copy, dated, by one press', async () => {
    expect(await answered('correct')).toMatch(/\nMo corrected it everywhere: 2 copies\.$/)
    expect(
      corrected()
        .map(({ message }) => message.channel.chat)
        .sort(),
    ).toEqual([group.chat, news.chat].sort())
    for (const { text } of corrected()) {
      expect(text).toContain(NEW)
      expect(text).not.toContain(OLD)
      expect(text).toContain('Corrected ')
    }
  })

  it('gives two moderators one outcome', async () => {
    await answered('leave')
    expect(await answered('correct', '2')).toBe('Mo has decided to leave it.')
    await work()
    expect(corrected()).toEqual([])
  })

  it('is decided by no reader', async () => {
    expect(await answered('correct', '7')).toMatch(/^Only moderators/)
    expect(await answered('correct')).toMatch(/\nMo corrected/)
  })

  it('loses no copy when the worker dies in between, or an answer is lost', async () => {
    let left = 1
    editing = (message) => (!isCard(message) && left-- > 0 ? { kind: 'lost', detail: '' } : null)
    await press('correct')
    // The queue forgot the card.
    jobs = []
    now += 31_000
    await reconcile(deps())
    await work()
    expect(corrected()).toHaveLength(1)
    now += 31_000
    await wake(deps())
    await work()
    expect(corrected().map(({ message }) => message.channel.chat)).toEqual(
      expect.arrayContaining([group.chat, news.chat]),
    )
  })

  it('leaves retracted copies alone', async () => {
    const [first] = await store.outbox.copies(digestId)
    await store.outbox.retract([first?.id ?? ''])
    await answered('correct')
    expect(corrected()).toHaveLength(1)
  })
})

describe('an article that stays, or cannot be read', () => {
  it('raises no card, and is asked politely', async () => {
    await hoursLater(1)
    await hoursLater(3)
    expect(asked.at(-1)?.headers?.['if-none-match']).toBeDefined()
    expect(published).toEqual([])
  })

  it('raises none when the page shows too little to be the article', async () => {
    body = 'Please log in to read on.'
    await hoursLater(1)
    expect(published).toEqual([])
  })

  it('is read no more after two days', async () => {
    for (const hours of [1, 3, 8, 12, 24]) await hoursLater(hours)
    const before = asked.length
    await hoursLater(72)
    expect(asked).toHaveLength(before)
  })
})
