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
import { NEVER_GIVE_UP } from './job-queue.ts'
import { watched } from './watched.ts'

/**
 * BullMQ on the tables of a PostgreSQL, brought up to date in their own schema. The pool stays the
 * caller's; each worker keeps one of its clients to listen. `alone`: no other process works on it, so what is
 * still held is held by a dead one. Faults: `schema-newer`.
 */
export async function postgresBacking(pool: PgPool, { alone }: { alone: boolean }): Promise<Backing> {
  await prepare(pool)
  if (alone) await freeHeld(pool)
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

/** Runs BullMQ's own sweep of stalled jobs over all that are active, as if their locks had run out. */
async function freeHeld(pool: PgPool): Promise<void> {
  await pool.query(`update bullmq.job set stalled_marked = true, locked_until_ms = 0 where state = 'active'`)
  const { rows } = await pool.query(`select distinct queue from bullmq.job where state = 'active'`)
  for (const { queue } of rows as readonly { readonly queue: string }[])
    await pool.query('select bullmq.move_stalled_jobs_to_wait($1, $2, $3, 0)', [
      queue,
      NEVER_GIVE_UP,
      Date.now(),
    ])
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
