import type { LiveTable } from './tables.ts'

/** Rows of one table, as a condition over `$1` (platform) and `$2` (chat). */
export interface ChatRows {
  readonly table: string
  readonly where: string
}

const SCOPE = `$1::text || '/' || $2::text`

/** A table with these columns is a chat's row by row, whatever else is in it: new ones need no line here. */
const OF_A_CHAT = ['platform', 'chat']

/** Digests that were made, asked for or posted in the chat. */
const DIGESTS = `(select id from public.digests where article_id in (select id from public.articles where scope = ${SCOPE})
  union select digest_id from public.outbox where platform = $1 and chat = $2
  union select digest_id from public.submissions where platform = $1 and chat = $2)`

/** What is a chat's own, table by table, children after their parents. */
export function ownRows(tables: readonly LiveTable[]): readonly ChatRows[] {
  return tables.flatMap(({ name, columns }) => {
    if (OF_A_CHAT.every((column) => columns.includes(column)))
      return [{ table: name, where: 'platform = $1 and chat = $2' }]
    const where = OTHERWISE[name]
    return where ? [{ table: name, where }] : []
  })
}

/** Tables that name a chat in another way. */
const OTHERWISE: Readonly<Record<string, string>> = {
  chats: 'platform = $1 and id = $2',
  lanes: `(lane = ${SCOPE} or lane like ${SCOPE} || '/%')`,
  articles: `scope = ${SCOPE}`,
  model_calls: `scope = ${SCOPE}`,
  model_spend: `scope = ${SCOPE}`,
  model_answers: `key like ${SCOPE} || ' %'`,
}

/** What is shown to the chat with its own rows, though others may share it: digests, and what became of them. */
export const SHARED_ROWS: readonly ChatRows[] = [
  { table: 'watches', where: `asked_in->>'platform' = $1 and asked_in->>'chat' = $2` },
  { table: 'digests', where: `id in ${DIGESTS}` },
  { table: 'revisions', where: `digest_id in ${DIGESTS}` },
  ...['translations', 'roundups'].map((table) => ({
    table,
    where: 'delivery_id in (select id from public.outbox where platform = $1 and chat = $2)',
  })),
]
