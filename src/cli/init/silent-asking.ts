import type { Asking } from './asking.ts'

/** Asks nobody: flags say everything. `yes`: whatever is asked may be done. */
export function silentAsking(yes: boolean): Asking {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  return {
    live: false,
    stopped: stopping.signal,
    say: (line) => void process.stdout.write(`${line}\n`),
    ask: async (_question, fallback) => fallback,
    secret: async () => '',
    confirm: async () => yes,
    enter: () => new Promise(() => {}),
    close() {},
  }
}
