import { afterLook } from '../delivery/after.ts'
import { enact } from '../delivery/enact.ts'
import { operatorsChannel } from '../delivery/report.ts'
import { type Delivery, type Located, nextPlaceOf } from '../model/outbox.ts'
import type { Platform } from '../ports.ts'
import type { JobDeps } from './job-deps.ts'
import { partsOf } from './parts-of.ts'

/** Job "resolve": looks whether a part whose answer was lost is there, and goes on from what it finds. */
export async function resolveJob(id: string, deps: JobDeps): Promise<void> {
  const delivery = await deps.store.outbox.look(id)
  const platform = delivery && deps.platforms.get(delivery.channel.platform)
  if (!platform || delivery.state !== 'uncertain') return
  const found = await locate(delivery, platform, deps)
  if (found.kind !== 'there') return enact(delivery, afterLook(delivery, found, deps.clock.now()), deps)
  await deps.store.outbox.record(delivery, found.message)
  // What is left of it is sent; where nothing is, it is posted.
  await enact(delivery, { state: 'pending', detail: 'it is there', due: deps.clock.now() }, deps)
  await deps.queue.add({ kind: 'publish', id })
}

/** Searches the channel for the first part that is not recorded. */
export async function locate(delivery: Delivery, platform: Platform, deps: JobDeps): Promise<Located> {
  const part = (await partsOf(delivery, platform, deps))?.[delivery.messages.length]
  if (!part) return { kind: 'unknown', detail: 'there is no such part' }
  const operators = await operatorsChannel(deps)
  return platform.locate(part, nextPlaceOf(delivery), { after: delivery.after, operators })
}
