import { dayIn } from './local-time.ts'
import type { Delivery } from './outbox.ts'
import { firstTime, nextDay, type PostingRules } from './posting-time.ts'

/** When a waiting post goes, as things stand now (ms). */
export interface Planned {
  readonly delivery: Delivery
  readonly at: number
  /** It would go on an earlier day, but for the cap. */
  readonly over: boolean
}

/** Days that are looked at: what a cap puts off longer than that is shown at the last of them. */
const DAYS = 60

/**
 * When each of a channel's waiting posts goes, oldest first: by its hours, and no more a day than its cap.
 * `places`: how many a day has already.
 */
export function planned(
  waiting: readonly Delivery[],
  rules: PostingRules,
  { now, places }: { readonly now: number; readonly places: ReadonlyMap<string, number> },
): readonly Planned[] {
  const taken = new Map(places)
  return waiting.map((delivery) => {
    const first = firstTime(delivery.held === null ? Math.max(now, delivery.due) : now, rules)
    let at = first
    for (let day = 0; rules.cap > 0 && day < DAYS && countOn(at) >= rules.cap; day++) at = nextDay(at, rules)
    taken.set(dayIn(rules.timezone, at), countOn(at) + 1)
    return { delivery, at, over: at > first }
  })

  function countOn(at: number): number {
    return taken.get(dayIn(rules.timezone, at)) ?? 0
  }
}
