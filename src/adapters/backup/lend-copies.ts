import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faultOf } from '../../model/fault.ts'

/** In the data folder: where a running service leaves copies of its database for those who ask. */
export const COPIES = 'copies'

/** Who waits for a copy, reads or makes one says so this often (ms); who has said nothing for longer is gone. */
export const BEAT_MS = 5_000
const GONE_MS = 60_000

/** What may be in the folder: `<id>.wanted` (asked), `<id>/db` (given), `<id>.failed` (why not). */
const NAME = /^([0-9a-f-]{36})(\.wanted|\.failed|)$/

/**
 * Gives a copy of the database to each who asks for one by a file in the data folder, one after the other, and takes
 * away what nobody reads any more. Who may write there could read the database as well, so the question
 * needs no other key, and no port. The returned function is called again and again.
 */
export async function lendCopies(
  dataDir: string,
  copyTo: (to: string) => Promise<void>,
): Promise<() => Promise<void>> {
  const folder = join(dataDir, COPIES)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return async () => {
    const names = (await readdir(folder)).filter((name) => NAME.test(name))
    for (const id of new Set(names.map((name) => name.slice(0, 36)))) {
      if (!(await isAwaited(join(folder, id)))) await takeAway(join(folder, id))
      else if (!names.includes(`${id}.failed`) && !existsSync(join(folder, id, 'db')))
        await give(join(folder, id), copyTo)
    }
  }
}

async function give(place: string, copyTo: (to: string) => Promise<void>): Promise<void> {
  // What a kill left half-made.
  await rm(place, { recursive: true, force: true })
  await mkdir(place, { mode: 0o700 })
  const beat = setInterval(() => void sayAlive(place), BEAT_MS)
  try {
    await copyTo(place)
  } catch (error) {
    const { code, args } = faultOf(error)
    await writeFile(`${place}.failed.new`, JSON.stringify({ code, args }), { mode: 0o600 })
    await rename(`${place}.failed.new`, `${place}.failed`)
    await rm(place, { recursive: true, force: true })
  } finally {
    clearInterval(beat)
  }
}

/** The time of a file or folder says that somebody still works at it. */
export async function sayAlive(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now).catch(() => {})
}

async function takeAway(place: string): Promise<void> {
  for (const path of [place, `${place}.failed`, `${place}.wanted`])
    await rm(path, { recursive: true, force: true })
}

async function isAwaited(place: string): Promise<boolean> {
  const asked = await stat(`${place}.wanted`).catch(() => null)
  return asked !== null && Date.now() - asked.mtimeMs < GONE_MS
}
