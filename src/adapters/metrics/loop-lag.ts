import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds. The monitor looks this often, and counts that time as delay. */
const RESOLUTION = 20

/** How long the process was kept from everything else, at worst, since the function was called last (ms). */
export function loopLag(): { read(): number; stop(): void } {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  delay.enable()
  return {
    read() {
      const worst = delay.max / 1e6 - RESOLUTION
      delay.reset()
      return Math.max(0, worst)
    },
    stop: () => void delay.disable(),
  }
}
