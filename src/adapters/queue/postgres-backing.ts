import {
  createPostgresBackend,
  type PgPool,
  type PostgresConnectionOptions,
  Queue,
  runMigrations,
  SchemaVersionMismatchError,
  Worker,
} from 'bullmq'
import { Fault } from '../../model/fault.ts'
import type { Backing } from './backing.ts'
import { watched } from './watched.ts'

/**
 * BullMQ on the tables of a PostgreSQL, brought up to date in their own schema. The pool stays the
 * caller's; each worker keeps one of its clients to listen. Faults: `schema-newer`.
 */
export async function postgresBacking(pool: PgPool): Promise<Backing> {
  await prepare(pool)
  const connection: PostgresConnectionOptions = pool
  return {
    queue: (name, watch) => watched(new Queue(name, { connection }, createPostgresBackend), watch),
    worker: (name, process, choices, watch) =>
      watched(new Worker(name, process, { ...choices, connection }, createPostgresBackend), watch),
    async ping() {
      await pool.query('select 1')
    },
    async close() {},
  }
}

async function prepare(pool: PgPool): Promise<void> {
  const client = await pool.connect()
  try {
    await runMigrations(client)
  } catch (cause) {
    if (cause instanceof SchemaVersionMismatchError)
      throw new Fault('schema-newer', { name: `BullMQ ${cause.databaseVersion}` }, { cause })
    throw cause
  } finally {
    client.release()
  }
}
