import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { startPostgres, startRedis } from '../run/servers.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const TEXT = `A bridge over the river was closed on Monday after engineers found cracks in two of its
pillars. The city said that repairs will take four months. Buses take another way until then, and a
ferry carries people across from six in the morning until ten at night, the mayor said.`

/** Longer than the queue's lock and than a reserved delivery is left to its worker. */
const STOPPED_MS = 65_000

const GROUPS = Array.from({ length: 120 }, (_, n) => -1_000_000_002_001 - n)
const moderator = { id: 11, is_bot: false, first_name: 'Mo' }

const postgres = await startPostgres()
const redis = await startRedis()
const missing = !postgres || !redis

describe.skipIf(missing)(
  missing ? 'skipped: postgres or redis-server is not installed' : 'four workers on one store',
  () => {
    const telegram = new TelegramServer()
    const workers: RunningService[] = []
    let bot: RunningService

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
      for (let n = 0; n < 4; n++) workers.push(await start('worker'))
    }, 120_000)

    afterAll(async () => {
      for (const one of [bot, ...workers]) await one?.stop('SIGKILL')
      await telegram.stop()
      await redis?.stop()
      await postgres?.stop()
    })

    const postsIn = (group: number): number =>
      telegram.in(group).filter(({ text }) => text.includes('A bridge over the river was closed')).length

    const inAll = (count: number): boolean => GROUPS.every((group) => postsIn(group) >= count)

    it('post each once', async () => {
      for (const group of GROUPS) telegram.write(group, moderator, { text: `/digest ${TEXT}` })
      await eventually('all posts', () => inAll(1), 90_000)
      expect(GROUPS.filter((group) => postsIn(group) !== 1)).toEqual([])
    })

    it('post each once, also when two of them stop in the middle for longer than their locks', async () => {
      for (const group of GROUPS) telegram.write(group, moderator, { text: '/repost' })
      await eventually('some posts', () => GROUPS.some((group) => postsIn(group) > 1), 60_000)
      const [first, second] = workers
      for (const one of [first, second]) one?.child.kill('SIGSTOP')
      await sleep(STOPPED_MS)
      for (const one of [first, second]) one?.child.kill('SIGCONT')
      await eventually('all posts', () => inAll(2), 90_000)
      await sleep(5_000)
      expect(GROUPS.filter((group) => postsIn(group) !== 2)).toEqual([])
    }, 300_000)
  },
)
