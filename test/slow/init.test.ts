import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { load } from 'js-yaml'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { type Ran, ROOT } from '../run/groundwire.ts'
import { eventually, startedService } from '../run/service.ts'

const CHANNEL = -1002
const MO = { id: 5, is_bot: false, first_name: 'Mo' }

let telegram: TelegramServer
let folder = ''

beforeEach(async () => {
  telegram = await new TelegramServer().start()
  const channel = { id: CHANNEL, type: 'channel', title: 'News', username: 'news' } as const
  for (const key of [String(CHANNEL), '@news']) telegram.chats.set(key, channel)
  telegram.chats.set('5', { id: 5, type: 'private' })
  telegram.members.set(`${CHANNEL}/${FAKE_BOT.id}`, {
    status: 'administrator',
    can_post_messages: true,
    can_delete_messages: true,
    can_edit_messages: true,
  })
  folder = mkdtempSync(join(tmpdir(), 'gw-init-'))
})
afterEach(() => telegram.stop())

/** A command line in the newcomer's folder; `seen` is called with all that was printed so far. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, seen: (text: string) => void = () => {}) {
  return new Promise<Ran>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env['PATH'], TELEGRAM_API_ROOT: telegram.apiRoot, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
      seen(stdout)
    })
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ stdout, stderr, code }))
  })
}

const byFlags = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  run([join(ROOT, 'src/cli.ts'), 'init', ...args], env)

const answering = (options: object, answers: readonly string[], seen?: (text: string) => void) =>
  run([join(ROOT, 'test/run/init-answering.ts'), JSON.stringify(options), JSON.stringify(answers)], {}, seen)

const kept = () => parseEnv(readFileSync(join(folder, '.env'), 'utf8'))

/** The folder's database as after a first start, which would take seconds. */
const withDatabase = async () =>
  cpSync(await dataDirWithDatabase(), join(folder, 'data'), { recursive: true })

describe('groundwire init, by flags alone', () => {
  it('asks the platform, keeps the token for the owner alone, prints the links', async () => {
    const { stdout, stderr, code } = await byFlags(['--telegram-token', FAKE_TOKEN])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`the token is that of @${FAKE_BOT.username}`)
    expect(stdout).toContain(`https://t.me/${FAKE_BOT.username}?startchannel&admin=post_messages`)
    expect(stdout).not.toContain(FAKE_TOKEN)
    expect(kept()).toEqual({ TELEGRAM_BOT_TOKEN: FAKE_TOKEN })
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).toSorted()).toEqual(['.env'])
  })

  it.each([
    ['nothing', [], {}, 2, /Give --telegram-token or --discord-token/],
    ['no token at all', ['--telegram-token', 'hello'], {}, 78, /is not a token of @BotFather/],
    [
      'a token that Telegram does not know',
      ['--telegram-token', `${FAKE_TOKEN}x`],
      {},
      78,
      /not known to Telegram/,
    ],
    [
      'a platform that is not there',
      ['--telegram-token', FAKE_TOKEN],
      { TELEGRAM_API_ROOT: 'http://127.0.0.1:1' },
      69,
      /Telegram does not answer \(ECONNREFUSED\)/,
    ],
    [
      'a folder that cannot be',
      ['--telegram-token', FAKE_TOKEN, '--data-dir', '/dev/null/none'],
      {},
      78,
      /cannot write in \/dev\/null\/none: \/dev\/null is no folder/,
    ],
  ])('says what is wrong with %s, and writes nothing', async (_, args, env, wanted, words) => {
    const { stderr, code } = await byFlags(args, env)
    expect(code).toBe(wanted)
    expect(stderr).toMatch(words)
    expect(stderr).not.toContain(FAKE_TOKEN.split(':')[1])
    expect(existsSync(join(folder, '.env'))).toBe(false)
  })

  it('takes no other token away unless it is told to, and keeps every other line', async () => {
    const before = `# mine\nTELEGRAM_BOT_TOKEN=999999:another-token-another-token\nHTTP_PORT=off\n`
    writeFileSync(join(folder, '.env'), before)
    const refused = await byFlags(['--telegram-token', FAKE_TOKEN])
    expect([refused.code, refused.stderr]).toEqual([
      2,
      '.env holds another TELEGRAM_BOT_TOKEN: --yes replaces it.\n',
    ])
    expect(readFileSync(join(folder, '.env'), 'utf8')).toBe(before)
    expect((await byFlags(['--telegram-token', FAKE_TOKEN, '--yes'])).code).toBe(0)
    expect(readFileSync(join(folder, '.env'), 'utf8')).toBe(
      `# mine\nTELEGRAM_BOT_TOKEN=${FAKE_TOKEN}\nHTTP_PORT=off\n`,
    )
  })

  it('names the channel, sends a test post and takes it away again', async () => {
    await withDatabase()
    const flags = ['--telegram-token', FAKE_TOKEN, '--channel', 'telegram/@news', '--name', 'main', '--test']
    const { stdout, stderr, code } = await byFlags(flags)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/main stands for telegram\/@news/)
    expect(telegram.shown.map(({ chat, text }) => [chat, text])).toEqual([
      [CHANNEL, expect.stringMatching(/^This is a test post of Groundwire\. Moderators can remove it/)],
    ])
    expect(telegram.messages).toEqual([])
    const yaml = readFileSync(join(folder, 'config/channels.yaml'), 'utf8')
    expect(load(yaml)).toMatchObject({ channels: { main: 'telegram/@news' } })
    expect(yaml).toContain('# Names that stand for a channel')
    const again = await byFlags([...flags.slice(0, -1), '--no-test'])
    expect(again.stdout).toContain('main stands for telegram/@news already.')
    const other = await byFlags(['--channel', 'telegram/@gone_away'])
    expect([other.code, other.stderr]).toEqual([78, expect.stringMatching(/the bot is not there/)])
  })
})

describe('groundwire init, answered', () => {
  it('goes from nothing to a removed test post: asks again, waits for the claim and the chat', async () => {
    await withDatabase()
    let met = false
    const seen = (text: string): void => {
      const [, code] = /^ {2}\/claim (\S+)$/m.exec(text) ?? []
      if (!code || met || !text.includes('Waiting up to')) return
      met = true
      telegram.write(5, MO, { text: `/claim ${code}` })
      telegram.push({
        my_chat_member: {
          chat: telegram.chats.get(String(CHANNEL)),
          from: MO,
          date: 1,
          old_chat_member: { status: 'left', user: FAKE_BOT },
          new_chat_member: { ...telegram.members.get(`${CHANNEL}/${FAKE_BOT.id}`), user: FAKE_BOT },
        },
      })
    }
    const answers = [
      // Telegram: wrong, then right. Discord: none. Folder, engine.
      'nonsense',
      FAKE_TOKEN,
      '',
      '',
      '',
      // Which channel: no such number, then the first. A name that cannot be, then the default.
      '7',
      '1',
      'a b',
      '',
      // Send a test post? Remove it?
      'y',
      'y',
    ]
    const { stdout, stderr, code } = await answering({}, answers, seen)
    expect([code, stderr]).toEqual([0, ''])
    for (const words of [
      'It is not a token of @BotFather',
      '+ The operators’ chat is claimed.',
      '+ The bot is in @news (Telegram channel).',
      '1. @news (Telegram channel): has all the rights it needs',
      'Give a number from 1 to 1.',
      'news stands for telegram/@news',
      'stands in @news (Telegram channel): https://t.me/news/1\n',
      'Removed.',
      'npx groundwire start',
    ])
      expect(stdout).toContain(words)
    expect(stdout).not.toContain(FAKE_TOKEN.split(':')[1])
    expect(telegram.in(CHANNEL)).toEqual([])
    await eventually('the claim’s answer', () => telegram.in(5).length > 0)
  })

  it('leaves a test post whose button removes it once the bot runs', async () => {
    await withDatabase()
    const first = await answering({ channel: 'telegram/@news', wait: 0 }, [
      FAKE_TOKEN,
      '',
      '',
      '',
      '',
      'y',
      'n',
    ])
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain('It stays. Its button removes it later, while the bot runs.')
    const [button] = telegram.in(CHANNEL)[0]?.buttons ?? []
    const [, start] = /^https:\/\/t\.me\/the_digest_bot\?start=(.+)$/.exec(button?.url ?? '') ?? []
    expect([button?.text, start]).toEqual(['Remove', expect.stringMatching(/^removetest_/)])
    telegram.members.set(`${CHANNEL}/${MO.id}`, { status: 'administrator' })
    const service = await startedService({
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
      DATA_DIR: join(folder, 'data'),
    })
    try {
      telegram.write(5, MO, { text: `/start ${start}` })
      await eventually('the post gone', () => telegram.in(CHANNEL).length === 0)
      await eventually('the answer', () =>
        telegram.in(5).some(({ text }) => text === 'The test post is removed.'),
      )
    } finally {
      await service.stop()
    }
  })

  it('keeps what was written when it is stopped', async () => {
    const { code } = await answering({}, [FAKE_TOKEN, '', '', '^C'])
    expect(code).toBe(130)
    expect(kept()).toEqual({ TELEGRAM_BOT_TOKEN: FAKE_TOKEN })
  })
})
