/** What an operator does with the data beside the service: copies, their way back, and the move to a server. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withCopy } from './adapters/backup/borrow-copy.ts'
import { eraseChat } from './adapters/backup/erase-chat.ts'
import { type ChatName, exportChat } from './adapters/backup/export-chat.ts'
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
import { PLATFORM_NAMES } from './model/channel.ts'
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
 * Copies everything in the database into a new file, while the bot runs or not. Faults: `no-data`, `backup-there`,
 * `backup-unwritable`, `no-room`, those of opening.
 */
export async function backUp(env: Env, path: string, program: string): Promise<Copied> {
  if (existsSync(path)) throw new Fault('backup-there', { path })
  return beside(placesIn(env), (places) =>
    reading(places, program, async (dump) => ({ head: dump.head, sums: await writeBackup(path, dump) })),
  )
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

/** Writes all that is kept of a chat into a new file. Faults: those of opening, `usage`, `no-such-chat`, `backup-there`. */
export async function exportOf(env: Env, name: string, path: string): Promise<ReadonlyMap<string, number>> {
  const chat = chatNamed(name)
  if (existsSync(path)) throw new Fault('backup-there', { path })
  return beside(placesIn(env), (there) =>
    opened(there, async ({ pool }) => {
      await settleStore(pool)
      return exportChat(pool, path, chat, systemClock.now())
    }),
  )
}

/** Erases all that is kept of a chat, if `sure` says so of the rows found. Null: it did not. Faults: those of opening, `usage`, `no-such-chat`. */
export function erase(
  env: Env,
  name: string,
  sure: () => Promise<boolean>,
): Promise<ReadonlyMap<string, number> | null> {
  const chat = chatNamed(name)
  return opened(placesIn(env), async ({ pool }) => {
    await settleStore(pool)
    return (await sure()) ? eraseChat(pool, chat) : null
  })
}

function chatNamed(name: string): ChatName {
  const [platform = '', chat = '', ...rest] = name.split('/')
  const known = PLATFORM_NAMES.find((one) => one === platform)
  if (known && chat !== '' && rest.length === 0) return { platform: known, chat }
  throw new Fault('usage', {
    why: `“${name}” is no chat. Write it as telegram/-1001234567890 or discord/123456789012345678.`,
  })
}

/** Reads where the database is, or, where a running bot has it for itself, in a copy that the bot makes. */
async function beside<T>(places: Places, use: (places: Places) => Promise<T>): Promise<T> {
  try {
    return await use(places)
  } catch (error) {
    if (!(error instanceof Fault && error.code === 'data-in-use')) throw error
    return withCopy(places.DATA_DIR, error, (copy) => use({ ...places, DATA_DIR: copy }))
  }
}

/** An existing database. Faults: `no-data`, those of opening. */
async function opened<T>(places: Places, use: (database: Database) => Promise<T>): Promise<T> {
  // Opening would make one.
  if (!places.DATABASE_URL && !existsSync(join(places.DATA_DIR, 'db')))
    throw new Fault('no-data', { where: placeOf(places) })
  const database = await openDatabase({ dataDir: places.DATA_DIR, url: places.DATABASE_URL })
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}

function reading<T>(places: Places, program: string, use: (dump: Dump) => Promise<T>): Promise<T> {
  return opened(places, async ({ pool }) => {
    const dump = await openDump(pool, { now: systemClock.now(), program, where: placeOf(places) })
    try {
      return await use(dump)
    } finally {
      await dump.close()
    }
  })
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
