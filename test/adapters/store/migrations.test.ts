import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrationsIn } from '../../../src/adapters/backup/open-dump.ts'
import { type LiveTable, tablesOf } from '../../../src/adapters/backup/tables.ts'
import { systemClock } from '../../../src/adapters/clock/system-clock.ts'
import type { Database } from '../../../src/adapters/database/database.ts'
import { openStore } from '../../../src/adapters/store/open-store.ts'
import { prepareSchema } from '../../../src/adapters/store/prepare-schema.ts'
import { embeddedDatabase } from '../../run/embedded.ts'

let database: Database
let names: readonly string[]

beforeAll(async () => {
  database = await embeddedDatabase()
  await openStore(database.pool, systemClock)
  names = await migrationsIn(await database.pool.connect())
})
afterAll(() => database.close())

/** A value that any column of a type takes. Ids are all the same, so that references hold. */
const VALUES: Readonly<Record<string, string>> = {
  text: "'one'",
  bigint: '7',
  integer: '3',
  boolean: 'true',
  numeric: '12345678901234567890',
  'double precision': '0.1',
  tsvector: "'one'",
  bytea: "'\\x00ff'",
  json: `'{"kept":"\\u0000 as it was"}'`,
}

const filled = ({ name, columns, types }: LiveTable): string =>
  `insert into ${name} (${columns.join(', ')}) overriding system value
    values (${types.map((type) => VALUES[type] ?? 'no value for this type').join(', ')})`

const rowOf = async ({ name, columns }: LiveTable): Promise<unknown> =>
  (await database.pool.query(`select ${columns.map((one) => `${one}::text`).join(', ')} from ${name}`)).rows

describe('a database of each schema that there was', () => {
  it('is brought to the newest one with every row and value kept', async () => {
    expect(names.length).toBeGreaterThan(8)
    for (const [index, newest] of names.entries()) {
      await database.pool.query('drop schema public cascade')
      await database.pool.query('create schema public')
      await prepareSchema(database.pool, names.slice(0, index + 1), '')
      const tables = await tablesOf(database.pool)
      for (const table of tables) await database.pool.query(filled(table))
      const before = await Promise.all(tables.map(rowOf))
      await openStore(database.pool, systemClock)
      expect([newest, await Promise.all(tables.map(rowOf))]).toEqual([newest, before])
    }
  })
})
