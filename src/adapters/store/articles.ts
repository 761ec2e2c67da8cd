import { sql } from 'kysely'
import type { Articles } from '../../ports.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredArticle } from './stored-shapes.ts'

/** The scope column of a public article. */
const PUBLIC = ''

export function articles({ db, clock }: StoreDeps): Articles {
  return {
    async save(scope, article) {
      const key = { scope: scope ?? PUBLIC, hash: article.hash }
      const row = { ...key, id: clock.id(), article: JSON.stringify(article), created_at: clock.now() }
      await db
        .insertInto('articles')
        .values(row)
        // Read once more: it is kept for as long again, and has its text again where that was forgotten.
        .onConflict((same) =>
          same.columns(['scope', 'hash']).doUpdateSet({
            article: sql<string>`case when articles.forgotten_at is null then articles.article
              else excluded.article end`,
            created_at: row.created_at,
            forgotten_at: null,
          }),
        )
        .execute()
      const { id } = await db
        .selectFrom('articles')
        .select('id')
        .where('scope', '=', key.scope)
        .where('hash', '=', key.hash)
        .executeTakeFirstOrThrow()
      return id
    },
    async get(id) {
      const row = await db
        .selectFrom('articles')
        .select('article')
        .where('id', '=', id)
        .where('forgotten_at', 'is', null)
        .executeTakeFirst()
      return row ? StoredArticle.parse(row.article) : null
    },
  }
}
