import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Dump, TableSum } from '../../model/dump.ts'
import { Fault } from '../../model/fault.ts'
import { diskFault } from './disk-fault.ts'
import { Tally } from './tally.ts'

/** The file's form, counted up when it changes. */
export const FORMAT = 1

/**
 * Writes a copy as lines of JSON under gzip: the head, each table's name and rows, and at the end a
 * SHA-256 of all lines before it with the sums of the tables. Readable by its owner alone; there whole
 * or not at all; nothing is overwritten. Faults: `backup-there`, `backup-unwritable`.
 */
export async function writeBackup(path: string, dump: Dump): Promise<ReadonlyMap<string, TableSum>> {
  if (existsSync(path)) throw new Fault('backup-there', { path })
  const half = `${path}.${process.pid}.part`
  const sums = new Map<string, TableSum>()
  try {
    const file = createWriteStream(half, { flags: 'wx', mode: 0o600, flush: true })
    await pipeline(Readable.from(linesOf(dump, sums)), createGzip(), file)
    if (existsSync(path)) throw new Fault('backup-there', { path })
    await rename(half, path)
    return sums
  } catch (error) {
    await rm(half, { force: true })
    throw diskFault(path, error) ?? error
  }
}

async function* linesOf({ head, batches }: Dump, sums: Map<string, TableSum>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const tally = new Tally()
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`
    hash.update(text)
    return text
  }
  yield line({ groundwire: 'backup', format: FORMAT, ...head })
  let table: string | null = null
  for await (const batch of batches) {
    if (batch.table !== table) yield line({ table: batch.table })
    table = batch.table
    tally.add(batch)
    yield batch.rows.map(line).join('')
  }
  for (const { name } of head.tables) sums.set(name, tally.of(name))
  yield `${JSON.stringify({ end: hash.digest('hex'), sums: Object.fromEntries(sums) })}\n`
}
