import { type ChildProcess, spawn } from 'node:child_process'
import { ROOT } from './groundwire.ts'

/** Where Node keeps what it has compiled, where the suites share that: a start takes a quarter less. */
export const COMPILED: NodeJS.ProcessEnv =
  process.env['NODE_COMPILE_CACHE'] === undefined
    ? {}
    : { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] }

/** The service as an operator runs it: a process of its own. */
export interface RunningService {
  readonly readyLine: string
  readonly child: ChildProcess
  /** All that it wrote to stderr so far. */
  log(): string
  /** Ends it by a signal; resolves to the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Starts the service and waits for its ready line. Rejects with its last words when it ends before. */
export function startedService(
  env: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Promise<RunningService> {
  const child = spawn(process.execPath, ['src/cli.ts', 'start', ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HTTP_PORT: '0', LOG_LEVEL: 'debug', ...COMPILED, ...env },
  })
  let stdout = ''
  let stderr = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
      if (stdout.includes('\n'))
        resolve({
          readyLine: stdout.split('\n')[0] ?? '',
          child,
          log: () => stderr,
          stop: (signal = 'SIGTERM') => {
            child.kill(signal)
            return ended
          },
        })
    })
    void ended.then((code) => reject(new Error(`exit ${code}: ${stderr}`)))
  })
}

/** Waits until `look` gives something, asking often; fails with `what` after `ms`. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | null | false,
  ms = 15_000,
): Promise<T> {
  const until = Date.now() + ms
  for (;;) {
    const seen = look()
    if (seen) return seen
    if (Date.now() > until) throw new Error(`never saw ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
