import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAKE_TOKEN, TelegramServer } from './fakes/telegram-server.ts'
import { dataDirWithDatabase } from './run/embedded.ts'
import { groundwire } from './run/groundwire.ts'

const telegram = new TelegramServer()
const run = (command: string, env: NodeJS.ProcessEnv = {}) =>
  groundwire([command], {
    env: {
      TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      DISCORD_BOT_TOKEN: '',
      ...env,
    },
  })

beforeAll(() => telegram.start())
afterAll(() => telegram.stop())

describe('groundwire links', () => {
  it('prints a link for each way to add the bot, a channel’s with the rights it needs', async () => {
    const { stdout, stderr, code } = await run('links')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Telegram channel: https:\/\/t\.me\/\w+\?startchannel&admin=post_messages\+/m)
    expect(stdout).toMatch(/^Telegram group: https:\/\/t\.me\/\w+\?startgroup$/m)
  })

  it('says which platform was not reached, without its token: 69', async () => {
    const { stdout, stderr, code } = await run('links', { TELEGRAM_API_ROOT: 'http://127.0.0.1:1' })
    expect([code, stdout]).toEqual([69, ''])
    expect(stderr).toMatch(/telegram: the login fails.*TELEGRAM_BOT_TOKEN/)
    expect(stderr).not.toContain(FAKE_TOKEN.split(':')[1])
  })
})

describe('groundwire doctor', () => {
  it('finds each part in order, and says what to do about one that is not', async () => {
    const DATA_DIR = await dataDirWithDatabase()
    const well = await run('doctor', { DATA_DIR })
    expect(well.code).toBe(0)
    for (const part of ['configuration', 'telegram', 'database', 'queue'])
      expect(well.stdout).toMatch(new RegExp(`^ok {2}${part}: `, 'm'))
    const ill = await run('doctor', { DATA_DIR, TELEGRAM_API_ROOT: 'http://127.0.0.1:1' })
    expect(ill.code).toBe(1)
    expect(ill.stdout).toMatch(/^!! {2}telegram: .*Check TELEGRAM_BOT_TOKEN/m)
    expect(ill.stdout).toMatch(/^ok {2}database: /m)
  })
})
