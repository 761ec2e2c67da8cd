import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Finding, hinders, note, ok, stops } from './finding.ts'

const MB = 1024 * 1024
/** A first database takes some 100 MB, and grows by some 10 KB a digest. */
const LITTLE = 500 * MB
const NONE = 100 * MB

/** The space that is left where the data folder is. */
export async function ofDisk(dataDir: string): Promise<Finding> {
  const what = 'disk'
  let free: number
  try {
    const { bavail, bsize } = await statfs(existing(resolve(dataDir)))
    free = bavail * bsize
  } catch {
    return note(what, `how much is free at ${dataDir} is not known`)
  }
  const says = `${Math.floor(free / MB)} MB are free at ${dataDir}`
  const todo = 'Make room there, or move the folder and set DATA_DIR.'
  if (free < NONE) return stops(what, `${says}.`, todo)
  return free < LITTLE ? hinders(what, `${says}.`, todo) : ok(what, says)
}

/** The folder, or what it will be made in. */
const existing = (dir: string): string =>
  existsSync(dir) || dirname(dir) === dir ? dir : existing(dirname(dir))
