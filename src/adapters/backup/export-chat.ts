import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Fault } from '../../model/fault.ts'
import { type BackupClient, type BackupPool, quoted } from './backup-pool.ts'
import { type ChatRows, ownRows, SHARED_ROWS } from './chat-rows.ts'
import { diskFault } from './disk-fault.ts'
import { tablesIn } from './tables.ts'

export interface ChatName {
  readonly platform: string
  readonly chat: string
}

/** Rows in memory at a time. */
const ROWS = 50

/**
 * Writes all that is kept of a chat into a new JSON file, its owner's alone: rows as the tables have them, and
 * the digests shown there. Articles that everybody may see are not the chat's, and are left out. Returns
 * how many rows of each table. Faults: `no-such-chat`, `backup-there`, `backup-unwritable`.
 */
export async function exportChat(
  pool: BackupPool,
  path: string,
  { platform, chat }: ChatName,
  now: number,
): Promise<ReadonlyMap<string, number>> {
  if (existsSync(path)) throw new Fault('backup-there', { path })
  const half = `${path}.${process.pid}.part`
  const counts = new Map<string, number>()
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const parts = [...ownRows(await tablesIn(client)), ...SHARED_ROWS]
    const head = JSON.stringify({ chat: `${platform}/${chat}`, exported: new Date(now).toISOString() })
    const text = textOf(client, head, parts, [platform, chat], counts)
    await pipeline(Readable.from(text), createWriteStream(half, { flags: 'wx', mode: 0o600, flush: true }))
    if (counts.size === 0) throw new Fault('no-such-chat', { chat: `${platform}/${chat}` })
    if (existsSync(path)) throw new Fault('backup-there', { path })
    await rename(half, path)
    return counts
  } catch (error) {
    await rm(half, { force: true })
    throw diskFault(path, error) ?? error
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function* textOf(
  client: BackupClient,
  head: string,
  parts: readonly ChatRows[],
  chat: readonly string[],
  counts: Map<string, number>,
): AsyncGenerator<string> {
  yield `${head.slice(0, -1)},"tables":{`
  let first = true
  for (const { table, where } of parts) {
    yield `${first ? '' : '\n,'}${JSON.stringify(table)}:[`
    first = false
    let count = 0
    for await (const row of rowsOf(
      client,
      `select row_to_json(t)::text as row from public.${quoted(table)} t where ${where}`,
      chat,
    ))
      yield `${count++ === 0 ? '' : '\n,'}${row}`
    if (count > 0) counts.set(table, count)
    yield ']'
  }
  yield '}}\n'
}

async function* rowsOf(client: BackupClient, query: string, chat: readonly string[]): AsyncGenerator<string> {
  // A cursor takes no parameters everywhere: they are written into it, as literals of the database's own.
  const { rows } = await client.query<{ text: string }>(
    `select replace(replace($3::text, '$1', quote_literal($1::text)), '$2', quote_literal($2::text)) as text`,
    [...chat, query],
  )
  await client.query(`declare exported no scroll cursor for ${rows[0]?.text}`)
  for (;;) {
    const some = await client.query<{ row: string }>(`fetch ${ROWS} from exported`)
    if (some.rows.length === 0) break
    for (const { row } of some.rows) yield row
  }
  await client.query('close exported')
}
