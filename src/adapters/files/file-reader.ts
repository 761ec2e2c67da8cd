import { open } from 'node:fs/promises'
import { Fault, tooLarge } from '../../model/fault.ts'
import type { FileReader } from '../../ports.ts'

/** Reads local files up to `maxBytes`; what is no regular file (a folder, a device) is unreadable. */
export function fileReader({ maxBytes }: { maxBytes: number }): FileReader {
  return { read: (path) => readCapped(path, maxBytes) }
}

async function readCapped(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path).catch((cause: unknown) => {
    throw faultOf(path, cause)
  })
  try {
    const stat = await file.stat()
    if (!stat.isFile() && !stat.isFIFO()) throw new Fault('file-unreadable', { path })
    if (stat.size > maxBytes) throw tooLarge(maxBytes)
    return await file.readFile()
  } catch (error) {
    throw error instanceof Fault ? error : faultOf(path, error)
  } finally {
    await file.close()
  }
}

function faultOf(path: string, cause: unknown): Fault {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  return new Fault(
    code === 'ENOENT' || code === 'ENOTDIR' ? 'file-missing' : 'file-unreadable',
    { path },
    { cause },
  )
}
