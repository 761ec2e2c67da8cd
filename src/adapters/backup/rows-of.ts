import type { DumpBatch, DumpTable } from '../../model/dump.ts'
import { type BackupClient, quoted } from './backup-pool.ts'

/** Of text that is in memory at a time: a fetch is made smaller where rows are long (characters). */
const BATCH_CHARS = 2_000_000
const MAX_ROWS = 500
/** Rows may be articles of megabytes: the first look is a short one. */
const FIRST_ROWS = 10

/** A table's rows through a cursor of the open transaction, some at a time. */
export async function* rowsOf(
  client: BackupClient,
  { name, columns }: Pick<DumpTable, 'name' | 'columns'>,
): AsyncGenerator<DumpBatch> {
  const texts = columns.map((column, i) => `${quoted(column)}::text as c${i}`)
  await client.query(
    `declare copied no scroll cursor for select ${texts.join(', ')} from public.${quoted(name)}`,
  )
  let wanted = FIRST_ROWS
  for (;;) {
    const { rows } = await client.query<Record<string, string | null>>(`fetch ${wanted} from copied`)
    if (rows.length === 0) break
    const batch = rows.map((row) => columns.map((_, i) => row[`c${i}`] ?? null))
    yield { table: name, rows: batch }
    const chars = batch.flat().reduce((sum, value) => sum + (value?.length ?? 4), 0)
    wanted = Math.max(
      1,
      Math.min(MAX_ROWS, 2 * wanted, Math.floor((BATCH_CHARS * rows.length) / (chars + 1))),
    )
  }
  await client.query('close copied')
}
