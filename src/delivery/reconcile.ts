import type { PlatformName } from '../model/channel.ts'
import type { Clock, JobQueue, Platform, Store } from '../ports.ts'
import { after } from './after.ts'
import { turns } from './feed-schedule.ts'

export interface ReconcileDeps {
  readonly store: Pick<Store, 'submissions' | 'outbox' | 'feeds'>
  readonly queue: Pick<JobQueue, 'add'>
  readonly clock: Clock
  readonly platforms: ReadonlyMap<PlatformName, Pick<Platform, 'repeatable'>>
}

/** What was accepted this long ago and is not done may have been lost by the queue: adding it again is harmless. */
const FORGOTTEN_MS = 10_000

/** A send takes seconds; one reserved this long ago has no sender any more. Over the platforms' own deadlines. */
const ABANDONED_MS = 90_000

/** Brings the queue in line with the store: the rows are the truth, the queue may have forgotten. */
export async function reconcile({ store, queue, clock, platforms }: ReconcileDeps): Promise<void> {
  const now = clock.now()
  for (const delivery of await store.outbox.abandoned(now - ABANDONED_MS)) {
    const repeatable = platforms.get(delivery.channel.platform)?.repeatable ?? false
    const { state, detail, due } = after({ kind: 'lost', detail: 'the sender was gone' }, delivery, {
      repeatable,
      now,
    })
    await store.outbox.settle(delivery.id, state, due === undefined ? { detail } : { detail, due })
  }
  for (const id of await store.submissions.unfinished(now - FORGOTTEN_MS))
    await queue.add({ kind: 'digest', id })
  for (const { id } of turns(await store.feeds.due(now))) await queue.add({ kind: 'poll', id })
  for (const id of await store.outbox.due(now)) await queue.add({ kind: 'publish', id })
}
