/** What an operator does with the data beside the service: copies, their way back, and the move to a server. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { load, refuseRows } from './adapters/backup/load.ts'
import { openDump } from './adapters/backup/open-dump.ts'
import { readBackup } from './adapters/backup/read-backup.ts'
import { tablesOf } from './adapters/backup/tables.ts'
import { writeBackup } from './adapters/backup/write-backup.ts'
import { systemClock } from './adapters/clock/system-clock.ts'
import { loadPlaces, type Places } from './adapters/config/places.ts'
import type { Database } from './adapters/database/database.ts'
import { openDatabase } from './adapters/database/open-database.ts'
import { unknownMigration } from './adapters/store/migrate.ts'
import { prepareSchema } from './adapters/store/prepare-schema.ts'
import type { Restored } from './adapters/store/settle-restored.ts'
import { settleStore } from './adapters/store/settle-store.ts'
import type { Dump, DumpHead, TableSum } from './model/dump.ts'
import { Fault } from './model/fault.ts'
import { RESTORED } from './model/setting.ts'

type Env = Readonly<Record<string, string | undefined>>

/** A copy that was seen to be whole. */
export interface Copied {
  readonly head: DumpHead
  readonly sums: ReadonlyMap<string, TableSum>
}

/**
 * Copies everything in the database into a new file. An embedded database must be at rest: its folder
 * belongs to one process. Faults: `no-data`, `data-in-use`, `backup-there`, `backup-unwritable`, those of opening.
 */
export function backUp(env: Env, path: string, program: string): Promise<Copied> {
  return reading(placesIn(env), program, async (dump) => ({
    head: dump.head,
    sums: await writeBackup(path, dump),
  }))
}

/** Reads a backup to its end, without a database. Faults: `file-missing`, `file-unreadable`, `backup-bad`, `backup-newer`. */
export async function checkBackup(path: string): Promise<Copied> {
  const backup = await readBackup(path)
  try {
    const rows = new Map<string, number>()
    for await (const batch of backup.batches)
      rows.set(batch.table, (rows.get(batch.table) ?? 0) + batch.rows.length)
    const sums = new Map(
      backup.head.tables.map(({ name }) => [name, { rows: rows.get(name) ?? 0, hash: '' }]),
    )
    return { head: backup.head, sums }
  } finally {
    await backup.close()
  }
}

/**
 * Puts a backup into an empty database, all or nothing, and leaves to people what was under way when it
 * was made. Faults: those of `checkBackup`, `not-empty`, `schema-newer`, `schema-unlike`, `copy-differs`, those of opening.
 */
export async function restore(env: Env, path: string): Promise<Copied & { readonly restored: Restored }> {
  const { head } = await checkBackup(path)
  const newer = unknownMigration(head.migrations)
  if (newer) throw new Fault('backup-newer', { path, name: newer })
  const places = placesIn(env)
  const backup = await readBackup(path)
  try {
    return await writing(places, backup.head, async (database, where) => {
      const mark = { key: RESTORED, value: String(backup.head.made) }
      const sums = await load(database.pool, backup, { where, mark })
      const restored = await settleStore(database.pool)
      return { head: backup.head, sums, restored }
    })
  } finally {
    await backup.close()
  }
}

/**
 * Copies the embedded database into an empty one on a server, as it is; the folder stays untouched.
 * Faults: `usage`, `no-data`, `not-empty`, `copy-differs`, those of opening.
 */
export async function move(env: Env, to: string, program: string): Promise<Copied & { readonly to: string }> {
  const places = placesIn(env)
  if (places.DATABASE_URL)
    throw new Fault('usage', {
      why: 'move starts from the folder in DATA_DIR: take DATABASE_URL out of the environment first.',
    })
  return reading(places, program, (dump) =>
    writing({ ...places, DATABASE_URL: to }, dump.head, async (database, where) => ({
      head: dump.head,
      sums: await load(database.pool, dump, { where, mark: null }),
      to: where,
    })),
  )
}

async function reading<T>(places: Places, program: string, use: (dump: Dump) => Promise<T>): Promise<T> {
  const where = placeOf(places)
  // Opening would make one.
  if (!places.DATABASE_URL && !existsSync(join(places.DATA_DIR, 'db'))) throw new Fault('no-data', { where })
  const database = await openDatabase({ dataDir: places.DATA_DIR, url: places.DATABASE_URL })
  try {
    const dump = await openDump(database.pool, { now: systemClock.now(), program, where })
    try {
      return await use(dump)
    } finally {
      await dump.close()
    }
  } finally {
    await database.close()
  }
}

/** Opens a database to be filled, with the schema of the copy. */
async function writing<T>(
  places: Places,
  { migrations }: DumpHead,
  use: (database: Database, where: string) => Promise<T>,
): Promise<T> {
  const where = placeOf(places)
  const database = await openDatabase({ dataDir: places.DATA_DIR, url: places.DATABASE_URL })
  try {
    refuseRows(await tablesOf(database.pool), where)
    await prepareSchema(database.pool, migrations, where)
    return await use(database, where)
  } finally {
    await database.close()
  }
}

const placesIn = (env: Env): Places => loadPlaces(env)

/** As people know it; without user and password. */
function placeOf({ DATA_DIR, DATABASE_URL }: Places): string {
  if (!DATABASE_URL) return DATA_DIR
  if (!URL.canParse(DATABASE_URL))
    throw new Fault('config', {
      why: 'The address of the database must look like postgres://user:password@host:5432/name',
    })
  const { host, pathname } = new URL(DATABASE_URL)
  return `${host}${pathname}`
}
