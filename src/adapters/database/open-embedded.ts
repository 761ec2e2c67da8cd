import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PGlite } from '@electric-sql/pglite'
import { Fault } from '../../model/fault.ts'
import { copyRunning } from './copy-running.ts'
import type { Database } from './database.ts'
import { EmbeddedPool } from './embedded-pool.ts'
import { lockFolder } from './folder-lock.ts'
import { openPglite } from './open-pglite.ts'
import { SEARCH_PATH } from './search-path.ts'
import { vacuum } from './vacuum.ts'
import { isFull, whyOf } from './why-of.ts'

/** Opens PGlite in `dataDir/db` as its only owner. Faults: `data-in-use`, `data-unwritable`, `data-damaged`. */
export async function openEmbedded(dataDir: string): Promise<Database> {
  const lock = await lockFolder(dataDir)
  try {
    const dir = join(dataDir, 'db')
    if (!existsSync(dir)) await createFolder(dir)
    const pool = await openFolder(dir)
    return {
      kind: 'embedded',
      pool,
      vacuum: () => vacuum(pool),
      copyTo: (to) => copyRunning(pool, dir, to),
      async close() {
        await pool.end()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** A folder appears whole or not at all: what a kill leaves of a half-made one is thrown away. */
async function createFolder(dir: string): Promise<void> {
  const half = `${dir}.new`
  try {
    await rm(half, { recursive: true, force: true })
    await inThread(half)
    await rename(half, dir)
  } catch (cause) {
    throw new Fault('data-unwritable', { dir, why: whyOf(cause) }, { cause })
  }
}

function inThread(dir: string): Promise<void> {
  const thread = new Worker(new URL(`./make-folder${import.meta.url.slice(-3)}`, import.meta.url), {
    workerData: dir,
  })
  return new Promise((resolve, reject) => {
    thread.once('error', reject)
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))))
  })
}

async function openFolder(dir: string): Promise<EmbeddedPool> {
  try {
    return await embeddedPool(await openPglite({ dataDir: dir }))
  } catch (cause) {
    throw new Fault(isFull(cause) ? 'data-unwritable' : 'data-damaged', { dir, why: whyOf(cause) }, { cause })
  }
}

/** The pool of an open PGlite, speaking as a server's pool does. */
export async function embeddedPool(db: PGlite): Promise<EmbeddedPool> {
  const pool = await EmbeddedPool.open(db)
  await pool.query(SEARCH_PATH)
  return pool
}
