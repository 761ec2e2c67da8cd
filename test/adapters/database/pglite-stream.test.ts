import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../src/adapters/database/database.ts'
import { embeddedDatabase } from '../../run/embedded.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const MB = 1024 * 1024

/** What is still held when nothing is in use (bytes). */
function held(): number {
  collect()
  return process.memoryUsage().heapUsed
}

describe('the connection to the embedded database', () => {
  let database: Database
  beforeAll(async () => {
    database = await embeddedDatabase()
  }, 60_000)
  afterAll(() => database?.close())

  /** Rows of a megabyte together. */
  const rows = async (): Promise<number> =>
    (await database.pool.query(`select repeat('a', 4096) as text from generate_series(1, 256)`)).rows.length

  it('keeps nothing of what it has answered', async () => {
    await rows()
    const before = held()
    for (let i = 0; i < 60; i++) expect(await rows()).toBe(256)
    expect(held() - before).toBeLessThan(20 * MB)
  })

  it('hands over an answer that is longer than what it holds at a time', async () => {
    const { rows } = await database.pool.query<{ n: number; text: string }>(
      `select n::int, repeat(chr(96 + n::int), ${MB}) as text from generate_series(1, 9) n`,
    )
    expect(rows.map(({ n, text }) => [n, text.length, text.at(-1)])).toEqual(
      Array.from({ length: 9 }, (_, i) => [i + 1, MB, 'abcdefghi'[i]]),
    )
  })
})
