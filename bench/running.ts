import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** The service as a process of its own. */
export interface Running {
  /** Megabytes held now; null where the system does not say. */
  rss(): number | null
  stop(): Promise<void>
}

/** Starts the service and waits for its ready line. */
export async function running(env: NodeJS.ProcessEnv): Promise<Running> {
  const child = spawn(process.execPath, ['src/cli.ts', 'start'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      HTTP_PORT: '0',
      LOG_LEVEL: process.env['BENCH_LOG'] ?? 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<never>((_, reject) =>
    child.once('exit', (code) => reject(new Error(`the service ended: ${code}`))),
  )
  await Promise.race([new Promise((done) => child.stdout?.once('data', done)), ended])
  ended.catch(() => {})
  return {
    rss: () => rssOf(child),
    async stop() {
      child.kill('SIGTERM')
      await ended.catch(() => {})
    },
  }
}

function rssOf({ pid }: ChildProcess): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null
  } catch {
    return null
  }
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
