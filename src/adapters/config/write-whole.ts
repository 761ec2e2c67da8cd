import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file whole or not at all, whatever happens meanwhile. `mode` holds from the first byte on: a
 * secret is never readable by others for a moment. A link stays a link; what it leads to is replaced.
 */
export function writeWhole(path: string, text: string, mode: number): void {
  mkdirSync(dirname(path), { recursive: true })
  const target = existsSync(path) ? realpathSync(path) : path
  const half = `${target}.${randomUUID()}`
  const file = openSync(half, 'wx', mode)
  try {
    try {
      fchmodSync(file, mode)
      writeSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(half, target)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}
