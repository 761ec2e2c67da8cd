import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from './fakes/telegram-server.ts'
import { dataDirWithDatabase } from './run/embedded.ts'
import { eventually, type RunningService, startedService } from './run/service.ts'

const SECRET = 'canary-secret-of-the-webhook'
const GROUP = -1001
const reader = { id: 12, is_bot: false, first_name: 'Re' }
const telegram = new TelegramServer()
let service: RunningService
let hook: string

beforeAll(async () => {
  await telegram.start()
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Group' })
  telegram.members.set(`${GROUP}/${reader.id}`, { status: 'member', user: reader })
  telegram.members.set(`${GROUP}/${FAKE_BOT.id}`, { status: 'member', user: FAKE_BOT })
  const port = await freePort()
  hook = `http://127.0.0.1:${port}/from-telegram`
  service = await startedService({
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TELEGRAM_WEBHOOK_URL: hook,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    HTTP_PORT: String(port),
    DATA_DIR: await dataDirWithDatabase(),
  })
  await eventually('the webhook', () => telegram.called('setWebhook')[0])
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await telegram.stop()
})

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    }),
  )
}

const help = (update_id: number, text = '/help') => ({
  update_id,
  message: {
    message_id: update_id,
    date: 1,
    chat: { id: GROUP, type: 'supergroup', title: 'Group' },
    from: reader,
    text,
    entities: [{ type: 'bot_command', offset: 0, length: text.length }],
  },
})

async function posted(body: unknown, secret: string | null = SECRET, method = 'POST'): Promise<number> {
  const headers: Record<string, string> = secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(hook, { method, headers, ...(method === 'POST' ? { body: text } : {}) })
  return response.status
}

const answers = () => telegram.in(GROUP).length

describe('Telegram posts updates to the bot', () => {
  it('is told where, with the secret and what is wanted, and is asked for nothing', () => {
    const told = telegram.called('setWebhook')[0]
    expect(told).toMatchObject({ url: hook, secret_token: SECRET })
    expect(JSON.stringify(told?.['allowed_updates'])).toContain('my_chat_member')
    expect(telegram.called('getUpdates')).toEqual([])
  })

  it('answers a command once, however often its update comes, side by side or later', async () => {
    await eventually('ready', () => service.log().includes('"status":"ready"'))
    const before = answers()
    expect(await Promise.all([posted(help(501)), posted(help(501))])).toEqual([200, 200])
    await eventually('the answer', () => answers() > before)
    expect(await posted(help(501))).toBe(200)
    expect(answers()).toBe(before + 1)
  })

  it.each([
    ['without the secret', null],
    ['with a part of it', SECRET.slice(0, -1)],
    ['with another of the same length', SECRET.replace('c', 'd')],
    ['with a longer one', `${SECRET}x`],
  ])('lets nobody in %s', async (_, secret) => {
    const before = answers()
    expect(await posted(help(600), secret)).toBe(401)
    expect(answers()).toBe(before)
  })

  it('takes no body over a megabyte, told or untold, and goes on', async () => {
    expect(await posted('x'.repeat(1_100_000)).catch(cutOff)).toBe(413)
    const chunks = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 12; i++) controller.enqueue(new Uint8Array(100_000))
        controller.close()
      },
    })
    const untold = await fetch(hook, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': SECRET },
      body: chunks,
      duplex: 'half',
    } as RequestInit).then(({ status }) => status, cutOff)
    expect(untold).toBe(413)
    expect(await posted(help(700))).toBe(200)
  })

  /** Who is answered while still sending may see the connection end before the answer. */
  function cutOff({ cause }: Error & { cause?: { code?: string } }): number {
    expect(cause?.code).toMatch(/^(?:EPIPE|ECONNRESET|UND_ERR_SOCKET)$/)
    return 413
  }

  it('refuses what is no update and what is no post', async () => {
    expect(await posted('{"update_id":')).toBe(400)
    expect(await posted({ message: {} })).toBe(400)
    expect(await posted('', SECRET, 'GET')).toBe(405)
  })

  it('keeps the secret out of its log', () => {
    expect(service.log()).not.toContain(SECRET)
  })
})
