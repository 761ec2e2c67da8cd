import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { groundwire } from '../run/groundwire.ts'

const telegram = new TelegramServer()
const run = (command: string | readonly string[], env: NodeJS.ProcessEnv = {}) =>
  groundwire([command].flat(), {
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
  it('says all that is wrong in the configuration, each with what to do: 78', async () => {
    const { stdout, code } = await run('doctor', { LOG_LEVEL: 'loud', REDIS_URL: 'http://here' })
    expect(code).toBe(78)
    expect(stdout).toMatch(/^!! {2}configuration: Environment: LOG_LEVEL/m)
    expect(stdout).toMatch(/^!! {2}configuration: Environment: REDIS_URL/m)
    expect(stdout).toMatch(
      /Something does not work\. What to do, the most important first:\n1\. configuration: /,
    )
  })

  it('finds each part in order, and says what to do about one that is not', async () => {
    const DATA_DIR = await dataDirWithDatabase()
    const well = await run('doctor', { DATA_DIR })
    expect(well.code).toBe(0)
    for (const part of ['configuration', 'telegram', 'disk', 'database', 'queue'])
      expect(well.stdout).toMatch(new RegExp(`^ok {2}${part}: `, 'm'))
    const ill = await run('doctor', { DATA_DIR, TELEGRAM_API_ROOT: 'http://127.0.0.1:1' })
    expect(ill.code).toBe(1)
    expect(ill.stdout).toMatch(/^!! {2}telegram: the login fails/m)
    expect(ill.stdout).toMatch(/^1\. telegram: Check TELEGRAM_BOT_TOKEN/m)
    expect(ill.stdout).toMatch(/^ok {2}database: /m)
  })
})

describe('groundwire doctor --json', () => {
  it('gives the same findings as one object, with what each missing right hinders', async () => {
    telegram.chats.set('@news', { id: -1002, type: 'channel', title: 'News', username: 'news' })
    telegram.chats.set('-1002', { id: -1002, type: 'channel', title: 'News', username: 'news' })
    telegram.members.set(`-1002/${FAKE_BOT.id}`, {
      status: 'administrator',
      can_post_messages: false,
      can_delete_messages: true,
      can_edit_messages: true,
    })
    const CONFIG_DIR = mkdtempSync(join(tmpdir(), 'gw-config-'))
    cpSync('config', CONFIG_DIR, { recursive: true })
    writeFileSync(
      join(CONFIG_DIR, 'channels.yaml'),
      'channels: { news: telegram/@news, old: telegram/@gone_away }\n',
    )
    const DATA_DIR = await dataDirWithDatabase()
    const { stdout, code } = await run(['doctor', '--json'], { DATA_DIR, CONFIG_DIR })
    expect(code).toBe(1)
    const { ok, findings } = JSON.parse(stdout)
    expect(ok).toBe(false)
    expect(findings).toContainEqual({
      level: 'hinders',
      what: 'channel news (telegram/@news)',
      says: 'the bot cannot post: “Post messages” is missing (posting).',
      todo: 'Give the bot “Post messages” there: the link that groundwire links prints asks for what it needs.',
    })
    expect(findings).toContainEqual(
      expect.objectContaining({ level: 'hinders', what: 'channel old (telegram/@gone_away)' }),
    )
    expect(findings).toContainEqual(expect.objectContaining({ level: 'note', what: 'operators’ chat' }))
  })
})
