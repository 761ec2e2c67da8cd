import { mkdir, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Fault } from '../../model/fault.ts'
import { copyFolder } from './copy-folder.ts'
import type { EmbeddedPool } from './embedded-pool.ts'

const MB = 1024 * 1024
/** What stays free for the bot to go on while the copy and what is made of it (under half of its size) are there. */
const SPARE = 100 * MB

/**
 * Copies the files of the running database in `from` to `to/db`, which is there whole or not at all. First without
 * stopping anything, which takes as long as the disk needs; then, between two statements, what was written
 * meanwhile. What is copied is what a kill at that moment would leave, and opens as that does.
 * Faults: `no-room`, `backup-unwritable`.
 */
export async function copyRunning(pool: EmbeddedPool, from: string, to: string): Promise<void> {
  const half = join(to, 'db.new')
  try {
    await mkdir(to, { recursive: true, mode: 0o700 })
    await refuseCrowded(from, to)
    await pool.query('checkpoint')
    const seen = await copyFolder(from, half)
    await pool.atRest(async (run) => {
      await run('checkpoint')
      await copyFolder(from, half, seen)
    })
    await rename(half, join(to, 'db'))
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    if (error instanceof Fault || !(error instanceof Error && 'code' in error)) throw error
    throw new Fault('backup-unwritable', { path: to, why: error.message }, { cause: error })
  }
}

/** A disk that is full stops the bot: better no copy. */
async function refuseCrowded(from: string, to: string): Promise<void> {
  const needed = (await bytesIn(from)) * 1.5 + SPARE
  const { bavail, bsize } = await statfs(to)
  const free = bavail * bsize
  const args = { dir: dirname(from), needed: inMb(needed), free: inMb(free) }
  if (free < needed)
    throw new Fault('no-room', args, { detail: `needs ${args.needed} MB, ${args.free} are free` })
}

const inMb = (bytes: number): number => Math.ceil(bytes / MB)

async function bytesIn(dir: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      bytes += await stat(join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0,
      )
  return bytes
}
