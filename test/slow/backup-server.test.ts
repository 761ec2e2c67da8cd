import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backUp, move, restore } from '../../src/data.ts'
import { Fault } from '../../src/model/fault.ts'
import { life, reported } from '../backup/chat-life.ts'
import { type Env, everything, inStore, newFile } from '../backup/data-dirs.ts'
import { someOfEverything } from '../backup/sample-data.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { type Server, startPostgres } from '../run/servers.ts'

const server: Server | null = await startPostgres()
afterAll(() => server?.stop())

let made = 0

/** A new database of the server; within it nothing is made. */
async function emptyDatabase(): Promise<Env> {
  const name = `d${++made}`
  const client = new pg.Client(server?.url)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return { DATABASE_URL: server?.url.replace(/postgres$/, name) ?? '' }
}

describe.skipIf(!server)('on a PostgreSQL server', () => {
  let folder: Env
  let before: Awaited<ReturnType<typeof everything>>

  beforeAll(async () => {
    folder = { DATA_DIR: await dataDirWithDatabase() }
    await inStore(folder, async (store, pool) => {
      await someOfEverything(store)
      await life(store, '-1007654321987', '-1001234567891', 'canaryFinch')
      await reported({ pool }, '-1007654321987', 'canaryFinch')
    })
    before = await everything(folder)
  })

  it('has rows in every table to be moved: one that is empty here would be moved by nobody’s knowledge', () => {
    expect(Object.keys(before).filter((table) => before[table]?.length === 0)).toEqual([])
    expect(Object.keys(before).length).toBeGreaterThan(30)
  })

  it('a move takes over every row as it is, and leaves the folder untouched', async () => {
    const to = await emptyDatabase()
    const { sums } = await move(folder, to['DATABASE_URL'] ?? '', '0.1.0')
    expect(await everything(to)).toEqual(before)
    expect(await everything(folder)).toEqual(before)
    for (const [table, { rows, hash }] of sums)
      expect([table, rows, hash]).toEqual([
        table,
        before[table]?.length,
        expect.stringMatching(/^[0-9a-f]{64}$/),
      ])
  })

  it('a move into a database with anything in it changes nothing', async () => {
    const to = await emptyDatabase()
    await inStore(to, (store) => store.settings.set('operators', 'telegram/9'))
    const there = await everything(to)
    const error = await move(folder, to['DATABASE_URL'] ?? '', '0.1.0').catch((thrown: unknown) => thrown)
    expect(error instanceof Fault && error.code).toBe('not-empty')
    expect(await everything(to)).toEqual(there)
  })

  it('a backup goes there and back into a folder, row for row', async () => {
    const there = await emptyDatabase()
    const [one, two] = [newFile('folder.gz'), newFile('server.gz')]
    await backUp(folder, one, '0.1.0')
    await restore(there, one)
    const settled = await everything(there)
    await backUp(there, two, '0.1.0')
    const back: Env = { DATA_DIR: await dataDirWithDatabase() }
    await restore(back, two)
    expect(await everything(back)).toEqual(settled)
  })

  it('a backup is of one moment, whatever is written while it is made', async () => {
    const busy = await emptyDatabase()
    await inStore(busy, someOfEverything)
    let stop = false
    // Both rows of a pair are written in one transaction: a copy has both or neither.
    const writing = inStore(busy, async (_, pool) => {
      for (let i = 0; !stop; i++)
        await pool.query(
          `with one as (insert into settings (key, value) values ('pair-${i}', '') returning key)
            insert into lanes (lane) select key from one`,
        )
      return stop
    })
    for (let round = 0; round < 3; round++) {
      const file = newFile('busy.gz')
      const { sums } = await backUp(busy, file, '0.1.0')
      const place = await emptyDatabase()
      await restore(place, file)
      const there = await everything(place)
      const pairs = (rows: string[] = []) => rows.flatMap((row) => row.match(/pair-\d+/)?.[0] ?? []).sort()
      expect(pairs(there['settings'])).toEqual(pairs(there['lanes']))
      expect(sums.get('settings')?.rows).toBe(there['settings']?.length)
    }
    stop = true
    await writing
  })
})
