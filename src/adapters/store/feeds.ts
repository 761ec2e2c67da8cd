import { type Kysely, sql } from 'kysely'
import type { Feed, SeenItem } from '../../model/feed.ts'
import type { Feeds } from '../../ports.ts'
import { channelOf, columnsOf } from './channel-columns.ts'
import type { Row, Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredBeginning, StoredFilters, StoredMessage, StoredMove, StoredPace } from './stored-shapes.ts'
import { rowOf as submissionRow } from './submissions.ts'
import { withoutNul } from './without-nul.ts'

/** An item that no feed has shown for this long is forgotten; by then its date keeps it out. */
const KEPT = 180 * 24 * 60 * 60 * 1000

/**
 * Rows of one statement. An embedded database computes in our own thread: between two statements of a
 * long feed everybody else has a turn.
 */
const ROWS = 250

export function feeds({ db, clock }: StoreDeps): Feeds {
  const rows = () => db.selectFrom('feeds').selectAll()
  return {
    async add(feed) {
      await db
        .insertInto('feeds')
        .values({ id: feed.id, ...columnsOf(feed.channel), ...stateOf(feed), url: feed.url })
        .onConflict((same) => same.columns(['url', 'platform', 'chat', 'topic']).doNothing())
        .execute()
      const row = await rows()
        .where('url', '=', feed.url)
        .where(({ and }) => and(columnsOf(feed.channel)))
        .executeTakeFirstOrThrow()
      return feedOf(row)
    },
    async get(id) {
      const row = await rows().where('id', '=', id).executeTakeFirst()
      return row ? feedOf(row) : null
    },
    async list(scopes) {
      if (scopes.length === 0) return []
      const found = await rows().where(sql`platform || '/' || chat`, 'in', scopes).orderBy('number').execute()
      return found.map(feedOf)
    },
    async due(now) {
      const found = await rows()
        .where('state', '=', 'active')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .execute()
      return found.map(feedOf)
    },
    async remove(id) {
      await db.deleteFrom('feeds').where('id', '=', id).execute()
    },
    async change(id, { state, due, filters, notice, first, url, moved }) {
      const row = {
        ...(state === undefined ? {} : { state }),
        ...(due === undefined ? {} : { due_at: due }),
        ...(first === undefined ? {} : { first }),
        ...(filters === undefined ? {} : { filters: JSON.stringify(filters) }),
        ...(notice === undefined ? {} : { notice: notice && JSON.stringify(notice) }),
        ...(moved === undefined ? {} : { moved: moved && JSON.stringify(moved) }),
        ...(url === undefined ? {} : { url, polls: sql<number>`polls + 1` }),
      }
      if (Object.keys(row).length > 0) await db.updateTable('feeds').set(row).where('id', '=', id).execute()
    },
    async seen(feed, { guids, urlKeys, hashes }) {
      const found = new Map<string, Row<'feed_items'>>()
      for (let from = 0; from < Math.max(guids.length, urlKeys.length, hashes.length); from += ROWS) {
        const some = [guids, urlKeys, hashes].map((keys) => keys.slice(from, from + ROWS))
        for (const row of await rowsLike(db, feed, some)) found.set(row.id, row)
        await turn()
      }
      return [...found.values()].sort((a, b) => Number(a.seq) - Number(b.seq)).map(itemOf)
    },
    record: (feed, found) =>
      db.transaction().execute(async (trx) => {
        if (!(await advance(trx, feed, found.feed))) return false
        await addItems(trx, feed, found.added)
        for (const [index, item] of found.changed.entries()) {
          await changeItem(trx, item)
          if (index % 50 === 0) await turn()
        }
        for (const submission of found.submissions)
          await trx
            .insertInto('submissions')
            .values({ ...submissionRow(submission), created_at: clock.now() })
            .onConflict((same) => same.column('id').doNothing())
            .execute()
        await trx
          .deleteFrom('feed_items')
          .where('seen_at', '<', clock.now() - KEPT)
          .execute()
        return true
      }),
    async note(itemId, state, reason) {
      await db.updateTable('feed_items').set({ state, reason }).where('id', '=', itemId).execute()
    },
    async noteStory(digestId, channel, reason) {
      await sql`update feed_items set state = 'skipped', reason = ${reason}
        where id in (select feed->>'itemId' from submissions
          where digest_id = ${digestId} and feed is not null and ${sql.join(
            Object.entries(columnsOf(channel)).map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
            sql` and `,
          )})`.execute(db)
    },
    async skips(feedId, since) {
      const rows = await db
        .selectFrom('feed_items')
        .select(({ fn }) => ['reason', fn.countAll<string>().as('count')])
        .where('feed_id', '=', feedId)
        .where('state', '=', 'skipped')
        .where('seen_at', '>=', since)
        .groupBy('reason')
        .execute()
      return rows
        .flatMap(({ reason, count }) => (reason ? [[reason, Number(count)] as const] : []))
        .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
    },
    async skipped(feedId, limit) {
      const found = await db
        .selectFrom('feed_items')
        .selectAll()
        .where('feed_id', '=', feedId)
        .where('reason', 'is not', null)
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute()
      return found.map(itemOf)
    },
  }
}

const rowsLike = (
  db: Kysely<Schema>,
  { id, channel }: Feed,
  [guids = [], urlKeys = [], hashes = []]: readonly (readonly string[])[],
): Promise<Row<'feed_items'>[]> =>
  db
    .selectFrom('feed_items')
    .selectAll()
    .where(({ or, and, eb }) =>
      or([
        and([eb('feed_id', '=', id), eb('guid', '=', anyOf(guids))]),
        and([and(columnsOf(channel)), eb('url_key', '=', anyOf(urlKeys))]),
        and([and(columnsOf(channel)), eb('hash', '=', anyOf(hashes))]),
      ]),
    )
    .execute()

/** Lets timers and sockets have their turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** As one array parameter: a list would be as many parameters. */
const anyOf = (values: readonly string[]) => sql<string>`any(${values.map(withoutNul)}::text[])`

/** The feed's state moves on from the very state that the poll began with, or not at all. */
async function advance(trx: Kysely<Schema>, before: Feed, after: Feed): Promise<boolean> {
  const taken = await trx
    .selectFrom('feeds')
    .select('id')
    .where('url', '=', after.url)
    .where('id', '<>', before.id)
    .where(({ and }) => and(columnsOf(before.channel)))
    .executeTakeFirst()
  const { filters: _filters, state: _state, first: _first, ...polled } = stateOf(after)
  const { numUpdatedRows } = await trx
    .updateTable('feeds')
    .set({ ...polled, url: taken ? before.url : after.url })
    .where('id', '=', before.id)
    .where('polls', '=', before.polls)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

async function addItems(trx: Kysely<Schema>, feed: Feed, items: readonly SeenItem[]): Promise<void> {
  for (let from = 0; from < items.length; from += ROWS) {
    const some = items.slice(from, from + ROWS)
    await trx
      .insertInto('feed_items')
      .values(some.map((item) => ({ ...rowOf(item), ...columnsOf(feed.channel) })))
      .onConflict((same) => same.column('id').doNothing())
      .execute()
    await turn()
  }
}

async function changeItem(trx: Kysely<Schema>, item: SeenItem): Promise<void> {
  const { guid, url_key, hash, title, published_at, seen_at } = rowOf(item)
  await trx
    .updateTable('feed_items')
    .set({ guid, url_key, hash, title, published_at, seen_at })
    .where('id', '=', item.id)
    .execute()
}

const stateOf = (feed: Feed) => ({
  title: feed.title && withoutNul(feed.title),
  person_id: feed.personId,
  filters: JSON.stringify(feed.filters),
  first: feed.first,
  state: feed.state,
  due_at: feed.due,
  polls: feed.polls,
  failures: feed.failures,
  trouble: feed.trouble,
  polled_at: feed.polledAt,
  etag: feed.etag && withoutNul(feed.etag),
  last_modified: feed.lastModified && withoutNul(feed.lastModified),
  pace: JSON.stringify(feed.pace),
  began: feed.began && JSON.stringify(feed.began),
  moved: feed.moved && JSON.stringify(feed.moved),
  notice: feed.notice && JSON.stringify(feed.notice),
})

const feedOf = (row: Row<'feeds'>): Feed => ({
  id: row.id,
  number: Number(row.number),
  url: row.url,
  channel: channelOf(row),
  title: row.title,
  personId: row.person_id,
  filters: StoredFilters.parse(row.filters),
  first: row.first,
  state: row.state,
  due: Number(row.due_at),
  polls: row.polls,
  failures: row.failures,
  trouble: row.trouble,
  polledAt: row.polled_at === null ? null : Number(row.polled_at),
  etag: row.etag,
  lastModified: row.last_modified,
  pace: StoredPace.parse(row.pace),
  began: StoredBeginning.nullable().parse(row.began),
  moved: StoredMove.nullable().parse(row.moved),
  notice: StoredMessage.nullable().parse(row.notice),
})

const rowOf = (item: SeenItem) => ({
  id: item.id,
  feed_id: item.feedId,
  guid: item.guid && withoutNul(item.guid),
  url_key: item.urlKey && withoutNul(item.urlKey),
  hash: item.hash,
  title: withoutNul(item.title),
  published_at: item.publishedAt,
  seen_at: item.seenAt,
  state: item.state,
  reason: item.reason,
})

const itemOf = (row: Row<'feed_items'>): SeenItem => ({
  id: row.id,
  feedId: row.feed_id,
  guid: row.guid,
  urlKey: row.url_key,
  hash: row.hash,
  title: row.title,
  publishedAt: row.published_at === null ? null : Number(row.published_at),
  seenAt: Number(row.seen_at),
  state: row.state,
  reason: row.reason,
})
