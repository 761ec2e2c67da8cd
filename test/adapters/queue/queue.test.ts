import { Redis } from 'ioredis'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../../src/adapters/database/database.ts'
import { openDatabase } from '../../../src/adapters/database/open-database.ts'
import type { SqlPool } from '../../../src/adapters/database/sql-pool.ts'
import { openQueue } from '../../../src/adapters/queue/open-queue.ts'
import { type QueuePlaces, queueContract } from '../../contracts/queue.ts'
import { embeddedDatabase } from '../../run/embedded.ts'
import { startPostgres, startRedis } from '../../run/servers.ts'

const retryDelay = 50

/** With Redis no database is asked: nothing listens there. */
const untouched = new pg.Pool({ port: 1 }) as SqlPool

const onDatabase = (database: Database, end?: () => Promise<void>): QueuePlaces => ({
  open: (emit) => openQueue({ pool: database.pool, emit, retryDelay }),
  async close() {
    await database.close()
    await end?.()
  },
})

queueContract('PGlite', async () => onDatabase(await embeddedDatabase()))

it('alone on its database hands out at once what a dead process held', async () => {
  const { pool, close } = await embeddedDatabase()
  const died = await openQueue({ pool, emit: () => {}, retryDelay })
  await new Promise<void>((taken) => {
    died.work('digest', () => new Promise(() => taken()), { concurrency: 1 })
    void died.add({ kind: 'digest', id: 'held' })
  })
  await died.close(0)
  const next = await openQueue({ pool, alone: true, emit: () => {}, retryDelay })
  const again = new Promise<string>((run) => {
    next.work('digest', async (id) => run(id), { concurrency: 1 })
  })
  expect(await again).toBe('held')
  await next.close(1_000)
  await close()
}, 20_000)

const postgres = await startPostgres()
describe.skipIf(!postgres)(postgres ? 'with a server' : 'skipped: postgres is not installed', () => {
  queueContract('PostgreSQL', async () => {
    const database = await openDatabase({ dataDir: '/nonexistent', url: postgres?.url })
    return onDatabase(database, () => postgres?.stop() ?? Promise.resolve())
  })
})

const redis = await startRedis()
describe.skipIf(!redis)(redis ? 'with a server' : 'skipped: redis-server is not installed', () => {
  queueContract('Redis', async () => {
    const url = redis?.url ?? ''
    return {
      open: (emit) => openQueue({ redisUrl: url, pool: untouched, emit, retryDelay }),
      async flush() {
        const client = new Redis(url)
        await client.flushall()
        client.disconnect()
      },
      close: () => redis?.stop() ?? Promise.resolve(),
    }
  })
})
