import { sql } from 'kysely'
import type { Asked } from '../../model/change-card.ts'
import type { Watches } from '../../ports.ts'
import type { Row } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredChannel, StoredMessage } from './stored-shapes.ts'

/** A worker that reads an article again may die: another one takes it up after this (ms). */
const TAKEN_MS = 120_000

/** Until our answer to the one who asked is known, a worker waits so long (ms). */
const ANSWER_MS = 5_000

export function watches({ db, clock }: StoreDeps): Watches {
  return {
    async enroll(since, after) {
      // Articles that everybody may see were fetched from an address; pasted ones cannot be read again.
      await sql`
        insert into watches (digest_id, since, due_at)
        select o.digest_id, min(o.posted_at), min(o.posted_at) + ${after}
        from outbox o join digests d on d.id = o.digest_id join articles a on a.id = d.article_id
        where o.posted_at > ${since} and o.form <> 'preview' and a.scope = ''
        group by o.digest_id
        on conflict (digest_id) do nothing`.execute(db)
    },
    async due(now) {
      const rows = await db
        .selectFrom('watches')
        .select('digest_id')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .limit(50)
        .execute()
      return rows.map((row) => row.digest_id)
    },
    async take(digestId, now) {
      const row = await db
        .updateTable('watches')
        .set({ due_at: now + TAKEN_MS })
        .where('digest_id', '=', digestId)
        .where('due_at', '<=', now)
        .returningAll()
        .executeTakeFirst()
      if (!row) return null
      const { hash, etag, last_modified: lastModified } = row
      return { digestId, since: Number(row.since), hash, etag, lastModified, asked: askedIn(row) }
    },
    async looked({ digestId, hash, etag, lastModified, asked }, due) {
      await db
        .updateTable('watches')
        .set({ hash, etag, last_modified: lastModified, looked_at: clock.now() })
        .where('digest_id', '=', digestId)
        .execute()
      await db
        .updateTable('watches')
        .set({ due_at: due, asked: null, asked_in: null, notice: null })
        .where('digest_id', '=', digestId)
        .where('asked', asked ? '=' : 'is', asked?.by ?? null)
        .execute()
    },
    async ask(digestId, { id, channel }, gap) {
      const now = clock.now()
      await sql`
        insert into watches (digest_id, since, due_at, asked, asked_in)
        select ${digestId}, coalesce(min(posted_at), ${now}), ${now + ANSWER_MS}, ${id}, ${JSON.stringify(channel)}
        from outbox where digest_id = ${digestId}
        on conflict (digest_id) do update
        set due_at = excluded.due_at, asked = excluded.asked, asked_in = excluded.asked_in, notice = null
        where watches.asked is null and coalesce(watches.looked_at, 0) <= ${now - gap}`.execute(db)
      const row = await db
        .selectFrom('watches')
        .selectAll()
        .where('digest_id', '=', digestId)
        .executeTakeFirst()
      const asked = row ? askedIn(row) : null
      return asked?.by === id ? asked : null
    },
    async tell(digestId, by, notice) {
      const told = await db
        .updateTable('watches')
        .set({ notice: JSON.stringify(notice), due_at: clock.now() })
        .where('digest_id', '=', digestId)
        .where('asked', '=', by)
        .where('notice', 'is', null)
        .executeTakeFirst()
      return told.numUpdatedRows === 1n
    },
  }
}

const askedIn = (row: Row<'watches'>): Asked | null =>
  row.asked === null
    ? null
    : {
        by: row.asked,
        channel: StoredChannel.parse(row.asked_in),
        notice: StoredMessage.nullable().parse(row.notice),
      }
