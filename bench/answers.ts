/**
 * How long readers wait: `npm run bench -- answers`. The service as a process of its own, Telegram on loopback,
 * a group with so many digests, so many who ask at once, while posts are delivered elsewhere. Beside it, in the
 * same minute, a bot of plain grammY that says one word: a machine's own speed cancels out in the ratio.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { systemClock } from '../src/adapters/clock/system-clock.ts'
import type { Database } from '../src/adapters/database/database.ts'
import { openDatabase } from '../src/adapters/database/open-database.ts'
import { vacuum } from '../src/adapters/database/vacuum.ts'
import { openStore } from '../src/adapters/store/open-store.ts'
import { searchedWords } from '../src/model/search-words.ts'
import { article, digest } from '../test/contracts/store-samples.ts'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from '../test/fakes/telegram-server.ts'
import { embeddedDatabase } from '../test/run/embedded.ts'
import { startPostgres, startRedis } from '../test/run/servers.ts'
import { comes, quantile, running } from './running.ts'

const GROUP = -1_001_000_000_001
const ASKERS = 8
const ROUNDS = 6
const POSTS = 600
const CHANNELS = 60

/** Names that stand in every digest, in one of fifty, and in one. */
const typed = (n: number, stored: number): string =>
  ['bridge', `harbour${n % 50}`, `pier${n % stored}`][n % 3] ?? ''

const COMMANDS: Readonly<Record<string, (n: number, stored: number) => string>> = {
  '/sources': () => '/sources',
  '/timeline': () => '/timeline',
  '/reasons': (n, stored) => `/reasons k${(n * 37) % stored}`,
  '/evidence': (n, stored) => `/evidence k${(n * 53) % stored}`,
  '/latest': () => '/latest',
  '/search': (n, stored) => `/search ${typed(n, stored)}`,
}

async function telegram(): Promise<TelegramServer> {
  const server = await new TelegramServer().start()
  const admin = { status: 'administrator', can_post_messages: true, user: FAKE_BOT }
  server.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Readers' })
  server.members.set(`${GROUP}/${FAKE_BOT.id}`, admin)
  for (let n = 1; n <= CHANNELS; n += 1) {
    const id = GROUP - n
    server.chats.set(String(id), { id, type: 'channel', title: `Channel ${n}` })
    server.members.set(`${id}/${FAKE_BOT.id}`, admin)
  }
  return server
}

/** Digests that stand in the group, and posts that wait to be sent to channels. */
async function fill({ pool }: Database, stored: number): Promise<void> {
  await openStore(pool, systemClock)
  for (let from = 0; from < stored; from += 1_000) {
    const numbers = Array.from({ length: Math.min(1_000, stored - from) }, (_, n) => from + n)
    const rows = numbers.map((n) => {
      const one = article(`The bridge over harbour${n % 50} was closed on Monday, and pier${n} with it.`)
      const made = digest(one, `k${n}`)
      const words = searchedWords(made).join(' ')
      return { id: `digest${n}`, article: JSON.stringify(one), made: JSON.stringify(made), words }
    })
    const values = [rows.map(({ id }) => id), rows.map((row) => row.article), rows.map((row) => row.made)]
    await pool.query(
      `insert into articles (id, scope, hash, article, created_at)
        select 'of-' || id, '', id, body::json, 1 from unnest($1::text[], $2::text[]) made(id, body)`,
      values.slice(0, 2),
    )
    await pool.query(
      `insert into digests (id, article_id, engine, short_id, digest, rejected, created_at)
        select id, 'of-' || id, 'x', made::json->>'id', made::json, '[]', 1
        from unnest($1::text[], $2::text[]) made(id, made)`,
      [values[0], values[2]],
    )
    await pool.query(
      `insert into digest_words select id, 0, array_to_tsvector(string_to_array(words, ' '))
        from unnest($1::text[], $2::text[]) made(id, words)`,
      [values[0], rows.map(({ words }) => words)],
    )
    await pool.query(outbox("'posted', 5"), [
      values[0],
      rows.map(() => String(GROUP)),
      rows.map(({ id }) => id),
    ])
  }
  const posts = Array.from({ length: POSTS }, (_, n) => n)
  await pool.query(outbox("'pending', null"), [
    posts.map((n) => `digest${n % stored}`),
    posts.map((n) => String(GROUP - 1 - (n % CHANNELS))),
    posts.map((n) => `post${n}`),
  ])
  // As it stands an hour later, and as a server's autovacuum leaves it.
  await vacuum(pool)
}

const outbox = (
  state: string,
): string => `insert into outbox (id, digest_id, platform, chat, topic, intent, token,
    form, attempts, due_at, added_at, failures, state, posted_at)
  select id, digest, 'telegram', chat, '', id, 'token-of-' || id, 'post', 0, 0, ${Date.now()}, 0, ${state}
  from unnest($1::text[], $2::text[], $3::text[]) made(digest, chat, id)`

/** Far from those that the server counts. */
let nextMessage = 1_000_000

/** Milliseconds from a person's message to the answer that is theirs. */
async function asked(server: TelegramServer, who: number, text: string): Promise<number> {
  const seen = server.messages.length
  const began = performance.now()
  const message_id = nextMessage++
  server.write(GROUP, { id: who, is_bot: false, first_name: 'Re' }, { text, message_id })
  const mine = ({ params }: { params: Record<string, unknown> }): boolean =>
    Number((params['ephemeral_message_parameters'] as { receiver_user_id?: number })?.receiver_user_id) ===
      who || (params['reply_parameters'] as { message_id?: number })?.message_id === message_id
  let at = seen
  const came = await comes(() => {
    for (; at < server.messages.length; at += 1) {
      const message = server.messages[at]
      if (message?.chat.id === GROUP && mine(message)) return true
    }
    return false
  }, 30_000)
  if (!came) throw new Error(`no answer to ${text}`)
  return performance.now() - began
}

async function askers(server: TelegramServer, textOf: (n: number) => string): Promise<readonly number[]> {
  const times = await Promise.all(
    Array.from({ length: ASKERS }, async (_, who) => {
      const own: number[] = []
      for (let round = 0; round < ROUNDS; round += 1)
        own.push(await asked(server, 100 + who, textOf(round * ASKERS + who)))
      // The first ones find everything cold.
      return own.slice(1)
    }),
  )
  return times.flat()
}

interface Waits {
  readonly p50: number
  readonly p95: number
}
const waits = (times: readonly number[]): Waits => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) })

async function echo(): Promise<Waits> {
  const server = await telegram()
  const script = resolve(import.meta.dirname, 'echo-bot.ts')
  const bot = spawn(process.execPath, [script, FAKE_TOKEN, server.apiRoot], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((ready) => bot.stdout.once('data', ready))
  const times = await askers(server, () => 'Hello')
  bot.kill()
  await server.stop()
  return waits(times)
}

/** Prints a line for each command. */
async function service(
  name: string,
  stored: number,
  env: NodeJS.ProcessEnv,
  open: (dir: string) => Promise<Database>,
): Promise<void> {
  const server = await telegram()
  const dir = mkdtempSync(join(tmpdir(), 'gw-bench-'))
  const database = await open(dir)
  await fill(database, stored)
  await database.close()
  const bare = await echo()
  const bot = await running({
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: server.apiRoot,
    DATA_DIR: dir,
    ...env,
  })
  const sent = () => server.messages.filter(({ chat }) => chat.id !== GROUP).length
  await comes(() => sent() > 0, 30_000)
  console.log(
    `  ${name}, ${stored} digests, ${ASKERS} at once; echo p50 ${bare.p50.toFixed(0)} ms · p95 ${bare.p95.toFixed(0)} ms`,
  )
  const before = sent()
  for (const [command, textOf] of Object.entries(COMMANDS)) {
    const { p50, p95 } = waits(await askers(server, (n) => textOf(n, stored)))
    const ratio = `${(p50 / bare.p50).toFixed(1)} and ${(p95 / bare.p95).toFixed(1)} of the echo`
    console.log(
      `    ${command.padEnd(10)} p50 ${p50.toFixed(0)} ms · p95 ${p95.toFixed(0)} ms (goal 1,000) · ${ratio}`,
    )
  }
  console.log(`    ${sent() - before} posts were delivered meanwhile · ${bot.rss()} MB`)
  await bot.stop()
  await server.stop()
  rmSync(dir, { recursive: true, force: true })
}

/** Embedded at three sizes, and on servers where they are installed. */
export async function answersBench(): Promise<void> {
  console.log('readers’ answers, Telegram on loopback, while posts are delivered')
  const sizes = (process.env['BENCH_STORED'] ?? '100,1000,10000').split(',').map(Number)
  for (const stored of sizes) await service('embedded', stored, {}, embeddedDatabase)
  for (const stored of sizes) {
    const [postgres, redis] = [await startPostgres(), await startRedis()]
    if (postgres && redis) {
      const env = { DATABASE_URL: postgres.url, REDIS_URL: redis.url }
      await service('Postgres and Redis', stored, env, (dir) =>
        openDatabase({ dataDir: dir, url: postgres.url }),
      )
    }
    await redis?.stop()
    await postgres?.stop()
  }
}

if (import.meta.main) await answersBench()
