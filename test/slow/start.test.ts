import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadAll } from '../../src/adapters/config/load-all.ts'
import { Fault } from '../../src/model/fault.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { groundwire, type Ran } from '../run/groundwire.ts'

const TELEGRAM = '7123456789:AAHcanaryCanaryCanaryCanary1234567'
const DISCORD = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.canaryCanaryCanaryCanary1234'
const PASSWORD = 'canary+pass/word'

/** Every spelling of every secret above, whole and the half that is secret. */
const SECRETS = [
  TELEGRAM,
  TELEGRAM.split(':')[1] ?? '',
  DISCORD,
  DISCORD.split('.')[2] ?? '',
  PASSWORD,
].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
])

function whatIsWrong(env: Record<string, string>): string {
  try {
    loadAll(env)
  } catch (error) {
    if (error instanceof Fault && error.code === 'config') return String(error.args['why'])
    throw error
  }
  return ''
}

const started = (env: NodeJS.ProcessEnv): Promise<Ran> =>
  groundwire(['start'], {
    env: {
      TELEGRAM_BOT_TOKEN: TELEGRAM,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
      HTTP_PORT: '0',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'gw-start-')),
      LOG_LEVEL: 'debug',
      ...env,
    },
  })

/** The process has ended by itself, with one line of words for people for each thing that is wrong, and no secret. */
function expectRefusal({ stdout, stderr, code }: Ran, wanted: number, words: RegExp, count = 1): void {
  expect([code, stdout]).toEqual([wanted, ''])
  const lines = stderr.trim().split('\n')
  expect(lines.filter((line) => !line.startsWith('{'))).toHaveLength(count)
  expect(stderr).toMatch(words)
  for (const secret of SECRETS) expect(stderr).not.toContain(secret)
}

describe('a configuration that cannot be', () => {
  it('names tokens that are swapped', () => {
    const why = whatIsWrong({ TELEGRAM_BOT_TOKEN: DISCORD, DISCORD_BOT_TOKEN: TELEGRAM })
    expect(why).toMatch(/TELEGRAM_BOT_TOKEN holds a token of Discord.*put it in DISCORD_BOT_TOKEN/)
    expect(why).toMatch(/DISCORD_BOT_TOKEN holds a token of Telegram.*put it in TELEGRAM_BOT_TOKEN/)
  })

  it.each([
    ['TELEGRAM_BOT_TOKEN', 'nonsense', /@BotFather/],
    ['DISCORD_BOT_TOKEN', 'nonsense', /developer portal/],
    ['TELEGRAM_API_ROOT', 'api.example', /https:/],
    ['TELEGRAM_WEBHOOK_URL', 'https://hook.example.net', /a path of its own/],
    ['TELEGRAM_WEBHOOK_SECRET', 'short', /openssl rand/],
    ['TELEGRAM_WEBHOOK_SECRET', 'long-enough-to-be-one', /TELEGRAM_WEBHOOK_URL is needed/],
    ['DISCORD_API_URL', 'ftp://api.example', /https:/],
    ['DATABASE_URL', `mysql://user:${PASSWORD}@host/name`, /postgres:/],
    ['REDIS_URL', `http://:${PASSWORD}@host`, /redis:/],
    ['HTTP_PORT', '99999', /0 to 65535, or off/],
    ['LOG_LEVEL', 'loud', /debug, info, warn, error/],
  ])('names %s and not what stands in it', (name, value, words) => {
    const why = whatIsWrong({ [name]: value })
    expect(why).toContain(name)
    expect(why).toMatch(words)
    expect(why).not.toContain(value)
  })

  it('says all that is wrong in the environment and in both files at once', () => {
    const CONFIG_DIR = mkdtempSync(join(tmpdir(), 'gw-config-'))
    writeFileSync(join(CONFIG_DIR, 'default.yaml'), 'quots: {}\n')
    writeFileSync(join(CONFIG_DIR, 'channels.yaml'), 'chanels: {}\nmoderators: [me]\n')
    const why = whatIsWrong({ CONFIG_DIR, LOG_LEVEL: 'loud' })
    for (const words of ['quots', 'LOG_LEVEL', 'chanels', 'telegram/12345']) expect(why).toContain(words)
  })
})

describe('a start that cannot be ends by itself', () => {
  it('with swapped tokens: 78', async () => {
    expectRefusal(
      await started({ TELEGRAM_BOT_TOKEN: DISCORD, DISCORD_BOT_TOKEN: TELEGRAM }),
      78,
      /TELEGRAM_BOT_TOKEN holds a token of Discord/,
      2,
    )
  })

  it('having said which variable nothing reads, by name alone', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gw-start-')), 'file')
    writeFileSync(file, '')
    const { stderr } = await started({ TELEGRAM_BOT_TOKN: PASSWORD, DATA_DIR: join(file, 'data') })
    expect(stderr).toMatch(
      /"level":"warn".*TELEGRAM_BOT_TOKN is read by nothing: did you mean TELEGRAM_BOT_TOKEN/,
    )
    expect(stderr).not.toContain(PASSWORD)
  })

  it('in a folder that cannot be made: 78', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gw-start-')), 'file')
    writeFileSync(file, '')

    expectRefusal(await started({ DATA_DIR: join(file, 'data') }), 78, /cannot write in .*DATA_DIR/)
  })

  it('on a port that is used: 78, before a database is made', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    )
    try {
      expectRefusal(await started({ HTTP_PORT: `${port}` }), 78, new RegExp(`Port ${port}.*HTTP_PORT`))
    } finally {
      other.close()
    }
  })

  it.each([
    ['DATABASE_URL', `postgres://me:${encodeURIComponent(PASSWORD)}@127.0.0.1:1/name`],
    ['REDIS_URL', `redis://:${encodeURIComponent(PASSWORD)}@127.0.0.1:1`],
  ])('without the server of %s: 69', async (name, url) => {
    const DATA_DIR = name === 'REDIS_URL' ? { DATA_DIR: await dataDirWithDatabase() } : {}
    expectRefusal(await started({ [name]: url, ...DATA_DIR }), 69, new RegExp(`127.0.0.1:1.*${name}`))
  })
})
