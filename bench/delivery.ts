/**
 * How fast and how surely posts arrive: the service as a process of its own, platforms on loopback.
 * Telegram's own limits are those that bots report; see test/fakes/telegram-limits.ts.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { systemClock } from '../src/adapters/clock/system-clock.ts'
import { openStore } from '../src/adapters/store/open-store.ts'
import type { Channel } from '../src/model/channel.ts'
import { channelKey } from '../src/model/channel.ts'
import { OPERATORS } from '../src/model/setting.ts'
import type { Store } from '../src/ports.ts'
import { article, delivery, digest } from '../test/contracts/store-samples.ts'
import * as discord from '../test/fakes/discord-server.ts'
import { TelegramLimits } from '../test/fakes/telegram-limits.ts'
import * as telegram from '../test/fakes/telegram-server.ts'
import { embeddedDatabase } from '../test/run/embedded.ts'
import { CHATS, channelOf, discordOf, MODERATOR, telegramOf } from './channels.ts'
import { comes, quantile, rest, running } from './running.ts'

const ARTICLE = readFileSync(resolve(import.meta.dirname, '../examples/concert-hall-attack.txt'), 'utf8')
const chatId = (n: number): number => Number(CHATS.telegram.of(n))

/** A data folder that holds what `fill` puts into its store. */
async function folder(fill: (store: Store) => Promise<void>): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'gw-bench-'))
  const database = await embeddedDatabase(dir)
  await fill(await openStore(database.pool, systemClock))
  await database.close()
  return dir
}

const telegramEnv = (server: telegram.TelegramServer, dir: string) => ({
  TELEGRAM_BOT_TOKEN: telegram.FAKE_TOKEN,
  TELEGRAM_API_ROOT: server.apiRoot,
  DATA_DIR: dir,
})

const onTelegram = (n: number): Channel => channelOf('telegram', n)

/** One digest, waiting to be sent to each of these channels. */
async function waiting(store: Store, channels: readonly Channel[], label = ''): Promise<void> {
  const one = article(`The bridge was closed on Monday${label}. `)
  const { id } = await store.digests.save(await store.articles.save(null, one), digest(one), [])
  for (const channel of channels) await store.outbox.add(delivery(id, { channel }))
}

/** From `/digest` with a text to the post, one after another, each in a group of its own. */
export async function endToEnd(count: number): Promise<void> {
  const server = await telegramOf(count + 5, 'supergroup')
  const dir = await folder(async () => {})
  const service = await running(telegramEnv(server, dir))
  const times: number[] = []
  for (let n = 1; n <= count + 5; n += 1) {
    const began = performance.now()
    server.write(chatId(n), MODERATOR, { text: `/digest ${ARTICLE} It was day ${n}.` })
    const there = () => server.in(chatId(n)).some(({ text }) => text.startsWith('5 Reasons'))
    if (!(await comes(there, 20_000))) throw new Error('no post')
    // The first ones find everything cold.
    if (n > 5) times.push(performance.now() - began)
  }
  console.log(
    `  /digest with a text to its post   p50 ${quantile(times, 0.5).toFixed(0)} ms · p95 ${quantile(times, 0.95).toFixed(0)} ms (goal 300) · ${count} posts`,
  )
  await service.stop()
  await server.stop()
  rmSync(dir, { recursive: true, force: true })
}

/** One digest to many Telegram channels, against Telegram's limits. */
export async function fanOut(count: number): Promise<void> {
  const server = await telegramOf(count, 'channel')
  server.limits = new TelegramLimits()
  const dir = await folder((store) =>
    waiting(
      store,
      Array.from({ length: count }, (_, n) => onTelegram(n + 1)),
    ),
  )
  const service = await running(telegramEnv(server, dir))
  const sends = () => server.calls.filter(({ method }) => method === 'sendMessage')
  await comes(() => server.messages.length > 0, 30_000)
  const began = Date.now()
  await comes(() => server.messages.length >= count, count * 60 + 30_000)
  const seconds = (Date.now() - began) / 1000
  const rate = server.messages.length / seconds
  const refused = sends().length - server.messages.length
  console.log(
    `  1 digest to ${String(count).padStart(4)} Telegram channels  ${rate.toFixed(1)} posts/s, ${((rate / 30) * 100).toFixed(0)} % of what Telegram lets pass (goal 95 %) · ${refused} refused (429), ${server.early.all.length} too early · ${service.rss()} MB`,
  )
  await service.stop()
  await server.stop()
  rmSync(dir, { recursive: true, force: true })
}

/** One digest to many Discord channels, within the budgets that the headers tell. */
export async function fanOutDiscord(count: number): Promise<void> {
  const server = await discordOf(count)
  server.limit()
  const channels = Array.from({ length: count }, (_, n) => channelOf('discord', n + 1))
  const dir = await folder((store) => waiting(store, channels))
  const service = await running({
    DISCORD_BOT_TOKEN: discord.FAKE_TOKEN,
    DISCORD_API_URL: server.apiUrl,
    DATA_DIR: dir,
  })
  await comes(() => server.messages.length > 0, 30_000)
  const began = Date.now()
  await comes(() => server.messages.length >= count, count * 100 + 30_000)
  const seconds = (Date.now() - began) / 1000
  const sends = server.called(/^POST \/channels\/\d+\/messages/).length
  console.log(
    `  1 digest to ${String(count).padStart(4)} Discord channels   ${(server.messages.length / seconds).toFixed(1)} posts/s · ${sends - server.messages.length} refused (429), ${server.early.all.length} too early`,
  )
  await service.stop()
  await server.stop()
  rmSync(dir, { recursive: true, force: true })
}

/** /retract and memory behind many posts that wait. */
export async function backlog(count: number, retracts: number): Promise<void> {
  const server = await telegramOf(1_000, 'channel')
  server.limits = new TelegramLimits()
  const here = onTelegram(1_000)
  const dir = await folder(async (store) => {
    for (let n = 0; n < retracts; n += 1) {
      const one = article(`A tunnel was opened on day ${n}. `)
      const { id } = await store.digests.save(await store.articles.save(null, one), digest(one, `zz${n}`), [])
      const added = await store.outbox.add(delivery(id, { channel: here }))
      const taken = await store.outbox.reserve(here, Date.now(), { every: 0, burst: 1 })
      if (!taken) throw new Error('not taken')
      const sent = server.post(chatId(1_000), `Tunnel ${n}`)
      await store.outbox.record(added, { channel: here, id: String(sent) })
      await store.outbox.settle(taken, 'posted')
    }
    for (let round = 0; round < count / 900; round += 1)
      await waiting(
        store,
        Array.from({ length: 900 }, (_, n) => onTelegram(n + 1)),
        ` for the ${round}th time`,
      )
    await store.settings.set(
      OPERATORS,
      channelKey({ platform: 'telegram', chat: `${MODERATOR.id}`, topic: null }),
    )
  })
  const service = await running(telegramEnv(server, dir))
  await comes(() => server.messages.length > retracts + 30, 60_000)
  const times: number[] = []
  for (let n = 0; n < retracts; n += 1) {
    const began = performance.now()
    server.write(chatId(1_000), null, { text: `/retract zz${n}` })
    const gone = () => !server.in(chatId(1_000)).some(({ text }) => text === `Tunnel ${n}`)
    if (!(await comes(gone, 60_000))) throw new Error('not retracted')
    times.push(performance.now() - began)
    await rest(1_500)
  }
  console.log(
    `  /retract behind ${count} waiting   p50 ${quantile(times, 0.5).toFixed(0)} ms · p95 ${quantile(times, 0.95).toFixed(0)} ms (goal 3,000) · ${service.rss()} MB (goal 500)`,
  )
  await service.stop()
  await server.stop()
  rmSync(dir, { recursive: true, force: true })
}

/** How long a reader waits for an answer with so many digests in the store. */
export async function replies(stored: number): Promise<void> {
  const server = await telegramOf(60, 'supergroup')
  const dir = await folder(async (store) => {
    for (let n = 0; n < stored; n += 1) {
      const one = article(`The ferry left on day ${n}. `)
      const { id } = await store.digests.save(await store.articles.save(null, one), digest(one, `q${n}`), [])
      const channel = onTelegram((n % 60) + 1)
      await store.outbox.add(
        delivery(id, { channel, state: 'posted', messages: [{ channel, id: String(n + 10_000) }] }),
      )
    }
  })
  const service = await running(telegramEnv(server, dir))
  const times: number[] = []
  for (let n = 1; n <= 60; n += 1) {
    const before = server.in(chatId(n)).length
    const began = performance.now()
    server.write(chatId(n), MODERATOR, { text: ['/sources', '/latest', '/queue'][n % 3] })
    if (!(await comes(() => server.in(chatId(n)).length > before, 20_000))) throw new Error('no answer')
    if (n > 6) times.push(performance.now() - began)
  }
  console.log(
    `  answers with ${String(stored).padStart(7)} digests     p50 ${quantile(times, 0.5).toFixed(0)} ms · p95 ${quantile(times, 0.95).toFixed(0)} ms (goal 100) · ${service.rss()} MB`,
  )
  await service.stop()
  await server.stop()
  rmSync(dir, { recursive: true, force: true })
}

/** Answers that are lost, half of them after the post was taken: how many end without a person. */
export async function lostAnswers(count: number, type: 'channel' | 'supergroup'): Promise<void> {
  const server = await telegramOf(count, type)
  server.limits = new TelegramLimits()
  const chats = Array.from({ length: count }, (_, n) => onTelegram(n + 1))
  const dir = await folder(async (store) => {
    // Something was posted there before: without it nobody knows where to look.
    for (const channel of chats) {
      const one = article('An earlier post. ')
      const { id } = await store.digests.save(await store.articles.save(null, one), digest(one), [])
      const sent = server.post(Number(channel.chat), 'Earlier')
      await store.outbox.add(
        delivery(id, { channel, state: 'posted', messages: [{ channel, id: String(sent) }] }),
      )
    }
    await waiting(store, chats)
    await store.settings.set(
      OPERATORS,
      channelKey({ platform: 'telegram', chat: `${MODERATOR.id}`, topic: null }),
    )
  })
  for (const [n, { chat }] of chats.entries())
    server.fail('sendMessage', { kind: 'cut', after: n % 2 === 0 }, 1, ({ chat_id }) => chat_id === chat)
  const service = await running(telegramEnv(server, dir))
  const posts = (chat: string) => server.in(Number(chat)).filter(({ text }) => text !== 'Earlier').length
  await comes(() => chats.every(({ chat }) => posts(chat) > 0), 240_000)
  await rest(5_000)
  const once = chats.filter(({ chat }) => posts(chat) === 1).length
  const twice = chats.filter(({ chat }) => posts(chat) > 1).length
  const asked = server.in(MODERATOR.id).filter(({ text }) => text.includes('did not confirm')).length
  console.log(
    `  ${count} lost answers, Telegram ${type}s   ${once} posted once, ${twice} twice, ${asked} asked of people (goal: 95 % without)`,
  )
  await service.stop()
  await server.stop()
  rmSync(dir, { recursive: true, force: true })
}

/** Prints a line for each question. Takes some minutes: limits are waited for in real time. */
export async function deliveryBench(): Promise<void> {
  console.log('delivery, embedded, platforms on loopback')
  await endToEnd(60)
  for (const count of [10, 100, 1_000]) await fanOut(count)
  await fanOutDiscord(500)
  await backlog(10_000, 20)
  for (const stored of [1_000, 100_000]) await replies(stored)
  // Each is looked for through one chat at one message a second: two hundred take a quarter of an hour.
  await lostAnswers(40, 'channel')
  await lostAnswers(200, 'supergroup')
}

if (import.meta.main) await deliveryBench()
