import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import pg from 'pg'

/** A server of our own on loopback, in a folder that goes with it. */
export interface Server {
  readonly url: string
  stop(): Promise<void>
  /** Ends it and starts it again on the same port and folder, after `ms`. */
  restart(ms: number): Promise<void>
}

/** Null when Redis is not installed: say so and skip. With CI set its absence is an error. */
export async function startRedis(...options: string[]): Promise<Server | null> {
  const program = installed('redis-server', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin')
  if (!program) return absent('redis-server')
  const port = await freePort()
  const dir = mkdtempSync(join(tmpdir(), 'gw-redis-'))
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', dir, '--save', '', ...options]
  return server(
    `redis://127.0.0.1:${port}`,
    dir,
    () => spawn(program, args, { stdio: 'ignore' }),
    redisAnswers,
  )
}

/** Null when PostgreSQL is not installed: say so and skip. With CI set its absence is an error. */
export async function startPostgres(): Promise<Server | null> {
  const program = installed('postgres', ...postgresFolders())
  if (!program) return absent('postgres')
  const port = await freePort()
  const dir = mkdtempSync(join(tmpdir(), 'gw-postgres-'))
  const who = unprivileged()
  if (who.uid !== undefined && who.gid !== undefined) chownSync(dir, who.uid, who.gid)
  const initdb = ['-D', join(dir, 'data'), '-A', 'trust', '-U', 'postgres', '--no-sync']
  execFileSync(join(program, '..', 'initdb'), initdb, { stdio: 'ignore', cwd: dir, ...who })
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${dir}`, 'fsync=off']
  const args = ['-D', join(dir, 'data'), '-p', `${port}`, ...settings.flatMap((one) => ['-c', one])]
  return server(
    `postgres://postgres@127.0.0.1:${port}/postgres`,
    dir,
    () => spawn(program, args, { stdio: 'ignore', cwd: dir, ...who }),
    postgresAnswers,
  )
}

async function server(
  url: string,
  dir: string,
  start: () => ChildProcess,
  answers: (url: string) => Promise<void>,
): Promise<Server> {
  let child = start()
  process.once('exit', () => child.kill('SIGKILL'))
  const end = async (): Promise<void> => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    // To PostgreSQL: a fast shutdown, sessions are cut off.
    child.kill('SIGINT')
    await gone
  }
  await untilAnswers(() => answers(url))
  return {
    url,
    async stop() {
      await end()
      rmSync(dir, { recursive: true, force: true })
    },
    async restart(ms) {
      await end()
      await sleep(ms)
      child = start()
      await untilAnswers(() => answers(url))
    },
  }
}

async function untilAnswers(ask: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      if (tries === 200) throw error
      await sleep(100)
    }
  }
}

async function redisAnswers(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => null, lazyConnect: true })
  redis.on('error', () => {})
  try {
    await redis.connect()
    await redis.ping()
  } finally {
    redis.disconnect()
  }
}

async function postgresAnswers(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('select 1')
  await client.end()
}

/** Says that a program is missing; with CI set that is an error. */
export function absent(program: string): null {
  if (process.env['CI']) throw new Error(`${program} is not installed: this suite must not be skipped in CI`)
  console.warn(`skipped: ${program} is not installed`)
  return null
}

/** Where a program is: in the PATH, or in one of these folders. */
export const installed = (program: string, ...more: string[]): string | undefined =>
  [...(process.env['PATH'] ?? '').split(':'), ...more]
    .map((dir) => join(dir, program))
    .find((path) => existsSync(path))

/** Debian keeps the server's programs out of the PATH, a folder for each version: newest first. */
export function postgresFolders(): string[] {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root) : []
  return versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(root, version, 'bin'))
}

/** PostgreSQL refuses to run as root: then as `postgres`, who is made with the package. */
export function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** A port of loopback that nobody listens at now. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
