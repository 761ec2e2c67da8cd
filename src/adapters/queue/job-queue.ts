import { JOB_KINDS, type Job, type JobKind } from '../../model/job.ts'
import type { Emit, JobQueue } from '../../ports.ts'
import type { BackedQueue, BackedWorker, Backing, Watch } from './backing.ts'
import { deadline } from './deadline.ts'
import { quieter } from './quieter.ts'

/** An answer that takes longer will not come: the row is in the store, the reconciler adds the job later. */
const ANSWER_TIMEOUT = 3_000

/** A handler that throws is run this often, the first time included. */
const ATTEMPTS = 3

/** Milliseconds: how long a worker holds a job that it no longer renews, and how often that is looked at. */
export interface QueueLock {
  readonly lockDuration: number
  readonly stalledInterval: number
}

/**
 * A worker that died holds its jobs for at most lock and check together, 45 s. Shorter locks would
 * be lost to a busy event loop, and the job run twice at once.
 */
export const LOCK: QueueLock = { lockDuration: 30_000, stalledInterval: 15_000 }

/** Crashes are counted in the store, with the work itself. BullMQ's default gives a job up at the second. */
export const NEVER_GIVE_UP = 1_000_000

/** The queue on BullMQ. The same on every backing. */
export function jobQueue(
  backing: Backing,
  { emit, retryDelay, lock }: { emit: Emit; retryDelay: number; lock: QueueLock },
): JobQueue {
  const trouble = quieter((detail) => emit({ type: 'queue.warned', detail }))
  const watchOf = (kind: JobKind): Watch => ({
    trouble: (error) => trouble(error.message || String(error)),
    failed: (id, error) => emit({ type: 'job.failed', kind, id, error }),
  })
  const queues = new Map<JobKind, BackedQueue>(
    JOB_KINDS.map((kind) => [kind, backing.queue(nameOf(kind), watchOf(kind))]),
  )
  const workers: BackedWorker[] = []
  const stopping = new AbortController()
  return {
    async add({ kind, id }, { yields = false } = {}) {
      const options = {
        // BullMQ takes what has no priority first.
        ...(yields ? { priority: 1 } : {}),
        jobId: jobId({ kind, id }),
        attempts: ATTEMPTS,
        backoff: { type: 'exponential', delay: retryDelay },
        // Gone when it is done, however it ended: the same job may be added again.
        removeOnComplete: true,
        removeOnFail: true,
      }
      await deadline(Promise.resolve(queues.get(kind)?.add(kind, { id }, options)), ANSWER_TIMEOUT)
    },
    work(kind, handle, { concurrency }) {
      const watch = watchOf(kind)
      const process = async ({ data }: { data: { id: string } }): Promise<void> => {
        try {
          await handle(data.id, stopping.signal)
        } catch (error) {
          const thrown = error instanceof Error ? error : new Error(String(error))
          watch.failed(data.id, thrown)
          throw thrown
        }
      }
      const choices = { concurrency, ...lock, maxStalledCount: NEVER_GIVE_UP }
      workers.push(backing.worker(nameOf(kind), process, choices, watch))
    },
    async size(kind) {
      const counts = queues.get(kind)?.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
      return Object.values((await deadline(Promise.resolve(counts), ANSWER_TIMEOUT)) ?? {}).reduce(
        (sum, count) => sum + count,
        0,
      )
    },
    ping: () => deadline(backing.ping(), ANSWER_TIMEOUT),
    async close(ms) {
      await finished(workers, ms).catch(() => stopping.abort())
      // What is still running stays active in the queue, and is run again when its lock has run out.
      await settled([...workers.map((worker) => worker.close(true))])
      await settled([...queues.values()].map((queue) => queue.close()))
      await backing.close()
    },
  }
}

const nameOf = (kind: JobKind): string => `groundwire-${kind}`

/** BullMQ takes no colon in an id. */
const jobId = ({ kind, id }: Job): string => `${kind}-${id.replaceAll('%', '%25').replaceAll(':', '%3A')}`

/** A paused worker takes no new job; it is paused when its running ones are done. Throws after `ms`. */
async function finished(workers: readonly BackedWorker[], ms: number): Promise<void> {
  await deadline(Promise.all(workers.map((worker) => worker.pause())), ms)
}

/** Lets all end, each with a second to say good-bye: with the server gone some never do. */
async function settled(ends: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(ends.map((end) => deadline(end, 1_000)))
}
