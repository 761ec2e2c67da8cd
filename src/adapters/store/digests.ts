import { type Kysely, sql } from 'kysely'
import type { Engine } from '../../model/digest.ts'
import type { Digests, StoredDigest } from '../../ports.ts'
import { messageIn } from './in-thread.ts'
import type { Row, Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredDigestBody, StoredRejections } from './stored-shapes.ts'
import { withoutNul } from './without-nul.ts'
import { keepWords } from './words-row.ts'

export function digests({ db, clock }: StoreDeps): Digests {
  return {
    async save(articleId, digest, rejected) {
      const key = { article_id: articleId, engine: engineKey(digest.engine) }
      await db
        .insertInto('digests')
        .values({
          ...key,
          id: clock.id(),
          short_id: digest.id,
          digest: JSON.stringify(digest),
          rejected: JSON.stringify(rejected),
          created_at: clock.now(),
        })
        .onConflict((same) => same.columns(['article_id', 'engine']).doNothing())
        .execute()
      const row = await db
        .selectFrom('digests')
        .selectAll()
        .where('article_id', '=', key.article_id)
        .where('engine', '=', key.engine)
        .executeTakeFirstOrThrow()
      await keepWords(db, row.id, 0, row.digest)
      return digestOf(row)
    },
    async get(id) {
      const row = await db.selectFrom('digests').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? digestOf(row) : null
    },
    // Short ids are not unique (27^4): of two in one chat the newer is meant.
    async byShortId(scope, shortId) {
      const row = await db
        .selectFrom('digests')
        .selectAll()
        .where('short_id', '=', withoutNul(shortId))
        .where(({ or, exists }) => or([exists(postedIn(db, scope)), exists(submittedIn(db, scope))]))
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .executeTakeFirst()
      return row ? digestOf(row) : null
    },
  }
}

const postedIn = (db: Kysely<Schema>, scope: string) =>
  db
    .selectFrom('outbox')
    .select('outbox.id')
    .where(sql.ref('outbox.digest_id'), '=', sql.ref('digests.id'))
    .where('outbox.state', 'in', ['posted', 'uncertain'])
    .where(({ or, eb }) => or([eb(sql`outbox.platform || '/' || outbox.chat`, '=', scope), messageIn(scope)]))

const submittedIn = (db: Kysely<Schema>, scope: string) =>
  db
    .selectFrom('submissions')
    .select('submissions.id')
    .where(sql.ref('submissions.digest_id'), '=', sql.ref('digests.id'))
    .where(sql`submissions.platform || '/' || submissions.chat`, '=', scope)

const engineKey = ({ name, version, promptVersion }: Engine): string =>
  [name, version, ...(promptVersion === null ? [] : [promptVersion])].join('/')

const digestOf = (row: Row<'digests'>): StoredDigest => ({
  id: row.id,
  articleId: row.article_id,
  digest: StoredDigestBody.parse(row.digest),
  rejected: StoredRejections.parse(row.rejected),
})
