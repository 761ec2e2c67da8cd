import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from '../fakes/telegram-server.ts'
import { ROOT } from '../run/groundwire.ts'
import { startPostgres, startRedis } from '../run/servers.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const ARTICLE = readFileSync(join(ROOT, 'examples/concert-hall-attack.txt'), 'utf8')
/** Each takes posts at its own pace. */
const GROUPS = Array.from({ length: 8 }, (_, n) => -1001 - n)
const moderator = { id: 11, is_bot: false, first_name: 'Mo' }

const postgres = await startPostgres()
const redis = await startRedis()
const missing = !postgres || !redis

/** The service in its parts on servers of its own: one that hears, one that works. */
describe.skipIf(missing)(
  missing ? 'skipped: postgres or redis-server is not installed' : 'two processes',
  () => {
    const telegram = new TelegramServer()
    let bot: RunningService
    let worker: RunningService

    const start = (role: string): Promise<RunningService> =>
      startedService(
        {
          TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
          TELEGRAM_API_ROOT: telegram.apiRoot,
          DATABASE_URL: postgres?.url,
          REDIS_URL: redis?.url,
        },
        ['--role', role],
      )

    beforeAll(async () => {
      await telegram.start()
      for (const id of GROUPS) {
        telegram.chats.set(String(id), { id, type: 'supergroup', title: `Group ${id}` })
        telegram.members.set(`${id}/${moderator.id}`, { status: 'administrator', user: moderator })
        telegram.members.set(`${id}/${FAKE_BOT.id}`, { status: 'administrator', user: FAKE_BOT })
      }
      // One after the other: the first makes the tables.
      bot = await start('bot')
      worker = await start('worker')
    }, 60_000)

    afterAll(async () => {
      await bot?.stop('SIGKILL')
      await worker?.stop('SIGKILL')
      await telegram.stop()
      await redis?.stop()
      await postgres?.stop()
    })

    const posts = (): FakeMessage[] =>
      telegram.messages.filter(({ text }) => text.startsWith('5 Reasons Russia'))

    /** One more post in each of so many groups. */
    const ask = (count: number): void => {
      for (const group of GROUPS.slice(0, count)) telegram.write(group, moderator, { text: '/repost' })
    }

    /** As many posts as were asked for, and a while later no more. */
    async function expectPosts(wanted: number): Promise<void> {
      await eventually(`${wanted} posts`, () => posts().length >= wanted, 75_000)
      await new Promise((resolve) => setTimeout(resolve, 3_000))
      expect(posts()).toHaveLength(wanted)
    }

    it('make a digest and post it together', async () => {
      for (const group of GROUPS) telegram.write(group, moderator, { text: `/digest ${ARTICLE}` })
      await expectPosts(GROUPS.length)
    })

    it('lose nothing when Redis forgets everything before a worker has come to it', async () => {
      const before = posts().length
      const seen = telegram.messages.length
      await worker.stop()
      ask(2)
      await eventually('the commands heard', () => telegram.messages.length >= seen + 2, 20_000)
      await new Promise((resolve) => setTimeout(resolve, 2_000))
      const client = new Redis(redis?.url ?? '')
      await client.flushall()
      client.disconnect()
      worker = await start('worker')
      await expectPosts(before + 2)
    })

    it.each([1, 10, 60])(
      'post each once through %d s without Redis',
      { timeout: 240_000 },
      async (seconds) => {
        const before = posts().length
        ask(4)
        await redis?.restart(seconds * 1_000)
        ask(4)
        await expectPosts(before + 8)
      },
    )

    it.each([1, 10, 60])(
      'post each once through %d s without Postgres',
      { timeout: 240_000 },
      async (seconds) => {
        const before = posts().length
        ask(4)
        await postgres?.restart(seconds * 1_000)
        ask(4)
        await expectPosts(before + 8)
      },
    )

    it('end within ten seconds, with 0', async () => {
      const began = performance.now()
      expect(await Promise.all([bot.stop(), worker.stop()])).toEqual([0, 0])
      expect(performance.now() - began).toBeLessThan(10_000)
    })
  },
)
