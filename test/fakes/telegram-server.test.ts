import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FAKE_TOKEN, TelegramServer } from './telegram-server.ts'

const GROUP = -1001
const CHANNEL = -1002
const OPERATORS = -1003
const person = { id: 5, is_bot: false, first_name: 'Mo' }

let telegram: TelegramServer

beforeEach(async () => {
  telegram = await new TelegramServer().start()
  for (const [id, type] of [
    [GROUP, 'supergroup'],
    [CHANNEL, 'channel'],
    [OPERATORS, 'supergroup'],
  ] as const)
    telegram.chats.set(String(id), { id, type, title: 'A chat' })
  telegram.members.set(`${CHANNEL}/1234567`, { status: 'administrator', can_post_messages: true })
})

afterEach(() => telegram.stop())

interface Said {
  readonly ok: boolean
  readonly result?: Record<string, unknown>
  readonly description?: string
  readonly parameters?: Record<string, number>
}

async function call(method: string, params: Record<string, unknown>): Promise<Said> {
  const response = await fetch(`${telegram.apiRoot}/bot${FAKE_TOKEN}/${method}`, {
    method: 'POST',
    body: JSON.stringify(params),
  })
  return (await response.json()) as Said
}

const send = (chat: number, text: string, more = {}) => call('sendMessage', { chat_id: chat, text, ...more })

describe('the fake Telegram', () => {
  it('counts messages up within a chat, whoever writes them', async () => {
    await send(GROUP, 'one')
    telegram.write(GROUP, person, { text: 'two' })
    expect((await send(GROUP, 'three')).result).toMatchObject({ message_id: 3 })
    expect((await send(CHANNEL, 'one')).result).toMatchObject({ message_id: 1 })
  })

  it('forwards a channel’s post with its text and where it is from, and nothing that is not there', async () => {
    await send(CHANNEL, 'a post')
    const forward = (message_id: number) =>
      call('forwardMessage', { chat_id: OPERATORS, from_chat_id: CHANNEL, message_id })
    expect((await forward(1)).result).toMatchObject({
      text: 'a post',
      forward_origin: { type: 'channel', chat: { id: CHANNEL }, message_id: 1 },
    })
    expect((await forward(2)).description).toBe('Bad Request: message to forward not found')
    expect(telegram.in(OPERATORS)).toHaveLength(1)
    expect(telegram.shown.map(({ chat }) => chat)).toEqual([CHANNEL])
  })

  it('tells by its keyboard whether a message is ours, another’s or not there', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'Sources', callback_data: 's' }]] }
    await send(GROUP, 'ours', { reply_markup })
    telegram.write(GROUP, person, { text: 'theirs' })
    const probe = async (message_id: number, markup: object = reply_markup) =>
      (await call('editMessageReplyMarkup', { chat_id: GROUP, message_id, reply_markup: markup })).description
    expect(await probe(1)).toMatch(/message is not modified/)
    expect(await probe(2)).toBe("Bad Request: message can't be edited")
    expect(await probe(3)).toBe('Bad Request: message to edit not found')
    expect(await probe(1, { inline_keyboard: [] })).toBeUndefined()
    expect(telegram.in(GROUP)[0]?.buttons).toEqual([])
  })

  it('lets three messages pass at once and says how long to wait for the fourth', async () => {
    telegram.limit()
    for (const text of ['one', 'two', 'three']) expect((await send(GROUP, text)).ok).toBe(true)
    const fourth = await send(GROUP, 'four')
    expect(fourth.parameters).toEqual({ retry_after: 3 })
    expect((await send(CHANNEL, 'elsewhere')).ok).toBe(true)
    expect(telegram.in(GROUP)).toHaveLength(3)
  })

  it('writes down who calls before the time it was told to wait for', async () => {
    telegram.fail('sendMessage', {
      kind: 'answer',
      status: 429,
      description: 'Too Many Requests: retry after 5',
      parameters: { retry_after: 5 },
    })
    await send(GROUP, 'one')
    expect(telegram.early.all).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 300))
    await send(GROUP, 'two')
    await send(CHANNEL, 'elsewhere')
    expect(telegram.early.all).toMatchObject([{ chat: String(GROUP), what: 'sendMessage' }])
  })

  it('says that it threw the bot out, and where a group has moved', async () => {
    telegram.kicked.add(GROUP)
    expect((await send(GROUP, 'one')).description).toBe('Forbidden: bot was kicked from the supergroup chat')
    telegram.migrated.set(CHANNEL, -1009)
    expect((await send(CHANNEL, 'one')).parameters).toEqual({ migrate_to_chat_id: -1009 })
    expect(telegram.messages).toEqual([])
  })

  it.each([
    ['loses the call', { kind: 'cut' }, 0],
    ['loses the answer', { kind: 'cut', after: true }, 1],
    ['answers nothing, and cuts', { kind: 'hang', ms: 20 }, 0],
    ['does it, answers nothing, and cuts', { kind: 'hang', ms: 20, after: true }, 1],
  ] as const)('%s', async (_, fault, there) => {
    telegram.fail('sendMessage', fault)
    await expect(send(GROUP, 'one')).rejects.toThrow('fetch failed')
    expect(telegram.in(GROUP)).toHaveLength(there)
  })

  it('answers 502 though it was done, or late, and only where it was told to', async () => {
    telegram.fail('sendMessage', { kind: 'answer', status: 502, description: 'Bad Gateway', after: true })
    expect((await send(GROUP, 'one')).ok).toBe(false)
    expect(telegram.in(GROUP)).toHaveLength(1)
    telegram.fail('sendMessage', { kind: 'cut' }, 1, ({ chat_id }) => chat_id === CHANNEL)
    expect((await send(GROUP, 'two')).ok).toBe(true)
    telegram.heal()
    expect((await send(CHANNEL, 'three')).ok).toBe(true)
  })

  it('keeps an update until it is confirmed', async () => {
    const update = telegram.write(GROUP, person, { text: '/help' })
    const poll = (offset: number) => call('getUpdates', { offset, timeout: 0 })
    expect((await poll(0)).result).toHaveLength(1)
    expect((await poll(update)).result).toHaveLength(1)
    expect((await poll(update + 1)).result).toHaveLength(0)
    expect(telegram.pending).toBe(0)
  })

  it('remembers every text that stood anywhere', async () => {
    await send(GROUP, 'first')
    await call('editMessageText', { chat_id: GROUP, message_id: 1, text: 'second' })
    await call('deleteMessage', { chat_id: GROUP, message_id: 1 })
    expect(telegram.in(GROUP)).toEqual([])
    expect(telegram.shown.map(({ text }) => text)).toEqual(['first', 'second'])
  })
})
