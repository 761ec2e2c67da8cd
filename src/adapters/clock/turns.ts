import { sleep } from './sleep.ts'

/**
 * One after another: for each key an act begins when the one before has ended, and at least `ms` after
 * it began. By timers alone, acts that became due during a stall would begin all at once.
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
      const wait = previous + ms - performance.now()
      if (wait > 0) await sleep(wait, signal)
      return performance.now()
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
