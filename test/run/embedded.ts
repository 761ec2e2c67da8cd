import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import type { Database } from '../../src/adapters/database/database.ts'
import { embeddedPool } from '../../src/adapters/database/open-embedded.ts'
import { openPglite } from '../../src/adapters/database/open-pglite.ts'

/**
 * An embedded database in memory, or with `dir` in that folder's `db/`. An empty one takes seconds to
 * make, so one is made once on this machine and restored. Each takes some 200 MB.
 */
export async function embeddedDatabase(dir?: string): Promise<Database> {
  const loadDataDir = new Blob([emptyDump() ?? (await makeDump())])
  const db = await openPglite({ ...(dir === undefined ? {} : { dataDir: join(dir, 'db') }), loadDataDir })
  const pool = await embeddedPool(db)
  return { kind: 'embedded', pool, close: () => pool.end() }
}

/** A data folder whose database has been made, as after a first start. */
export async function dataDirWithDatabase(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'gw-data-'))
  await (await embeddedDatabase(dir)).close()
  return dir
}

/** Of this version of PGlite. */
const DUMP = join(tmpdir(), `groundwire-empty-${manifest.dependencies['@electric-sql/pglite']}.tar.gz`)

const emptyDump = (): Uint8Array<ArrayBuffer> | null =>
  existsSync(DUMP) ? new Uint8Array(readFileSync(DUMP)) : null

async function makeDump(): Promise<Uint8Array<ArrayBuffer>> {
  const db = await openPglite({})
  const bytes = new Uint8Array(await (await db.dumpDataDir('gzip')).arrayBuffer())
  await db.close()
  // Renamed into place: another worker sees a whole file or none.
  writeFileSync(`${DUMP}.${process.pid}`, bytes)
  renameSync(`${DUMP}.${process.pid}`, DUMP)
  return bytes
}
