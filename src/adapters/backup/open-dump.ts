import type { Dump, DumpHead } from '../../model/dump.ts'
import { Fault } from '../../model/fault.ts'
import type { BackupClient, BackupPool } from './backup-pool.ts'
import { rowsOf } from './rows-of.ts'
import { type LiveTable, tablesIn } from './tables.ts'

/**
 * Everything that is in the database at one moment, whatever is written meanwhile. Whoever takes it
 * closes it. Faults: `no-data` where nothing has been made yet.
 */
export async function openDump(
  pool: BackupPool,
  { now, program, where }: { now: number; program: string; where: string },
): Promise<Dump & { close(): Promise<void> }> {
  const client = await pool.connect()
  const close = async (): Promise<void> => {
    await client.query('rollback')
    client.release()
  }
  try {
    await client.query('begin isolation level repeatable read read only')
    const migrations = await migrationsIn(client)
    const tables = await tablesIn(client)
    if (migrations.length === 0) throw new Fault('no-data', { where })
    const head: DumpHead = {
      made: now,
      program,
      migrations,
      tables: tables.map(({ name, columns, types, rows }) => ({ name, columns, types, rows })),
      sequences: await sequencesOf(client, tables),
    }
    return { head, batches: batchesOf(client, tables), close }
  } catch (error) {
    await close().catch(() => {})
    throw error
  }
}

/** Names of the migrations that have been run; none in a new database. */
export async function migrationsIn(client: BackupClient): Promise<readonly string[]> {
  const { rows: known } = await client.query<{ there: boolean }>(
    "select to_regclass('public.kysely_migration') is not null as there",
  )
  if (!known[0]?.there) return []
  const { rows } = await client.query<{ name: string }>(
    'select name from public.kysely_migration order by name',
  )
  return rows.map(({ name }) => name)
}

async function* batchesOf(client: BackupClient, tables: readonly LiveTable[]) {
  for (const table of tables) yield* rowsOf(client, table)
}

/** Sequences stand outside of snapshots: theirs may be further than the rows, never behind. */
async function sequencesOf(
  client: BackupClient,
  tables: readonly LiveTable[],
): Promise<Record<string, string>> {
  const next: Record<string, string> = {}
  for (const { name, sequences } of tables)
    for (const [column, sequence] of Object.entries(sequences)) {
      const { rows } = await client.query<{ next: string }>(
        `select (case when is_called then last_value + 1 else last_value end)::text as next from ${sequence}`,
      )
      next[`${name}.${column}`] = rows[0]?.next ?? '1'
    }
  return next
}
