import { type RawBuilder, sql } from 'kysely'
import type { Keep } from '../../model/keep.ts'
import type { Store } from '../../ports.ts'
import type { StoreDeps } from './store-deps.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The button "Older" works so long; an answer that stands counts for half an hour. */
const SEARCH_DAYS = 30

/** Rows of one statement: an embedded database computes in our own thread. */
const ROWS = 200

/**
 * Forgets what is older than it is kept, some rows of each kind, and says how many: call it until there are
 * none. Each statement is a step of its own, so a kill leaves nothing half done.
 */
export const sweep =
  ({ db, clock }: StoreDeps): Store['sweep'] =>
  async (keep) => {
    let rows = 0
    for (const statement of statements(keep, clock.now()))
      rows += Number((await statement.execute(db)).numAffectedRows ?? 0n)
    return rows
  }

function statements(keep: Keep, now: number): RawBuilder<unknown>[] {
  const before = (days: number): number => now - days * DAY
  return [
    textsOf(before(keep.articles), now),
    some('submissions', sql`state <> 'received' and created_at < ${before(keep.submissions)}`),
    ...digestsOf(before(keep.digests)),
    some('answers', sql`at < ${now - HOUR}`),
    some('searches', sql`at < ${before(SEARCH_DAYS)}`),
    some('audit', sql`at < ${before(keep.audit)}`),
    some('feed_items', sql`seen_at < ${before(keep.feedItems)}`),
    some('model_calls', sql`created_at < ${before(keep.model)}`),
    some('model_answers', sql`asked_at < ${before(keep.model)}`),
    some('model_spend', sql`day < ${dayOf(before(keep.model))}`),
    some('conversations', sql`until < ${now}`),
    // What operators were told once on a day of the model.
    some('settings', sql`key like 'model-% ____-__-__' and right(key, 10) < ${dayOf(before(keep.model))}`),
    idleThreads,
  ]
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** The text alone: what the digest says, and the article's facts, stay with the digest. */
const textsOf = (before: number, now: number): RawBuilder<unknown> => sql`
  update articles set article = '{"forgotten":true}', forgotten_at = ${now}
  where id in (select a.id from articles a
    where a.forgotten_at is null and a.created_at < ${before}
      and not exists (select from digests d join outbox o on o.digest_id = d.id
        where d.article_id = a.id and (${posted} >= ${before} or o.state in ('pending', 'sending', 'uncertain')))
      and not exists (select from revisions r where r.article_id = a.id and r.at >= ${before})
      and not exists (select from change_cards c where c.article_id = a.id and c.created_at >= ${before})
      and not exists (select from approvals w where w.article_id = a.id and w.asked_at >= ${before})
    limit ${ROWS})`

/** When a delivery of the outbox (as `o`) was last news. */
const posted = sql`greatest(o.added_at, coalesce(o.posted_at, 0))`

/** Posts first, then the digests that nothing refers to any more, then their articles. */
function digestsOf(before: number): RawBuilder<unknown>[] {
  const unused = sql`created_at < ${before}
    and not exists (select from outbox o where o.digest_id = digests.id)
    and not exists (select from approvals w where w.digest_id = digests.id)
    and not exists (select from submissions s where s.digest_id = digests.id)`
  const ofNone = (table: string): RawBuilder<unknown> =>
    some(table, sql`not exists (select from digests d where d.id = ${sql.table(table)}.digest_id)`)
  return [
    sql`delete from outbox where id in (select o.id from outbox o
      where ${posted} < ${before} and o.state not in ('pending', 'sending') limit ${ROWS})`,
    some(
      'post_copies',
      sql`at < ${before} and not exists (select from outbox_messages m where m.platform = post_copies.platform
        and m.chat = post_copies.of_chat and m.message_id = post_copies.of_message)`,
    ),
    some('translations', sql`not exists (select from outbox o where o.id = translations.delivery_id)`),
    some('approvals', sql`outcome is not null and tend_at is null and asked_at < ${before}`),
    some('digests', unused),
    ...['revisions', 'watches', 'change_cards', 'reader_reports', 'report_cards'].map(ofNone),
    some(
      'articles',
      sql`forgotten_at is not null and created_at < ${before}
        and not exists (select from digests d where d.article_id = articles.id)
        and not exists (select from revisions r where r.article_id = articles.id)
        and not exists (select from change_cards c where c.article_id = articles.id)
        and not exists (select from approvals w where w.article_id = articles.id)`,
    ),
  ]
}

const some = (table: string, where: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  delete from ${sql.table(table)} where ctid in
    (select ctid from ${sql.table(table)} where ${where} limit ${ROWS})`

/** A thread that nothing is bound for any more. One that lives is told of again whenever it is asked about. */
const idleThreads = some(
  'threads',
  sql.join(
    ['outbox', 'feeds', 'channel_settings'].map(
      (table) => sql`not exists (select from ${sql.table(table)} u
        where u.platform = threads.platform and u.chat = threads.chat)`,
    ),
    sql` and `,
  ),
)
