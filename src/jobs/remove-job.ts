import { type Removal, reportRemoval } from '../delivery/report-removal.ts'
import type { Delivery, Outcome } from '../model/outbox.ts'
import type { Platform } from '../ports.ts'
import type { JobDeps } from './job-deps.ts'
import { locate } from './resolve-job.ts'

/** What a call under way may have posted is searched for so long (ms) after it began, so often. */
const SEARCH_MS = 55_000
const LOOK_AGAIN_MS = 4_000

/** What did not answer is asked again after this long: removing twice is removing. */
const AGAIN_MS = 5_000

/** Job "remove": takes a retracted delivery's messages away, also one whose answer was lost. */
export async function removeJob(id: string, deps: JobDeps): Promise<void> {
  const delivery = await deps.store.outbox.get(id)
  const platform = delivery && deps.platforms.get(delivery.channel.platform)
  if (!platform || delivery.state !== 'removed') return
  for (const message of delivery.messages) {
    const outcome = await platform.remove(message)
    if (outcome.kind === 'wait' || outcome.kind === 'lost') return later(delivery, outcome, deps)
    // A message that is not there counts as removed; any refusal leaves it standing.
    if (outcome.kind === 'refused') return ended(delivery, 'refused', deps)
    await deps.store.outbox.removed(id, message)
  }
  if (delivery.callingSince !== null) return search(delivery, platform, deps)
  await ended(delivery, 'removed', deps)
}

async function ended(delivery: Delivery, removal: Removal, deps: JobDeps): Promise<void> {
  await deps.store.outbox.wakeAt(delivery.id, null)
  await reportRemoval(delivery, removal, deps)
}

const later = ({ id }: Delivery, outcome: Outcome, { store, clock }: JobDeps): Promise<void> =>
  store.outbox.wakeAt(id, clock.now() + (outcome.kind === 'wait' ? outcome.ms : AGAIN_MS))

/** Its sender may be at it still, or dead: what it sent is found, or after a minute is not there. */
async function search({ id }: Delivery, platform: Platform, deps: JobDeps): Promise<void> {
  const delivery = await deps.store.outbox.look(id)
  if (!delivery) return
  const found = await locate(delivery, platform, deps)
  if (found.kind === 'there') {
    await deps.store.outbox.record(delivery, found.message)
    return deps.store.outbox.wakeAt(id, deps.clock.now())
  }
  const now = deps.clock.now()
  if (found.kind !== 'unknown' && now - (delivery.callingSince ?? 0) < SEARCH_MS)
    return deps.store.outbox.wakeAt(id, now + (found.kind === 'later' ? found.ms : LOOK_AGAIN_MS))
  await ended(delivery, found.kind === 'absent' ? 'removed' : 'in-doubt', deps)
}
