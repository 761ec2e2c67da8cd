/** How long the service takes to start, and what it holds when idle: against a platform on loopback. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { FAKE_TOKEN, TelegramServer } from '../test/fakes/telegram-server.ts'
import { startPostgres, startRedis } from '../test/run/servers.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** Logins and the first look-around are over by then. */
const SETTLE_MS = 8_000

/** What Linux says of a process: megabytes held now and at most, seconds of CPU; null elsewhere. */
function usage({ pid }: ChildProcess): { rss: number; peak: number; cpu: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return {
      rss: megabytes('VmRSS'),
      peak: megabytes('VmHWM'),
      cpu: (Number(fields[11]) + Number(fields[12])) / 100,
    }
  } catch {
    return null
  }
}

async function run(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  const began = performance.now()
  const child = spawn(process.execPath, ['src/cli.ts', 'start'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HTTP_PORT: '0', TELEGRAM_BOT_TOKEN: FAKE_TOKEN, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  await Promise.race([new Promise((done) => child.stdout?.once('data', done)), ended])
  const wall = (performance.now() - began) / 1000
  const started = usage(child)
  if (child.exitCode === null) await new Promise((done) => setTimeout(done, SETTLE_MS))
  const idle = usage(child)
  const memory = idle ? ` · idle ${idle.rss.toFixed(0)} MB, peak ${idle.peak.toFixed(0)} MB` : ''
  console.log(
    `  ${name.padEnd(28)} ready in ${wall.toFixed(1)} s${started ? ` (${started.cpu.toFixed(1)} s CPU)` : ''}${memory}`,
  )
  child.kill('SIGTERM')
  await ended
}

/** Prints one line for each way to run it; those whose servers are not installed are left out. */
export async function serviceBench(): Promise<void> {
  console.log(
    'the service, one platform: goals 8 s first, 2 s warm, idle 400 MB embedded and 150 MB on servers',
  )
  const telegram = new TelegramServer()
  await telegram.start()
  const dir = mkdtempSync(join(tmpdir(), 'gw-bench-'))
  const place = { TELEGRAM_API_ROOT: telegram.apiRoot, DATA_DIR: dir }
  await run('embedded, first start', place)
  await run('embedded, warm', place)
  const postgres = await startPostgres()
  const redis = await startRedis()
  if (postgres && redis) {
    const servers = { ...place, DATABASE_URL: postgres.url, REDIS_URL: redis.url }
    await run('Postgres and Redis, first', servers)
    await run('Postgres and Redis, warm', servers)
  }
  await redis?.stop()
  await postgres?.stop()
  await telegram.stop()
  rmSync(dir, { recursive: true, force: true })
}

if (import.meta.main) await serviceBench()
