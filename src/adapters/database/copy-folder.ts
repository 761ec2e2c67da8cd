import { constants } from 'node:fs'
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Files at a time: libuv has four threads, and look-ups of names want some of them. */
const AT_A_TIME = 2

/** A file's time of change may stand still for so long (ms): the coarsest clock there is (FAT) counts in two seconds. */
const COARSE_MS = 3_000

interface SeenFile {
  readonly bytes: number
  readonly changedAt: number
}

/** A folder as it was before anything of it was read. */
export interface SeenFolder {
  /** When it was looked at (ms). */
  readonly at: number
  /** By path inside the folder. */
  readonly files: ReadonlyMap<string, SeenFile>
}

/**
 * Copies the folder `from` to `to`; given what an earlier copy saw, only what was written since it looked, and
 * removes there what is gone. So the second copy of a folder that is written to takes a moment, however long
 * the first one took. Returns what it saw.
 */
export async function copyFolder(from: string, to: string, before?: SeenFolder): Promise<SeenFolder> {
  const seen = await seenIn(from, to)
  const gone = [...(before?.files.keys() ?? [])].filter((path) => !seen.files.has(path))
  for (const path of gone) await rm(join(to, path), { force: true })
  const changed = [...seen.files].filter(([path, file]) => !before || isOther(file, path, before))
  const copyNext = async (): Promise<void> => {
    for (let next = changed.pop(); next; next = changed.pop())
      await copyOne(join(from, next[0]), join(to, next[0]))
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, copyNext))
  return seen
}

/** The files there are; their folders are made in `to`, the empty ones too. */
async function seenIn(from: string, to: string): Promise<SeenFolder> {
  const at = Date.now()
  const files = new Map<string, SeenFile>()
  const look = async (inside: string): Promise<void> => {
    await mkdir(join(to, inside), { recursive: true })
    for (const entry of await readdir(join(from, inside), { withFileTypes: true })) {
      const path = join(inside, entry.name)
      if (entry.isDirectory()) await look(path)
      else if (entry.isFile()) {
        const found = await ifThere(stat(join(from, path)))
        if (found) files.set(path, { bytes: found.size, changedAt: found.mtimeMs })
      }
    }
  }
  await look('')
  return { at, files }
}

/** What was written just before it was seen may have been written just after, at the same time by its clock. */
function isOther({ bytes, changedAt }: SeenFile, path: string, { at, files }: SeenFolder): boolean {
  const before = files.get(path)
  return before?.bytes !== bytes || before.changedAt !== changedAt || changedAt > at - COARSE_MS
}

/** Where the file system can share blocks, this takes neither time nor space. */
const copyOne = (from: string, to: string): Promise<unknown> =>
  ifThere(copyFile(from, to, constants.COPYFILE_FICLONE))

/** A file may go while others are copied: the next copy sees that it is gone. */
async function ifThere<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
