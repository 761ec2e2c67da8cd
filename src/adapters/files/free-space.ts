import { statfs } from 'node:fs/promises'

const MEGABYTE = 1024 * 1024

/** Megabytes that are free where this folder is; null where the system does not say. */
export async function freeSpace(dir: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(dir)
    return (bavail * bsize) / MEGABYTE
  } catch {
    return null
  }
}
