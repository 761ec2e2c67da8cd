import type { PgPool } from 'bullmq'
import type { Emit, JobQueue } from '../../ports.ts'
import { jobQueue, LOCK, type QueueLock } from './job-queue.ts'

export type { QueueLock }

export interface QueuePlace {
  /** Redis for the jobs; else they are kept in the pool's database. */
  readonly redisUrl?: string | undefined
  /** Not touched when there is a Redis. */
  readonly pool: PgPool
  /** No other process works on the pool's database: what a dead one held is free at once, not after its lock. */
  readonly alone?: boolean
  readonly emit: Emit
  /** Milliseconds before the second try of a handler that threw; the third waits twice as long. */
  readonly retryDelay?: number
  /** How long a worker that died holds its jobs: 45 s when nothing is said. */
  readonly lock?: QueueLock | undefined
}

/**
 * Opens the queue. Only the backing that is used is loaded. The pool stays the caller's.
 * Faults: `queue-unreachable`, `config` (Redis), `schema-newer`.
 */
export async function openQueue({
  redisUrl,
  pool,
  alone = false,
  emit,
  retryDelay = 1_000,
  lock = LOCK,
}: QueuePlace): Promise<JobQueue> {
  const backing =
    redisUrl === undefined
      ? await (await import('./postgres-backing.ts')).postgresBacking(pool, { alone })
      : await (await import('./redis-backing.ts')).redisBacking(redisUrl, (detail) =>
          emit({ type: 'queue.warned', detail }),
        )
  return jobQueue(backing, { emit, retryDelay, lock })
}
