import type { Dump, DumpBatch, DumpHead, TableSum } from '../../model/dump.ts'
import { Fault } from '../../model/fault.ts'
import { type BackupClient, type BackupPool, quoted } from './backup-pool.ts'
import { migrationsIn } from './open-dump.ts'
import { rowsOf } from './rows-of.ts'
import { type LiveTable, tablesIn } from './tables.ts'
import { Tally } from './tally.ts'

/**
 * Puts a copy into an empty database that has the copy's schema: all of it, or nothing. What has been
 * put there is read again and compared before it holds. `mark` is set among the settings with it.
 * Faults: `not-empty`, `copy-differs`, and what the copy's reader throws.
 */
export async function load(
  pool: BackupPool,
  { head, batches }: Dump,
  { where, mark }: { where: string; mark: { key: string; value: string } | null },
): Promise<ReadonlyMap<string, TableSum>> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const tables = await locked(client, head, where)
    const given = new Tally()
    for await (const batch of batches) {
      await insert(client, tableNamed(batch.table, tables), batch)
      given.add(batch)
    }
    const sums = await compared(client, head, given)
    await countOn(client, head, tables)
    if (mark)
      await client.query(
        `insert into public.settings (key, value) values ($1, $2)
          on conflict (key) do update set value = excluded.value`,
        [mark.key, mark.value],
      )
    await client.query('commit')
    return sums
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/** Faults: `not-empty` where any of our tables has a row. */
export function refuseRows(tables: readonly Pick<LiveTable, 'name' | 'rows'>[], where: string): void {
  const full = tables.find(({ rows }) => rows > 0)
  if (full) throw new Fault('not-empty', { where, table: full.name, rows: full.rows })
}

/** The tables, kept from everybody else until the end, and seen to be empty and as the copy's are. */
async function locked(client: BackupClient, head: DumpHead, where: string): Promise<readonly LiveTable[]> {
  const names = head.tables.map(({ name }) => `public.${quoted(name)}`)
  await client.query(`lock table ${names.join(', ')} in exclusive mode`)
  const tables = await tablesIn(client)
  refuseRows(tables, where)
  const same =
    String(await migrationsIn(client)) === String(head.migrations) &&
    head.tables.every(({ name, columns }) => String(columns) === String(tableNamed(name, tables).columns))
  if (!same) throw new Fault('schema-unlike', { where })
  return tables
}

function tableNamed(wanted: string, tables: readonly LiveTable[]): LiveTable {
  const table = tables.find(({ name }) => name === wanted)
  if (!table) throw new Fault('bug', {}, { detail: `no table ${wanted}` })
  return table
}

/** One array for each column: a row has too many values for a parameter each. */
async function insert(client: BackupClient, table: LiveTable, { rows }: DumpBatch): Promise<void> {
  const { name, columns, types } = table
  await client.query(
    `insert into public.${quoted(name)} (${columns.map(quoted).join(', ')}) overriding system value
      select ${types.map((type, i) => `c${i}::${type}`).join(', ')}
      from unnest(${columns.map((_, i) => `$${i + 1}::text[]`).join(', ')})
      as given (${columns.map((_, i) => `c${i}`).join(', ')})`,
    columns.map((_, i) => rows.map((row) => row[i] ?? null)),
  )
}

async function compared(
  client: BackupClient,
  { tables }: DumpHead,
  given: Tally,
): Promise<ReadonlyMap<string, TableSum>> {
  const there = new Tally()
  for (const table of tables) {
    for await (const batch of rowsOf(client, table)) there.add(batch)
    const [a, b] = [given.of(table.name), there.of(table.name)]
    if (a.rows !== table.rows || a.rows !== b.rows || a.hash !== b.hash)
      throw new Fault('copy-differs', { table: table.name, given: a.rows, there: b.rows })
  }
  return new Map(tables.map(({ name }) => [name, there.of(name)]))
}

/** The next rows get the numbers that they would have got. */
async function countOn(client: BackupClient, head: DumpHead, tables: readonly LiveTable[]): Promise<void> {
  for (const { name, sequences } of tables)
    for (const [column, sequence] of Object.entries(sequences)) {
      const next = head.sequences[`${name}.${column}`]
      if (next)
        await client.query('select setval($1::text::regclass, $2::text::bigint, false)', [sequence, next])
    }
}
