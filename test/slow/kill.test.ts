import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { ROOT } from '../run/groundwire.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const GROUP = -1001
const moderator = { id: 11, is_bot: false, first_name: 'Mo' }
const telegram = new TelegramServer()
let service: RunningService

beforeAll(async () => {
  await telegram.start()
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Group' })
  telegram.members.set(`${GROUP}/${moderator.id}`, { status: 'administrator', user: moderator })
  telegram.members.set(`${GROUP}/${FAKE_BOT.id}`, { status: 'administrator', user: FAKE_BOT })
})

afterAll(async () => {
  await service?.stop()
  await telegram.stop()
})

/** A job that a killed worker held is given to another after its lock: 30 s, looked at every 15 s. */
it('loses nothing and posts nothing twice by kill -9 between a command and its post', {
  timeout: 180_000,
}, async () => {
  const article = readFileSync(join(ROOT, 'examples/concert-hall-attack.txt'), 'utf8')
  const env = {
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: await dataDirWithDatabase(),
  }
  const posts = () => telegram.in(GROUP).filter(({ text }) => text.startsWith('5 Reasons'))
  service = await startedService(env)
  telegram.write(GROUP, moderator, { text: `/digest ${article}` })
  await eventually('the notice', () => telegram.called('sendMessage').length > 0)
  await service.stop('SIGKILL')
  service = await startedService(env)
  await eventually('the post', () => posts().length > 0, 90_000)
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  expect(posts()).toHaveLength(1)
})
