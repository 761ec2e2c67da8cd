/**
 * How the service grows: worker processes on one PostgreSQL and one Redis, with a full backlog, against
 * platforms on loopback. Everything runs on this machine, the platforms too.
 */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { Redis } from 'ioredis'
import pg from 'pg'
import * as discord from '../test/fakes/discord-server.ts'
import { TelegramLimits } from '../test/fakes/telegram-limits.ts'
import * as telegram from '../test/fakes/telegram-server.ts'
import { startPostgres, startRedis } from '../test/run/servers.ts'
import { nothingWaits, waiting } from './backlog.ts'
import { discordOf, GROUP, MODERATOR, telegramOf } from './channels.ts'
import { cpuOf, memoryOf, type Process, processWith, started } from './processes.ts'
import { comes, quantile } from './running.ts'

const ARTICLE = readFileSync(resolve(import.meta.dirname, '../examples/concert-hall-attack.txt'), 'utf8')
const MOST = 10_000
/** How long a backlog is watched, when it has begun to move. */
const WATCH_MS = 12_000

interface World {
  readonly pool: pg.Pool
  readonly redis: Redis
  readonly telegram: telegram.TelegramServer
  readonly discord: discord.DiscordServer
  readonly env: NodeJS.ProcessEnv
  readonly postgresPid: number
  readonly redisPid: number
}

/** Prints what each count of workers and each size of backlog comes to. Some four minutes. */
export async function scalingBench(): Promise<void> {
  const postgres = await startPostgres()
  const redis = await startRedis()
  if (!postgres || !redis) return
  const world = await worldOn(postgres.url, redis.url)
  console.log(`scaling: PostgreSQL, Redis, workers and the platforms' stand-ins on ${cpus().length} cores`)
  const digestId = await digests(world, 20)
  for (const count of [10, 1_000, MOST]) await drained(world, { digestId, count, workers: 1 })
  for (const workers of [2, 4]) await drained(world, { digestId, count: MOST, workers })
  for (const workers of [1, 4]) await paced(world, digestId, workers)
  await world.pool.end()
  world.redis.disconnect()
  await world.telegram.stop()
  await world.discord.stop()
  await redis.stop()
  await postgres.stop()
}

async function worldOn(databaseUrl: string, redisUrl: string): Promise<World> {
  const onTelegram = await telegramOf(MOST)
  const onDiscord = await discordOf(1_000)
  return {
    pool: new pg.Pool({ connectionString: databaseUrl, max: 2 }),
    redis: new Redis(redisUrl),
    telegram: onTelegram,
    discord: onDiscord,
    env: {
      TELEGRAM_BOT_TOKEN: telegram.FAKE_TOKEN,
      TELEGRAM_API_ROOT: onTelegram.apiRoot,
      DISCORD_BOT_TOKEN: discord.FAKE_TOKEN,
      DISCORD_API_URL: onDiscord.apiUrl,
      DATABASE_URL: databaseUrl,
      REDIS_URL: redisUrl,
    },
    postgresPid: processWith(`-p ${new URL(databaseUrl).port} `),
    redisPid: processWith(`redis-server 127.0.0.1:${new URL(redisUrl).port}`),
  }
}

const bot = ({ env }: World): Promise<Process> => started(['src/cli.ts', 'start', '--role', 'bot'], env)
const worker = ({ env }: World): Promise<Process> => started(['src/cli.ts', 'start', '--role', 'worker'], env)
const unpaced = ({ env }: World): Promise<Process> => started(['bench/unpaced.ts'], env)

/** Real digests, asked for in a group each; says what they take and where, and gives the id of one. */
async function digests(world: World, count: number): Promise<string> {
  const running = [await bot(world), await worker(world)]
  const times: number[] = []
  for (let n = 0; n < count; n += 1) times.push(await answered(world, n))
  const { rows } = await world.pool.query(`select
      (select avg(pg_column_size(d.*))::int from digests d) as digest,
      (select avg(pg_column_size(a.*))::int from articles a) as article,
      (select id from digests limit 1) as id`)
  for (const one of running) await one.stop()
  const [row] = rows
  console.log(
    `  /digest with a text to its post, nothing else to do: p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`,
  )
  console.log(`  a row each, as stored: digest ${row.digest} bytes, article ${row.article} bytes`)
  return row.id
}

/** From a command to the post, in milliseconds, in a group where nothing was asked before. */
async function answered({ telegram }: World, n: number): Promise<number> {
  const group = GROUP - n
  const began = performance.now()
  const before = telegram.in(group).length
  telegram.write(group, MODERATOR, { text: `/digest ${ARTICLE} It was day ${n}.` })
  const there = () => telegram.in(group).some(({ text }, at) => at >= before && text.startsWith('5 Reasons'))
  // One that does not come in time counts as that long.
  await comes(there, 30_000)
  return performance.now() - began
}

interface Load {
  readonly digestId: string
  readonly count: number
  readonly workers: number
}

/** Workers without a pace send what waits: rate, CPU and memory. */
async function drained(world: World, { digestId, count, workers }: Load): Promise<void> {
  await fresh(world)
  await waiting(world.pool, { platform: 'telegram', digestId, count })
  const running = await Promise.all(Array.from({ length: workers }, () => unpaced(world)))
  // Ten are gone before the last worker is up.
  if (count > 10) await comes(() => world.telegram.messages.length > 20, 30_000)
  const watch = watched(world, running)
  await comes(() => world.telegram.messages.length >= count, count > 10 ? WATCH_MS : 5_000)
  const { seconds, posts, cpu, database, redis, memory } = watch()
  const each = (share: number): string => `${((share / Math.max(1, posts)) * 1000).toFixed(1)} ms`
  const size = await world.pool.query(
    `select (pg_total_relation_size('outbox') + pg_total_relation_size('outbox_messages')
      + pg_total_relation_size('lanes')) / (select count(*) from outbox) as bytes`,
  )
  const rate =
    count > 10
      ? `${(posts / seconds).toFixed(0)} posts/s · CPU a post: workers ${each(cpu)}, PostgreSQL ${each(database)}, Redis ${each(redis)}`
      : 'all sent'
  console.log(
    `  ${String(count).padStart(6)} channels, ${workers} worker${workers > 1 ? 's' : ' '} without a pace: ${rate} · ${memory.toFixed(0)} MB a worker · ${size.rows[0].bytes} bytes a delivery`,
  )
  for (const one of running) await one.stop()
}

/** The platforms' own paces, 1,000 channels each, and how long a new digest takes behind what waits. */
async function paced(world: World, digestId: string, workers: number): Promise<void> {
  await fresh(world)
  world.telegram.limits = new TelegramLimits()
  world.discord.limit()
  for (const platform of ['telegram', 'discord'] as const)
    await waiting(world.pool, { platform, digestId, count: 1_000, rounds: 3 })
  const starts = Array.from({ length: workers }, () => worker(world))
  const running = await Promise.all([bot(world), ...starts])
  await comes(() => world.telegram.messages.length > 60 && world.discord.messages.length > 60, 30_000)
  const onDiscord = world.discord.messages.length
  const watch = watched(world, running.slice(1))
  const times: number[] = []
  const until = Date.now() + WATCH_MS
  for (let n = 0; Date.now() < until && n < 20; n += 1)
    times.push(await answered(world, 20 + workers * 8 + n))
  const { seconds, posts, cpu, database, memory } = watch()
  const discordPosts = world.discord.messages.length - onDiscord
  const refused = world.telegram.called('sendMessage').length - world.telegram.messages.length
  console.log(
    `  at the platforms' paces, ${workers} worker${workers > 1 ? 's' : ' '}: Telegram ${(posts / seconds).toFixed(1)} posts/s (${refused} refused), Discord ${(discordPosts / seconds).toFixed(1)} posts/s · busy: workers ${((100 * cpu) / seconds).toFixed(0)} %, PostgreSQL ${((100 * database) / seconds).toFixed(0)} % of a core · ${memory.toFixed(0)} MB a worker · a new /digest is posted in p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`,
  )
  for (const one of running) await one.stop()
  world.telegram.limits = null
}

async function fresh({ pool, redis, telegram, discord }: World): Promise<void> {
  await nothingWaits(pool)
  await redis.flushall()
  telegram.messages.length = 0
  telegram.calls.length = 0
  discord.messages.length = 0
}

/** Counts from now on; the returned function says what it came to. */
function watched({ telegram, postgresPid, redisPid }: World, workers: readonly Process[]) {
  const cpu = (): number => workers.reduce((sum, { pid }) => sum + cpuOf(pid), 0)
  const [began, first] = [performance.now(), telegram.messages.length]
  const before = { cpu: cpu(), database: cpuOf(postgresPid), redis: cpuOf(redisPid) }
  return () => ({
    seconds: (performance.now() - began) / 1000,
    posts: telegram.messages.length - first,
    cpu: cpu() - before.cpu,
    database: cpuOf(postgresPid) - before.database,
    redis: cpuOf(redisPid) - before.redis,
    memory: Math.max(...workers.map(({ pid }) => memoryOf(pid))),
  })
}

if (import.meta.main) await scalingBench()
