import { sleep } from './sleep.ts'

/** Of `ms`, so much of a delay is made up for: a timer is always a little late, and that would add up. */
const CATCH_UP = 0.3

/**
 * One after another: for each key an act begins when the one before has ended, and some `ms` after it
 * began: no sooner in the long run. By timers alone, acts that became due during a stall would begin all at once.
 */
export function turns(): <T>(
  key: string,
  ms: number,
  signal: AbortSignal,
  act: () => Promise<T>,
) => Promise<T> {
  const last = new Map<string, Promise<number>>()
  return (key, ms, signal, act) => {
    const before = last.get(key) ?? Promise.resolve(Number.NEGATIVE_INFINITY)
    const begun = before.then(async (previous) => {
      const due = previous + ms
      const wait = due - performance.now()
      if (wait > 0) await sleep(wait, signal)
      return Math.max(due, performance.now() - ms * CATCH_UP)
    })
    const acted = begun.then(act)
    last.set(
      key,
      acted.then(
        () => begun,
        () => begun,
      ),
    )
    return acted
  }
}
