import type { Job } from '../model/job.ts'
import type { Delivery } from '../model/outbox.ts'
import type { Clock, JobQueue } from '../ports.ts'
import { after, afterFailure, type Next } from './after.ts'
import { type EnactDeps, enact, tellEnd } from './enact.ts'
import { turns } from './feed-schedule.ts'
import { FIRST_LOOK_MS, WATCHED_MS } from './recheck-schedule.ts'
import { reportDelivery } from './report.ts'

export interface ReconcileDeps extends EnactDeps {
  readonly queue: Pick<JobQueue, 'add' | 'size'>
  readonly clock: Clock
}

/** What was accepted this long ago and is not done may have been lost by the queue: adding it again is harmless. */
const FORGOTTEN_MS = 10_000

/** A send takes seconds; one reserved this long ago has no sender any more. Over the platforms' own deadlines. */
export const ABANDONED_MS = 50_000

/** What could not be sent for a day is given up: it is no news any more. */
const EXPIRED_MS = 24 * 3_600_000

/** Rows woken at a time: the next look is half a second later. */
const WAKE_LIMIT = 200

/** Wakes what asked for it: a search that is due, a removal to repeat, an end that nobody was told, a correction to make. What is to be sent is `refill`'s. */
export async function wake(deps: ReconcileDeps): Promise<void> {
  const { store, queue, clock } = deps
  for (const { id, state } of await store.outbox.wake(clock.now(), WAKE_LIMIT)) {
    const kind = JOB_OF[state]
    if (kind) await queue.add({ kind, id })
    else if (state !== 'sending') await tellEnd(id, deps)
  }
  for (const id of await store.revisions.behind(clock.now(), WAKE_LIMIT))
    await queue.add({ kind: 'correct', id })
  for (const id of await store.outbox.crossposts(clock.now(), WAKE_LIMIT))
    await queue.add({ kind: 'crosspost', id })
}

const JOB_OF: Readonly<Partial<Record<Delivery['state'], Job['kind']>>> = {
  uncertain: 'resolve',
  removed: 'remove',
}

/** Brings the queue in line with the store: the rows are the truth, the queue may have forgotten. */
export async function reconcile(deps: ReconcileDeps): Promise<void> {
  const { store, queue, clock } = deps
  const now = clock.now()
  await takeUp(await store.outbox.abandoned(now - ABANDONED_MS), deps)
  for (const dead of await store.outbox.expire(now - EXPIRED_MS)) await reportDelivery(dead, null, deps)
  if ((await store.submissions.open()) > (await queue.size('digest')))
    for (const id of await store.submissions.unfinished(now - FORGOTTEN_MS))
      await queue.add({ kind: 'digest', id })
  await store.watches.enroll(now - WATCHED_MS, FIRST_LOOK_MS)
  for (const id of await store.watches.due(now)) await queue.add({ kind: 'recheck', id })
  for (const id of await store.changeCards.due(now)) await queue.add({ kind: 'card', id })
  for (const id of await store.reports.due(now)) await queue.add({ kind: 'report', id })
  for (const id of await store.approvals.due(now)) await queue.add({ kind: 'approval', id })
  for (const { id } of turns(await store.feeds.due(now))) await queue.add({ kind: 'poll', id })
}

/** What was to be listed in a roundup that did not come to be is listed in the next try of it, with all that waits. */
const stillHeld = ({ held, due }: Delivery, next: Next): Next =>
  held === 'roundup' && next.state === 'pending' ? { ...next, held, due } : next

/** Deliveries whose sender is gone: in doubt only where a call had begun. */
export async function takeUp(abandoned: readonly Delivery[], deps: ReconcileDeps): Promise<void> {
  for (const delivery of abandoned) {
    const repeatable = deps.platforms.get(delivery.channel.platform)?.repeatable ?? false
    const now = deps.clock.now()
    const detail = 'the sender was gone'
    const next =
      delivery.callingSince !== null
        ? after({ kind: 'lost', detail }, delivery, { repeatable, now })
        : stillHeld(delivery, afterFailure(delivery, detail, now))
    await enact(delivery, next, deps)
  }
}
