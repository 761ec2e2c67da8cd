import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDump } from '../../src/adapters/backup/open-dump.ts'
import { systemClock } from '../../src/adapters/clock/system-clock.ts'
import { openDatabase } from '../../src/adapters/database/open-database.ts'
import type { SqlPool } from '../../src/adapters/database/sql-pool.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import type { Store } from '../../src/ports.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'

/** Where a database is, as the environment says it. */
export type Env = Readonly<Record<string, string>>

/** A folder with an empty database: a copy of one that was made once. */
export async function emptyPlace(): Promise<Env> {
  made ??= dataDirWithDatabase()
  const dir = join(mkdtempSync(join(tmpdir(), 'gw-place-')), 'data')
  cpSync(await made, dir, { recursive: true })
  return { DATA_DIR: dir }
}

let made: Promise<string> | undefined

/** Works on a database as the service would, and leaves it. */
export async function inStore<T>(env: Env, work: (store: Store, pool: SqlPool) => Promise<T>): Promise<T> {
  return inPool(env, async (pool) => work(await openStore(pool, systemClock), pool))
}

export async function inPool<T>(env: Env, work: (pool: SqlPool) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir: env['DATA_DIR'] ?? '', url: env['DATABASE_URL'] })
  try {
    return await work(database.pool)
  } finally {
    await database.close()
  }
}

/** All rows of all tables, in an order of their own. */
export function everything(env: Env): Promise<Record<string, string[]>> {
  return inPool(env, async (pool) => {
    const dump = await openDump(pool, { now: 0, program: '', where: '' })
    const tables: Record<string, string[]> = Object.fromEntries(
      dump.head.tables.map(({ name }) => [name, []]),
    )
    for await (const { table, rows } of dump.batches)
      tables[table]?.push(...rows.map((row) => JSON.stringify(row)))
    await dump.close()
    for (const rows of Object.values(tables)) rows.sort()
    return tables
  })
}

export const newFile = (name: string): string => join(mkdtempSync(join(tmpdir(), 'gw-backup-')), name)
