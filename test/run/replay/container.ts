import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** How a container's process is started on this machine. */
export interface Process {
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  /** Who runs it; null: who runs this. */
  readonly user: number | null
  /** Tells by its exit code whether the container is healthy. */
  readonly health: readonly string[]
  readonly graceSeconds: number
  /** A word of its command line with its paths and hosts as they are on this machine. */
  here(word: string): string
}

/** They go with whoever started them. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** A process in the place of a container: its words, its health, its end. */
export class Container {
  readonly #process: Process
  #child: ChildProcess | null = null
  #ended: Promise<number> = Promise.resolve(0)
  said = ''

  constructor(process: Process) {
    this.#process = process
  }

  get env(): Readonly<Record<string, string>> {
    return this.#process.env
  }

  start(): void {
    const { env, cwd } = this.#process
    const [program = '', ...args] = this.#asUser(this.#process.command)
    const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (this.said += text))
    this.#ended = new Promise((resolve) => {
      child.once('error', (error) => (this.said += String(error)))
      child.once('close', () => running.delete(child))
      // As an engine counts it.
      child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
    })
    this.#child = child
  }

  /** Resolves when the health check says yes; rejects when the process ends before, or at `ms`. */
  async healthy(ms = 60_000): Promise<void> {
    let ended: number | null = null
    void this.#ended.then((code) => (ended = code))
    for (const until = Date.now() + ms; ; await sleep(250)) {
      if (ended !== null) throw new Error(`ended with ${ended}: ${this.said}`)
      if (await this.run(this.#process.health)) return
      if (Date.now() > until) throw new Error(`unhealthy: ${this.answer}\n${this.said}`)
    }
  }

  /** `docker compose exec`: whether another command ends with 0 there. */
  run(command: readonly string[]): Promise<boolean> {
    const { env, cwd } = this.#process
    const [program = '', ...args] = this.#asUser(command)
    return new Promise((resolve) =>
      execFile(program, args, { env, cwd, timeout: 30_000 }, (error, stdout, stderr) => {
        this.answer = `${stdout}${stderr}`
        resolve(error === null)
      }),
    )
  }

  /** What the last command that was run there said. */
  answer = ''

  /** The exit code; 137 (killed) when the grace period was not enough. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number> {
    this.#child?.kill(signal)
    const killed = setTimeout(() => this.#child?.kill('SIGKILL'), this.#process.graceSeconds * 1_000)
    const code = await this.#ended
    clearTimeout(killed)
    return code
  }

  ended(): Promise<number> {
    return this.#ended
  }

  /** Without capabilities and without a way to new ones, as compose.yaml has it. */
  #asUser(command: readonly string[]): readonly string[] {
    const { user } = this.#process
    if (user === null) return command
    const who = [
      `--reuid=${user}`,
      `--regid=${user}`,
      '--clear-groups',
      '--no-new-privs',
      '--bounding-set=-all',
    ]
    return ['setpriv', ...who, '--', ...command]
  }
}
