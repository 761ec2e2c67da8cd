import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/adapters/backup/tables.ts'
import { systemClock } from '../../../src/adapters/clock/system-clock.ts'
import type { Database } from '../../../src/adapters/database/database.ts'
import { openStore } from '../../../src/adapters/store/open-store.ts'
import { sweepOnce } from '../../../src/delivery/sweep.ts'
import { scopeOf } from '../../../src/model/channel.ts'
import type { Keep } from '../../../src/model/keep.ts'
import type { Store } from '../../../src/ports.ts'
import { life, reported } from '../../backup/chat-life.ts'
import { feed } from '../../backup/sample-data.ts'
import {
  AT_ONCE,
  article,
  channel,
  delivery,
  digest,
  savedDigest,
  submission,
  unique,
} from '../../contracts/store-samples.ts'
import { embeddedDatabase } from '../../run/embedded.ts'

const DAY = 24 * 3_600_000
const START = Date.parse('2026-01-01T12:00:00Z')
const KEEP: Keep = { articles: 90, digests: 730, submissions: 60, audit: 365, feedItems: 180, model: 30 }

let now = START
const clock = { ...systemClock, now: () => now }
const days = (count: number): void => {
  now = START + count * DAY
}

let database: Database
let store: Store

beforeAll(async () => {
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
})
afterAll(() => database.close())

async function swept(): Promise<number> {
  let all = 0
  for (let rows = -1; rows !== 0; all += rows) rows = await store.sweep(KEEP)
  return all
}

/** A digest that was posted at this moment. */
async function posted(): Promise<{ digestId: string; articleId: string; deliveryId: string }> {
  const there = channel()
  const { id, articleId } = await savedDigest(store, scopeOf(there))
  await store.outbox.add(delivery(id, { channel: there }))
  const taken = await store.outbox.reserve(there, now, AT_ONCE)
  if (!taken) throw new Error('not taken')
  await store.outbox.record(taken, { channel: there, id: unique('') })
  await store.outbox.settle(taken, 'posted')
  return { digestId: id, articleId, deliveryId: taken.id }
}

describe('what is kept, and for how long', () => {
  it('keeps an article’s text for its days after the post, then only what the digest says', async () => {
    days(0)
    const { digestId, articleId, deliveryId } = await posted()
    days(89)
    await swept()
    expect(await store.articles.get(articleId)).not.toBeNull()
    days(91)
    expect(await swept()).toBe(1)
    expect(await store.articles.get(articleId)).toBeNull()
    expect((await store.digests.get(digestId))?.digest.claims.headline[0]?.text).toContain('The bridge')
    expect((await store.outbox.get(deliveryId))?.state).toBe('posted')
    const { rows } = await database.pool.query<{ article: unknown }>(
      `select article from articles where id = '${articleId}'`,
    )
    expect(rows).toEqual([{ article: { forgotten: true } }])
  })

  it('counts the days from the last post, and keeps what still waits to be posted', async () => {
    days(100)
    const { digestId, articleId } = await posted()
    const waiting = await savedDigest(store)
    await store.outbox.add(delivery(waiting.id))
    days(180)
    await store.outbox.add(delivery(digestId, { state: 'posted' }))
    days(200)
    await swept()
    expect(await store.articles.get(articleId)).not.toBeNull()
    expect(await store.articles.get(waiting.articleId)).not.toBeNull()
  })

  it('has the text again when the same article is sent again', async () => {
    days(300)
    const one = article()
    const id = await store.articles.save(null, one)
    await store.digests.save(id, digest(one), [])
    days(400)
    await swept()
    expect(await store.articles.get(id)).toBeNull()
    expect(await store.articles.save(null, one)).toBe(id)
    expect(await store.articles.get(id)).toEqual(one)
    days(489)
    await swept()
    expect(await store.articles.get(id)).toEqual(one)
  })

  it('forgets ended submissions, the log, seen items and calls of models in their time, and never what is open', async () => {
    days(1000)
    const [ended, open] = [submission(), submission()]
    await store.submissions.add(ended)
    await store.submissions.finish(ended.id, { state: 'refused', digestId: null, deliveries: [] })
    await store.submissions.add(open)
    const person = { id: '7', name: 'Ada', asChat: false, language: null }
    await store.audit.add({ at: now, channel: channel(), person, action: 'repost', outcome: 'done' })
    const followed = await store.feeds.add(feed(channel()))
    const item = {
      id: unique('n'),
      feedId: followed.id,
      guid: 'g1',
      urlKey: null,
      hash: 'h',
      title: 'One',
      publishedAt: null,
      seenAt: now,
      state: 'taken',
      reason: null,
    } as const
    await store.feeds.record(followed, {
      feed: { ...followed, polls: followed.polls + 1 },
      added: [item],
      changed: [],
      submissions: [],
    })
    const call = {
      id: unique('m'),
      day: '2028-09-27',
      scope: 'telegram/1',
      model: 'm',
      prompts: 'p',
      tokens: 5,
    }
    await store.spend.reserve(call, { day: 1000, channel: 1000 })
    const left = async () => [
      (await store.submissions.get(ended.id)) !== null,
      (await store.submissions.get(open.id)) !== null,
      (await store.audit.list(null, { limit: 9, before: null })).length > 0,
      (await store.feeds.seen(followed, { guids: ['g1'], urlKeys: [], hashes: [] })).length > 0,
      (await store.spend.spent('2028-09-27', null)) > 0,
    ]
    for (const [day, expected] of [
      [1029, [true, true, true, true, true]],
      [1032, [true, true, true, true, false]],
      [1061, [false, true, true, true, false]],
      [1181, [false, true, true, false, false]],
      [1366, [false, true, false, false, false]],
    ] as const) {
      days(day)
      await swept()
      expect([day, await left()]).toEqual([day, expected])
    }
  })

  it('forgets posts and digests after theirs, with all that is said of them', async () => {
    days(2000)
    const { digestId, articleId, deliveryId } = await posted()
    const made = await store.digests.get(digestId)
    if (!made) throw new Error('not there')
    await store.revisions.add(
      { digestId, at: now, by: '7', articleId, digest: made.digest, lines: [] },
      { intent: unique('r'), base: 0, copies: [deliveryId] },
    )
    await store.revisions.shown(deliveryId, 1)
    await store.translations.settle(deliveryId, 0, { language: 'de', lines: [] })
    days(2729)
    await swept()
    expect(await store.outbox.get(deliveryId)).not.toBeNull()
    days(2731)
    await swept()
    expect(await store.outbox.get(deliveryId)).toBeNull()
    expect(await store.digests.get(digestId)).toBeNull()
    expect(await store.revisions.get(digestId, 1)).toBeNull()
    expect(await store.translations.get(deliveryId, 0)).toBeNull()
    const { rows } = await database.pool.query<{ id: string }>(
      `select id from articles where id = '${articleId}'`,
    )
    expect(rows).toEqual([])
  })
})

/** What grows with chats, people, feeds and settings alone, and goes when they do (`delete-chat`, /unfollow). */
const LASTS = [
  'channel_settings',
  'chat_languages',
  'chats',
  'detours',
  'feeds',
  'lanes',
  'settings',
  'threads',
]
/** Ids of handled events keep themselves to a week whenever one is added. */
const BY_ITSELF = ['calls']

describe('every table', () => {
  it('is empty in the end but for what lasts as long as its chat: a new one must say which it is', async () => {
    now = Date.now()
    await store.calls.markHandled('telegram', unique('u'), now)
    await life(store, '-1007654321987', '-1001234567891', 'canaryFinch')
    await reported(database, '-1007654321987', 'canaryFinch')
    const before = await rowsByTable()
    expect(Object.keys(before).filter((table) => before[table] === 0)).toEqual([])
    // What is open ends some day; until then it is kept.
    await database.pool.query(`
      update outbox set state = 'posted' where state in ('pending', 'sending');
      update submissions set state = 'refused';
      update approvals set outcome = 'expired', tend_at = null where outcome is null`)
    now += 5_000 * DAY
    await swept()
    const after = await rowsByTable()
    expect(Object.keys(after).filter((table) => (after[table] ?? 0) > 0)).toEqual([...BY_ITSELF, ...LASTS])
  })

  it('forgets by day what operators were told of a day', async () => {
    now = START
    await store.settings.claim('model-spent 2025-09-30', 'told')
    await store.settings.claim('model-paused 2025-12-31', 'told')
    await swept()
    expect(await store.settings.get('model-spent 2025-09-30')).toBeNull()
    expect(await store.settings.get('model-paused 2025-12-31')).toBe('told')
  })

  it('keeps where a thread hangs for as long as something is bound for it', async () => {
    const [used, followed, idle, parent] = [channel(), channel(), channel(), channel()]
    const { id } = await savedDigest(store)
    await store.outbox.add(delivery(id, { channel: used }))
    await store.feeds.add(feed(followed))
    for (const thread of [used, followed, idle]) await store.chats.hangs(thread, parent)
    await swept()
    expect(await store.chats.parentOf(used)).toEqual(parent)
    expect(await store.chats.parentOf(followed)).toEqual(parent)
    expect(await store.chats.parentOf(idle)).toBeNull()
  })

  it('loses a question that nobody answered in time', async () => {
    await store.conversations.set(
      channel(),
      '7',
      { kind: 'article', text: 'half', target: channel() },
      now + 5,
    )
    now += 6
    expect(await swept()).toBe(1)
  })
})

async function rowsByTable(): Promise<Record<string, number>> {
  return Object.fromEntries((await tablesOf(database.pool)).map(({ name, rows }) => [name, rows]).sort())
}

describe('the daily sweep', () => {
  it('goes on where it was cut off, ends once a day, and then rests', async () => {
    days(3000)
    const batches: number[] = [5, 5, 5, 0]
    let asked = 0
    const one = {
      settings: store.settings,
      sweep: async () => {
        asked++
        if (asked === 2) throw new Error('killed')
        return batches.shift() ?? 0
      },
    }
    await expect(sweepOnce(one, KEEP, clock)).rejects.toThrow('killed')
    await sweepOnce(one, KEEP, clock)
    expect([asked, batches]).toEqual([5, []])
    await sweepOnce(one, KEEP, clock)
    expect(asked).toBe(5)
    days(3001)
    await sweepOnce(one, KEEP, clock)
    expect(asked).toBe(6)
  })
})
