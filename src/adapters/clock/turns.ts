import { sleep } from './sleep.ts'

/** Of `ms`, so much of a delay is made up for: a timer is always a little late, and that would add up. */
const CATCH_UP = 0.3

interface Waiter {
  readonly ms: number
  readonly signal: AbortSignal
  /** Begins, and resolves when it has ended, well or not. */
  readonly run: () => Promise<void>
}

interface Line {
  /** Those that go before all others. */
  readonly hurried: Waiter[]
  readonly others: Waiter[]
  /** When the next one may begin. */
  due: number
  moving: boolean
}

/**
 * One after another: for each key an act begins when the one before has ended, and some `ms` after it
 * began: no sooner in the long run. Those in a `hurry` go before the others. By timers alone, acts that became
 * due during a stall would begin all at once.
 */
export function turns(): <T>(
  key: string,
  ms: number,
  signal: AbortSignal,
  act: () => Promise<T>,
  hurry?: boolean,
) => Promise<T> {
  const lines = new Map<string, Line>()
  return (key, ms, signal, act, hurry = false) => {
    const line = lines.get(key) ?? { hurried: [], others: [], due: Number.NEGATIVE_INFINITY, moving: false }
    lines.set(key, line)
    return new Promise((resolve, reject) => {
      const run = () => act().then(resolve, reject)
      line[hurry ? 'hurried' : 'others'].push({ ms, signal, run })
      if (!line.moving) void move(line)
    })
  }
}

async function move(line: Line): Promise<void> {
  line.moving = true
  for (let first = next(line); first; first = next(line)) {
    const wait = line.due - performance.now()
    if (wait > 0) await sleep(wait, first.signal)
    // Somebody in a hurry may have come meanwhile.
    const goes = line.hurried.shift() ?? line.others.shift()
    line.due = Math.max(line.due, performance.now() - first.ms * CATCH_UP) + first.ms
    await goes?.run()
  }
  line.moving = false
}

const next = ({ hurried, others }: Line): Waiter | undefined => hurried[0] ?? others[0]
