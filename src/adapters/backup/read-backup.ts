import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import type { Dump, DumpBatch, DumpHead, DumpRow } from '../../model/dump.ts'
import { Fault } from '../../model/fault.ts'
import { linesIn } from './lines-in.ts'
import { Tally } from './tally.ts'
import { FORMAT } from './write-backup.ts'

const Head = z.object({
  groundwire: z.literal('backup'),
  format: z.number(),
  made: z.number(),
  program: z.string(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      types: z.array(z.string()),
      rows: z.number(),
    }),
  ),
  sequences: z.record(z.string(), z.string()),
})
const Row = z.array(z.string().nullable())
const Mark = z.object({ table: z.string() })
const End = z.object({
  end: z.string(),
  sums: z.record(z.string(), z.object({ rows: z.number(), hash: z.string() })),
})

/** Rows and characters that are handed over at a time. */
const BATCH_ROWS = 500
const BATCH_CHARS = 2_000_000

/**
 * A backup's head at once, its rows as they are asked for. Whoever reads them to the end has seen that
 * it is whole: each line by the checksum, each table by its count and sum.
 * Faults: `file-missing`, `file-unreadable`, `backup-bad`, `backup-newer`.
 */
export async function readBackup(path: string): Promise<Dump & { close(): Promise<void> }> {
  const lines = linesIn(unpacked(path))
  const guarded = guardedBy(path, lines)
  const first = await guarded.next()
  const hash = createHash('sha256')
  const head = headOf(first.done ? '' : first.value, path)
  hash.update(`${first.value}\n`)
  return {
    head,
    batches: batchesOf(guarded, head, hash, path),
    close: async () => void (await lines.return(undefined)),
  }
}

function unpacked(path: string): Readable {
  const file = createReadStream(path)
  const gunzip = createGunzip()
  file.on('error', (error) => gunzip.destroy(error))
  gunzip.on('close', () => file.destroy())
  return file.pipe(gunzip)
}

/** The lines; what the disk or the unpacking says against them, in our words. */
async function* guardedBy(path: string, lines: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield* lines
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') throw new Fault('file-missing', { path })
    if (code === 'EISDIR' || code === 'EACCES') throw new Fault('file-unreadable', { path })
    throw bad(path, code === 'Z_BUF_ERROR' ? 'it ends too early' : 'it cannot be unpacked', error)
  }
}

function headOf(line: string, path: string): DumpHead {
  const parsed = Head.safeParse(jsonOf(line))
  if (!parsed.success) throw bad(path, 'it does not begin as one')
  if (parsed.data.format > FORMAT)
    throw new Fault('backup-newer', { path, name: `form ${parsed.data.format}` })
  const { made, program, migrations, tables, sequences } = parsed.data
  return { made, program, migrations, tables, sequences }
}

async function* batchesOf(
  lines: AsyncGenerator<string>,
  head: DumpHead,
  hash: Hash,
  path: string,
): AsyncGenerator<DumpBatch> {
  const tally = new Tally()
  let table = ''
  let rows: DumpRow[] = []
  let chars = 0
  const batch = (): DumpBatch => {
    const one = { table, rows }
    tally.add(one)
    rows = []
    chars = 0
    return one
  }
  for await (const line of lines) {
    if (line.startsWith('{"end":')) {
      if (rows.length > 0) yield batch()
      refuseDifferent(line, hash, tally, head, path)
      if (!(await lines.next()).done) throw bad(path, 'something follows its end')
      return
    }
    hash.update(`${line}\n`)
    const value = jsonOf(line)
    if (line.startsWith('{')) {
      if (rows.length > 0) yield batch()
      table = tableOf(value, head, path)
      continue
    }
    const row = Row.safeParse(value)
    if (!row.success || table === '') throw bad(path, 'a line of it cannot be read')
    rows.push(row.data)
    chars += line.length
    if (rows.length >= BATCH_ROWS || chars > BATCH_CHARS) yield batch()
  }
  throw bad(path, 'it ends too early')
}

function tableOf(value: unknown, head: DumpHead, path: string): string {
  const mark = Mark.safeParse(value)
  if (mark.success && head.tables.some(({ name }) => name === mark.data.table)) return mark.data.table
  throw bad(path, 'it has rows of an unknown table')
}

function refuseDifferent(line: string, hash: Hash, tally: Tally, { tables }: DumpHead, path: string): void {
  const end = End.safeParse(jsonOf(line))
  if (!end.success || end.data.end !== hash.digest('hex')) throw bad(path, 'its checksum is wrong')
  const wrong = tables.find(({ name, rows }) => {
    const [said, seen] = [end.data.sums[name], tally.of(name)]
    return seen.rows !== rows || said?.rows !== rows || said.hash !== seen.hash
  })
  if (wrong) throw bad(path, `the rows of ${wrong.name} are not those that were counted`)
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const bad = (path: string, why: string, cause?: unknown): Fault =>
  new Fault('backup-bad', { path, why }, { cause })
