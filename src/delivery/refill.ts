import type { Clock, JobQueue, Store } from '../ports.ts'

export interface RefillDeps {
  readonly store: Pick<Store, 'outbox'>
  readonly queue: Pick<JobQueue, 'add' | 'size'>
  readonly clock: Pick<Clock, 'now'>
}

/**
 * So many sends are in the queue at most, also under way: some seconds of what both platforms take. More of them would
 * only be looked at again and again. Whoever asks for a post now goes before them.
 */
const FULL = 128

/** Below this the queue is filled again. */
const LOW = FULL / 2

/** What nobody asked to wake is looked for this often, and again at once while there was more than the queue took. */
const LOOK_MS = 5_000

/** Keeps the queue supplied with what may be sent, the oldest first. The returned function is called every half second. */
export function refill({ store, queue, clock }: RefillDeps): () => Promise<void> {
  let next = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock.now()
    if (now < next && !(await store.outbox.anyWoken(now))) return
    const waiting = await queue.size('publish')
    if (waiting > LOW) return
    const ready = await store.outbox.ready(now, FULL - waiting)
    for (const id of ready) await queue.add({ kind: 'publish', id }, { yields: true })
    next = ready.length < FULL - waiting ? now + LOOK_MS : now
  }
}
