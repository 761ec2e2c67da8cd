import type { ChannelSettings } from './channel-settings.ts'
import { dayAfter, dayIn, startOf } from './local-time.ts'
import type { Delivery } from './outbox.ts'
import { hoursOf, nextAllowed } from './posting-hours.ts'

/** The settings that say when posts appear. */
export type PostingRules = Pick<ChannelSettings, 'timezone' | 'windows' | 'quiet' | 'cap'>

/** Where the operator's and the moderators' rules together leave no moment, they are looked at again so often (ms). */
const NEVER_MS = 24 * 3_600_000

/** The first moment from one on at which a channel's hours let a post appear (ms). */
export const firstTime = (from: number, rules: PostingRules): number =>
  nextAllowed(from, hoursOf(rules), rules.timezone) ?? from + NEVER_MS

/** When what a cap leaves over of a day may go: the first such moment of the next. */
export const nextDay = (now: number, rules: PostingRules): number =>
  firstTime(startOf(dayAfter(dayIn(rules.timezone, now)), rules.timezone), rules)

/** A delivery that is to be added and keeps to its channel's hours: due when they let it go. */
export function heldForHours(delivery: Delivery, rules: PostingRules, now: number): Delivery {
  if (delivery.form !== 'post') return delivery
  const due = firstTime(now, rules)
  return due > now ? { ...delivery, waits: true, due, held: 'hours' } : { ...delivery, waits: true }
}
