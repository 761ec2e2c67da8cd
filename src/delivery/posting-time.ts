import { approvalOf } from '../model/approval.ts'
import type { Channel } from '../model/channel.ts'
import type { SettledSettings } from '../model/channel-settings.ts'
import { dayIn } from '../model/local-time.ts'
import type { Delivery, HeldFor } from '../model/outbox.ts'
import { firstTime, nextDay, type PostingRules } from '../model/posting-time.ts'
import type { Clock, JobQueue } from '../ports.ts'
import { tellHeld } from './posting-time-told.ts'
import type { ReportDeps } from './report.ts'

export interface PostingTimeDeps extends ReportDeps {
  readonly settingsOf: (channel: Channel) => Promise<SettledSettings>
  readonly clock: Pick<Clock, 'now'>
  readonly queue: Pick<JobQueue, 'add'>
}

/**
 * Puts a delivery that its sender has in hand off where its channel's hours or cap say so; else counts it
 * among the day's posts. What has been begun is sent to its end. False: it may be sent.
 */
export async function putOff(delivery: Delivery, deps: PostingTimeDeps): Promise<boolean> {
  if (delivery.form !== 'post' || delivery.messages.length > 0) return false
  const { settings } = await deps.settingsOf(delivery.channel)
  const now = deps.clock.now()
  const why = await heldBy(delivery, settings, now, deps)
  if (why === null) return false
  const due = why === 'hours' ? firstTime(now, settings) : nextDay(now, settings)
  // The word first: an edit twice is one edit, and one that a crash cuts off would come hours later.
  await tellHeld({ ...delivery, due, held: why }, settings, deps)
  // Refused when it was retracted meanwhile: then it is not to be sent, either.
  const detail = `waits for its ${why}`
  if (await deps.store.outbox.settle(delivery, 'pending', { due, held: why, detail }))
    await showOnCard(delivery, deps)
  return true
}

async function heldBy(
  delivery: Delivery,
  rules: PostingRules,
  now: number,
  { store }: PostingTimeDeps,
): Promise<HeldFor | null> {
  if (delivery.waits && firstTime(now, rules) > now) return 'hours'
  const cap = delivery.waits && rules.cap > 0 ? rules.cap : null
  return (await store.outbox.takePlace(delivery, dayIn(rules.timezone, now), cap)) ? null : 'cap'
}

/** The card that was approved says when it goes, too. */
async function showOnCard({ intent }: Delivery, { queue }: PostingTimeDeps): Promise<void> {
  const card = approvalOf(intent)
  if (card !== null) await queue.add({ kind: 'approval', id: card })
}
