import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** Linux counts CPU in hundredths of a second. */
const TICKS = 100

export interface Process {
  readonly pid: number
  stop(): Promise<void>
}

/** Runs a script of this checkout until it says on stdout that it is ready. */
export async function started(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  // A bench that ends leaves workers that complain: of interest to whoever asks for it alone.
  complaints: 'inherit' | 'ignore' = process.env['BENCH_LOG'] ? 'inherit' : 'ignore',
): Promise<Process> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      HTTP_PORT: 'off',
      LOG_LEVEL: process.env['BENCH_LOG'] ?? 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', complaints],
  })
  endWithUs(child)
  const ended = new Promise<never>((_, reject) =>
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended: ${code}`))),
  )
  await Promise.race([new Promise((done) => child.stdout?.once('data', done)), ended])
  ended.catch(() => {})
  return {
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await ended.catch(() => {})
    },
  }
}

/** A bench that is cut short leaves nothing running. */
function endWithUs(child: ChildProcess): void {
  const end = (): void => void child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
}

/** Megabytes that a process holds now. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(contentOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
}

/** Seconds of CPU that a process took so far, with its children's. */
export function cpuOf(pid: number): number {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
  return [String(pid), ...children].reduce((sum, name) => sum + ownCpu(name), 0)
}

/** The process whose command line holds this. */
export function processWith(text: string): number {
  const found = readdirSync('/proc').find(
    (name) => /^\d+$/.test(name) && contentOf(`/proc/${name}/cmdline`).replaceAll('\0', ' ').includes(text),
  )
  return Number(found ?? 0)
}

/** User and system time, and that of children that have ended. */
const ownCpu = (name: string): number =>
  fieldsOf(name)
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS

const parentOf = (name: string): number => Number(fieldsOf(name)[1])

const fieldsOf = (name: string): string[] => {
  const stat = contentOf(`/proc/${name}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
