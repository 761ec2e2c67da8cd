import { type Kysely, sql } from 'kysely'
import { searchedWords, wordsIn } from '../../model/search-words.ts'
import type { Schema } from './schema.ts'
import { StoredDigestBody, StoredTranslation } from './stored-shapes.ts'

/** What a digest is found by as it stands at a revision; null for what is no digest. */
export function wordsRow(digestId: string, revision: number, digest: unknown) {
  const read = StoredDigestBody.safeParse(digest)
  if (!read.success) return null
  return {
    digest_id: digestId,
    revision,
    words: sql<string>`${vectorOf(searchedWords(read.data))}::tsvector`,
  }
}

/** What a post is found by in its other language; null for what is no translation. */
export function translatedWords(translation: unknown) {
  const read = StoredTranslation.safeParse(translation)
  if (!read.success) return null
  const said = read.data.lines.flatMap(({ title, lines }) => [title ?? '', ...lines])
  return sql<string>`${vectorOf(wordsIn(said.join('\n')))}::tsvector`
}

/** Words have nothing in them that would need a way around it: letters, digits and their marks. */
const vectorOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ')

/** Keeps what a digest is found by; what is kept already stays. */
export async function keepWords(
  db: Kysely<Schema>,
  digestId: string,
  revision: number,
  digest: unknown,
): Promise<void> {
  const row = wordsRow(digestId, revision, digest)
  if (row === null) return
  await db
    .insertInto('digest_words')
    .values(row)
    .onConflict((same) => same.doNothing())
    .execute()
}
