import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from '../run/groundwire.ts'
import { COMPILED } from '../run/service.ts'

/** So many deaths in a row before it was ready are no accident. */
const MAX_STILLBORN = 5

/** The service as a child that is started again whenever it dies, as a supervisor would. */
export class Supervised {
  readonly env: NodeJS.ProcessEnv
  readonly #role: string
  #child: ChildProcess | null = null
  #ready: Promise<string> = Promise.resolve('')
  #wanted = false
  #stillborn = 0
  /** All that it ever wrote, of all its lives. */
  output = ''
  /** How its lives ended: a signal's name, or the exit code. */
  readonly ends: (string | number)[] = []

  constructor(env: NodeJS.ProcessEnv, role = 'all') {
    this.env = env
    this.#role = role
  }

  /** Starts it; resolves to its ready line. */
  start(): Promise<string> {
    this.#wanted = true
    this.#live()
    return this.#ready
  }

  /** The ready line of the life that is, or is to come. */
  ready(): Promise<string> {
    return this.#ready
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** The process dies at the point with this name, or lives on when it never comes there. */
  async arm(point: string | null): Promise<void> {
    await this.#ready
    const child = this.#child
    await new Promise<void>((resolve) => {
      child?.once('message', () => resolve())
      child?.once('exit', () => resolve())
      child?.send({ arm: point }, (error) => error && resolve())
    })
  }

  /** A signal to the life that is; it is started again. */
  kill(signal: NodeJS.Signals): void {
    this.#child?.kill(signal)
  }

  /** The life that is stands still for a while, as on a machine that is out of breath. */
  async freeze(ms: number): Promise<void> {
    const child = this.#child
    child?.kill('SIGSTOP')
    await sleep(ms)
    child?.kill('SIGCONT')
  }

  /** Ends it for good; resolves to how. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<string | number> {
    this.#wanted = false
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return this.ends.at(-1) ?? 0
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill(signal)
    await ended
    return this.ends.at(-1) ?? 0
  }

  #live(): void {
    const child = fork(join(import.meta.dirname, 'mortal-service.ts'), [this.#role], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HTTP_PORT: '0', LOG_LEVEL: 'debug', ...COMPILED, ...this.env },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.#child = child
    child.stderr?.setEncoding('utf8').on('data', (text) => (this.output += text))
    this.#ready = new Promise((resolve, reject) => {
      let line = ''
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text
        line += text
        if (!line.includes('\n')) return
        this.#stillborn = 0
        resolve(line.split('\n')[0] ?? '')
      })
      // The next life's ready line, when this one died before its own.
      child.once('close', (code, signal) => {
        this.ends.push(signal ?? code ?? 0)
        if (!this.#wanted) return resolve('')
        if (++this.#stillborn > MAX_STILLBORN)
          return reject(new Error(`it does not start: ${this.output.slice(-2_000)}`))
        this.#live()
        this.#ready.then(resolve, reject)
      })
    })
  }
}
