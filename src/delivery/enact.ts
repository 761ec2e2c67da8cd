import { approvalOf } from '../model/approval.ts'
import { scopeOf } from '../model/channel.ts'
import { type Delivery, type Outcome, placeOf } from '../model/outbox.ts'
import type { Clock, Emit, JobQueue } from '../ports.ts'
import type { Next } from './after.ts'
import { type ReportDeps, reportDelivery } from './report.ts'

/** Telling takes seconds; after this long (ms) its sender is held to be dead. Told twice is told once: it is an edit. */
const RETELL_MS = 30_000

export interface EnactDeps extends ReportDeps {
  readonly queue: Pick<JobQueue, 'add'>
  readonly emit: Emit
  readonly clock: Pick<Clock, 'now'>
}

/**
 * Writes down what follows for a delivery, holds or stops the lanes it concerns, and tells people when
 * it has come to an end. What was retracted meanwhile is handed to its removal instead.
 */
export async function enact(
  delivery: Delivery,
  next: Next,
  deps: EnactDeps,
  refusal: Extract<Outcome, { kind: 'refused' }> | null = null,
): Promise<void> {
  const { store, queue, emit } = deps
  const { id, channel } = delivery
  const place = placeOf(delivery)
  const end = isEnd(next, delivery)
  // A process that dies before it has told is made good by the next look.
  const told = end && next.state !== 'uncertain' ? { wake: deps.clock.now() + RETELL_MS } : {}
  if (!(await store.outbox.settle(delivery, next.state, { ...next, ...told }))) {
    // Retracted while it was under way: what has just been sent must go, too.
    if ((await store.outbox.get(id))?.state === 'removed') await queue.add({ kind: 'remove', id })
    return
  }
  emit({ type: 'delivery.settled', id, platform: channel.platform, state: next.state, detail: next.detail })
  const card = approvalOf(delivery.intent)
  if (card !== null) await queue.add({ kind: 'approval', id: card })
  if (next.hold) await holdLane(next.hold, place, deps)
  if (next.stop) await store.lanes.stop(scopeOf(place), next.detail)
  // A post that nobody waits for is no news.
  if (end) await tellEnd(id, deps, refusal)
}

/** Says how a delivery ended to those who wait for it; twice does no harm. */
export async function tellEnd(
  id: string,
  deps: ReportDeps,
  refusal: Extract<Outcome, { kind: 'refused' }> | null = null,
): Promise<void> {
  const ended = await deps.store.outbox.get(id)
  if (ended) await reportDelivery(ended, refusal, deps)
  await deps.store.outbox.told(id)
}

async function holdLane(
  { all = false, until }: NonNullable<Next['hold']>,
  channel: Delivery['channel'],
  { store, clock, emit }: EnactDeps,
): Promise<void> {
  await store.lanes.hold(all ? channel.platform : scopeOf(channel), until)
  emit({ type: 'lane.held', platform: channel.platform, all, ms: until - clock.now() })
}

/** Where no program goes on: it is there, given up, or a question for people. */
const isEnd = ({ state, wake }: Next, { notice }: Delivery): boolean =>
  (state === 'posted' && notice !== null) ||
  state === 'refused' ||
  state === 'dead' ||
  (state === 'uncertain' && wake === null)
