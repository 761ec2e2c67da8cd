import { sql } from 'kysely'
import type { Watches } from '../../ports.ts'
import type { StoreDeps } from './store-deps.ts'

/** A worker that reads an article again may die: another one takes it up after this (ms). */
const TAKEN_MS = 120_000

export function watches({ db }: StoreDeps): Watches {
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
      return { digestId, since: Number(row.since), hash, etag, lastModified }
    },
    async looked({ digestId, hash, etag, lastModified }, due) {
      await db
        .updateTable('watches')
        .set({ hash, etag, last_modified: lastModified, due_at: due })
        .where('digest_id', '=', digestId)
        .execute()
    },
  }
}
