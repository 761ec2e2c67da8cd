import { memoryOf, started } from './processes.ts'

/** The service as a process of its own. */
export interface Running {
  /** Megabytes held now; null where the system does not say. */
  rss(): number | null
  stop(): Promise<void>
}

/** Starts the service and waits for its ready line. */
export async function running(env: NodeJS.ProcessEnv): Promise<Running> {
  const { pid, stop } = await started(['src/cli.ts', 'start'], { HTTP_PORT: '0', ...env }, 'inherit')
  return { rss: () => Math.round(memoryOf(pid)) || null, stop }
}

/** The value below which a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

export const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Waits until it holds; false when it does not in time. */
export async function comes(holds: () => boolean, ms: number): Promise<boolean> {
  const until = Date.now() + ms
  while (!holds()) {
    if (Date.now() > until) return false
    await rest(5)
  }
  return true
}
