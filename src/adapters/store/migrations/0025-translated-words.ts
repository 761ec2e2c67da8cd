import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import { translatedWords } from '../words-row.ts'

/** So many translations are read at a time. */
const ROWS = 500

/** What a post is found by in the language that its chat reads. */
export async function up(db: Kysely<Schema>): Promise<void> {
  await sql.raw('alter table translations add column words tsvector').execute(db)
  for (let place = ''; ; ) {
    const { rows } = await sql<{
      delivery_id: string
      revision: number
      place: string
      translation: unknown
    }>`
      select *, delivery_id || ' ' || revision as place from translations
        where delivery_id || ' ' || revision > ${place} order by place limit ${ROWS}`.execute(db)
    const last = rows.at(-1)
    if (!last) break
    place = last.place
    for (const { delivery_id, revision, translation } of rows)
      await db
        .updateTable('translations')
        .set({ words: translatedWords(translation) })
        .where('delivery_id', '=', delivery_id)
        .where('revision', '=', revision)
        .execute()
  }
  await sql.raw('create index translations_words on translations using gin (words)').execute(db)
}
