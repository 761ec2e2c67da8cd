import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/adapters/database/open-database.ts'
import { FAKE_TOKEN as DISCORD_TOKEN, DiscordServer } from '../fakes/discord-server.ts'
import { answering, type ModelServer, modelServer, rightAnswer, sending } from '../fakes/model-server.ts'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { groundwire, ROOT } from '../run/groundwire.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const KEY = 'sk-canary+key/0123456789abcdef=='
const HOOK_SECRET = 'canary-hook-secret-0123456789'
const PASSWORD = 'canary+pass/word?0123'

/** Each secret, and the part of a token that is the secret one. */
const SECRETS: Readonly<Record<string, string>> = {
  'the Telegram token': FAKE_TOKEN,
  'the Telegram token’s second half': FAKE_TOKEN.split(':')[1] ?? '',
  'the Discord token': DISCORD_TOKEN,
  'the Discord token’s last part': DISCORD_TOKEN.split('.')[2] ?? '',
  'the model’s key': KEY,
  'the webhook’s secret': HOOK_SECRET,
  'a password': PASSWORD,
}

/** As it is, in an address, and in base64 wherever it begins in three bytes. */
const spellings = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  ...['', 'x', 'xx'].map((before) => {
    const coded = Buffer.from(before + secret).toString('base64')
    return coded
      .slice(before === '' ? 0 : 4)
      .replace(/=+$/, '')
      .slice(0, -2)
  }),
]

/** The names of the secrets that a text shows, in whatever spelling. */
const shownIn = (text: string): string[] =>
  Object.entries(SECRETS)
    .filter(([, secret]) => spellings(secret).some((spelling) => text.includes(spelling)))
    .map(([name]) => name)

const GROUP = -3001
const moderator = { id: 31, is_bot: false, first_name: 'Mo' }
/** What a careless server might say of a request, with all that it was asked with. */
const ECHO = `Bad Request: /bot${FAKE_TOKEN}/sendMessage refused, key ${KEY}, ${btoa(FAKE_TOKEN)}`

const telegram = new TelegramServer()
const discord = new DiscordServer()
let model: ModelServer
let service: RunningService
let env: Record<string, string>
let dataDir = ''

const article = (what: string): string =>
  [
    `The council of Velm voted on Monday to close the ${what} ferry to all lorries from June.`,
    `Engineers found long cracks in two decks of the ${what} ferry in the last autumn.`,
    `Repairs of the ${what} ferry will cost the town 3.5 million dollars, the council said on Tuesday.`,
    `Buses and cars will cross on the ${what} ferry free of charge while the work goes on.`,
  ].join('\n\n')

const digest = (what: string): void =>
  void telegram.write(GROUP, moderator, { text: `/digest ${article(what)}` })
const posted = (what: string) =>
  eventually(`the post about the ${what} ferry`, () =>
    telegram.in(GROUP).find(({ text, buttons }) => text.includes(`${what} ferry`) && buttons.length > 0),
  )

beforeAll(async () => {
  await telegram.start()
  await discord.start()
  model = await modelServer()
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Velm' })
  telegram.members.set(`${GROUP}/${moderator.id}`, { status: 'administrator', user: moderator })
  telegram.members.set(`${GROUP}/${FAKE_BOT.id}`, { status: 'administrator', user: FAKE_BOT })
  dataDir = await dataDirWithDatabase()
  env = {
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DISCORD_BOT_TOKEN: DISCORD_TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: dataDir,
    GROUNDWIRE_ENGINE: 'model',
    LLM_BASE_URL: model.url,
    LLM_MODEL: 'fake',
    LLM_API_KEY: KEY,
  }
  service = await startedService(env)
}, 90_000)

afterAll(async () => {
  await service?.stop()
  await telegram.stop()
  await discord.stop()
  await model?.close()
})

/** Every row of every table, of the queue's too, as text. */
async function rowsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const database = await openDatabase({ dataDir: folder })
  try {
    const { rows } = await database.pool.query<{ schema: string; name: string }>(
      `select table_schema as schema, table_name as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    )
    const texts = new Map<string, string>()
    for (const { schema, name } of rows) {
      const { rows: all } = await database.pool.query<{ row: string }>(
        `select to_jsonb(t)::text as row from "${schema}"."${name}" t`,
      )
      texts.set(`${schema}.${name}`, all.map(({ row }) => row).join('\n'))
    }
    return texts
  } finally {
    await database.close()
  }
}

describe('a secret', () => {
  it('is found by this test in each of its spellings', () => {
    const [, half = ''] = FAKE_TOKEN.split(':')
    expect(shownIn(`x ${FAKE_TOKEN} y`)).toContain('the Telegram token')
    expect(shownIn(encodeURIComponent(KEY))).toEqual(['the model’s key'])
    for (const before of ['', 'a', 'ab', 'abc'])
      expect(shownIn(btoa(`${before}${half}zz`))).toContain('the Telegram token’s second half')
  })

  it('is shown nowhere while everything fails that can: log, replies, metrics, health, database, queue', async () => {
    // A model that echoes its key: as an error, as an answer, and cut off.
    model.play(
      sending(401, { error: { message: `Incorrect API key provided: ${KEY}` } }),
      answering(() => `${KEY} is the key`),
      answering(rightAnswer),
    )
    digest('northern')
    await posted('northern')
    // A platform that echoes what it was asked with: refused, broken, cut off.
    telegram.fail('sendMessage', { kind: 'answer', status: 400, description: ECHO })
    digest('southern')
    await posted('southern')
    telegram.fail('editMessageText', { kind: 'answer', status: 500, description: ECHO, after: true })
    telegram.fail('sendMessage', { kind: 'cut' }, 1, ({ text }) => String(text).includes('western'))
    telegram.fail('getUpdates', { kind: 'answer', status: 502, description: ECHO })
    telegram.fail('setMyCommands', { kind: 'answer', status: 400, description: ECHO })
    digest('western')
    digest('eastern')
    await posted('eastern')
    telegram.write(GROUP, moderator, { text: '/queue' })
    telegram.write(GROUP, moderator, { text: '/log' })
    await eventually('the queue', () => telegram.in(GROUP).length > 5)
    discord.fail(/GET \/users/, { kind: 'answer', status: 400, body: { message: ECHO, code: 0 } })
    discord.drop()
    const at = /http:\/\/[^/]+/.exec(service.readyLine)?.[0]
    const asked = await Promise.all(['/metrics', '/readyz', '/healthz'].map((path) => fetch(`${at}${path}`)))
    const http = await Promise.all(asked.map((answer) => answer.text()))
    await service.stop()
    expect(shownIn(service.readyLine)).toEqual([])
    expect(shownIn(service.log())).toEqual([])
    expect(http.map(shownIn)).toEqual([[], [], []])
    expect(telegram.shown.length).toBeGreaterThan(4)
    expect(telegram.shown.flatMap(({ text }) => shownIn(text))).toEqual([])
    expect(discord.shown.flatMap(({ content }) => shownIn(content))).toEqual([])
    const tables = await rowsIn(dataDir)
    expect([...tables.keys()].some((name) => name.startsWith('bullmq.'))).toBe(true)
    expect(
      [...tables].flatMap(([name, rows]) => shownIn(rows).map((secret) => `${name}: ${secret}`)),
    ).toEqual([])
  }, 90_000)

  const wrong: readonly [string, () => Record<string, string>][] = [
    ['a model and platforms that echo what they are asked with', () => ({})],
    [
      'a database that is not there',
      () => ({ DATABASE_URL: `postgres://u:${encodeURIComponent(PASSWORD)}@127.0.0.1:1/x` }),
    ],
    [
      'a Redis that is not there',
      () => ({ REDIS_URL: `redis://:${encodeURIComponent(PASSWORD)}@127.0.0.1:1` }),
    ],
    [
      'a database of another kind',
      () => ({ DATABASE_URL: `mysql://u:${PASSWORD}@h/x`, REDIS_URL: PASSWORD }),
    ],
    [
      'variables in each other’s place',
      () => ({
        TELEGRAM_BOT_TOKEN: DISCORD_TOKEN,
        DISCORD_BOT_TOKEN: FAKE_TOKEN,
        HTTP_PORT: KEY,
        LLM_PROVIDER: KEY,
      }),
    ],
    [
      'a webhook with a path that is a secret',
      () => ({ TELEGRAM_WEBHOOK_URL: `https://h/${HOOK_SECRET}`, TELEGRAM_WEBHOOK_SECRET: HOOK_SECRET }),
    ],
    ['files that hold secrets where none belongs', () => ({ CONFIG_DIR: spoilt() })],
  ]

  it.each(wrong)(
    'is not shown by doctor, links and start: %s',
    async (_, change) => {
      const mine = { ...env, HTTP_PORT: '0', DATA_DIR: join(dataDir, 'none', 'db.txt'), ...change() }
      writeFileSync(join(dataDir, 'none'), '')
      model.play(sending(401, { error: { message: `Incorrect API key provided: ${KEY}` } }))
      telegram.fail('getMe', { kind: 'answer', status: 400, description: ECHO }, 2)
      discord.fail(/GET \/users/, { kind: 'answer', status: 400, body: { message: ECHO, code: 0 } })
      const ran = await Promise.all(
        [['doctor', '--json'], ['links'], ['start']].map((command) => groundwire(command, { env: mine })),
      )
      for (const { stdout, stderr, code } of ran) {
        expect(code).not.toBe(70)
        expect(`${stdout}${stderr}`.length).toBeGreaterThan(20)
        expect([shownIn(stdout), shownIn(stderr)]).toEqual([[], []])
      }
    },
    120_000,
  )
})

/** Configuration files with a secret as a value, as a key and in broken YAML. */
function spoilt(): string {
  const dir = mkdtempSync(join(tmpdir(), 'gw-secrets-'))
  cpSync(join(ROOT, 'config'), dir, { recursive: true })
  writeFileSync(join(dir, 'channels.yaml'), `channels: { news: "${FAKE_TOKEN}" }\nmoderators: ["${KEY}"]\n`)
  return dir
}
