import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What stands in a chat of the fake. */
export interface FakeMessage {
  readonly message_id: number
  readonly chat: { id: number }
  text: string
  entities: { type: string; offset: number; length: number; url?: string }[]
  buttons: { text: string; url?: string; callback_data?: string }[]
  readonly params: Record<string, unknown>
}

type Answer = { status: number; body: Record<string, unknown> }
type Fault =
  /** Not carried out: the connection is cut. `after`: carried out, then cut. */
  | { kind: 'cut'; after?: boolean }
  | { kind: 'answer'; status: number; description: string; parameters?: Record<string, unknown> }
  | { kind: 'hang' }

interface FakeChat {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup' | 'channel'
  readonly title?: string
  readonly username?: string
  readonly is_forum?: boolean
  readonly permissions?: { can_send_messages: boolean }
}

export const FAKE_TOKEN = '1234567:abcdefghijklmnopqrstuvwxyzABCDEFGHI'
export const FAKE_BOT = { id: 1234567, is_bot: true, first_name: 'Digest', username: 'the_digest_bot' }

/**
 * A Bot API server on loopback: it keeps messages, members and updates, and fails as it is told. It
 * does not judge requests: what Telegram accepts is another matter.
 */
export class TelegramServer {
  readonly calls: { method: string; params: Record<string, unknown> }[] = []
  readonly messages: FakeMessage[] = []
  readonly chats = new Map<string, FakeChat>()
  readonly members = new Map<string, Record<string, unknown>>()
  readonly files = new Map<string, Uint8Array>()
  readonly #faults: { method: string; fault: Fault; times: number }[] = []
  #updates: { update_id: number; [kind: string]: unknown }[] = []
  #waiting: (() => void) | null = null
  #nextUpdate = 100
  #nextMessage = 1
  readonly #server = createServer((request, response) => void this.#serve(request, response))

  async start(): Promise<this> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready))
    return this
  }

  get apiRoot(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** The updates that were not confirmed. */
  get pending(): number {
    return this.#updates.length
  }

  async stop(): Promise<void> {
    this.#waiting?.()
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  /** The next `times` calls of a method go wrong. */
  fail(method: string, fault: Fault, times = 1): void {
    this.#faults.push({ method, fault, times })
  }

  called(method: string): Record<string, unknown>[] {
    return this.calls.filter((call) => call.method === method).map(({ params }) => params)
  }

  in(chat: number): FakeMessage[] {
    return this.messages.filter((message) => message.chat.id === chat)
  }

  /** Something arrives; gives the update's id. */
  push(update: Record<string, unknown>): number {
    const update_id = this.#nextUpdate++
    this.#updates.push({ update_id, ...update })
    this.#waiting?.()
    return update_id
  }

  /** A person writes in a chat. */
  write(chat: number, from: Record<string, unknown> | null, message: Record<string, unknown>): number {
    const kind = this.chats.get(String(chat))?.type === 'channel' ? 'channel_post' : 'message'
    const who = from ? { from } : { sender_chat: this.chats.get(String(chat)) }
    return this.push({
      [kind]: {
        message_id: this.#nextMessage++,
        date: 1,
        chat: this.chats.get(String(chat)),
        ...who,
        ...message,
      },
    })
  }

  /** A person presses a button under a message. */
  press(from: Record<string, unknown>, message: FakeMessage, label: string): number {
    const data = message.buttons.find(({ text }) => text === label)?.callback_data
    return this.push({
      callback_query: {
        id: String(this.#nextUpdate + 7_000),
        from,
        chat_instance: 'c',
        data,
        message: { ...idsOf(message), date: 1, chat: message.chat, text: message.text },
      },
    })
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '')
    const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(path)
    if (file) {
      const bytes = file[1] === FAKE_TOKEN ? this.files.get(file[2] ?? '') : undefined
      response.writeHead(bytes ? 200 : 404).end(bytes)
      return
    }
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? []
    let body = ''
    for await (const chunk of request) body += chunk
    const params = body ? (JSON.parse(body) as Record<string, unknown>) : {}
    this.calls.push({ method, params })
    const fault = this.#fault(method)
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'cut' && !fault.after) return void response.destroy()
    if (fault?.kind === 'answer')
      return reply(response, refusal(fault.status, fault.description, fault.parameters))
    if (token !== FAKE_TOKEN) return reply(response, refusal(401, 'Unauthorized'))
    const answer =
      method === 'getUpdates' ? await this.#poll(params, response) : this.#carryOut(method, params)
    if (fault) response.destroy()
    else reply(response, answer)
  }

  #fault(method: string): Fault | null {
    const found = this.#faults.find((one) => one.method === method && one.times > 0)
    if (!found) return null
    found.times--
    return found.fault
  }

  async #poll({ offset, timeout }: Record<string, unknown>, response: ServerResponse): Promise<Answer> {
    this.#updates = this.#updates.filter(({ update_id }) => update_id >= Number(offset ?? 0))
    if (this.#updates.length === 0 && Number(timeout) > 0)
      await new Promise<void>((wake) => {
        this.#waiting = wake
        response.on('close', wake)
      })
    this.#waiting = null
    return ok([...this.#updates])
  }

  #carryOut(method: string, params: Record<string, unknown>): Answer {
    const known = this.chats.get(String(params['chat_id']))
    if ('chat_id' in params && !known) return refusal(400, 'Bad Request: chat not found')
    switch (method) {
      case 'getMe':
        return ok(FAKE_BOT)
      case 'getChat':
        return ok(known)
      case 'getChatMember':
        return ok(this.#member(params))
      case 'sendMessage':
        return this.#mayPost(known as FakeChat)
          ? ok(this.#send(params, known as FakeChat))
          : refusal(400, 'Bad Request: need administrator rights in the channel chat')
      case 'editMessageText':
        return this.#edit(params)
      case 'editEphemeralMessageText':
        return this.#edit({ ...params, message_id: params['ephemeral_message_id'] })
      case 'deleteMessage':
        return this.#delete(params)
      case 'getFile':
        return ok({ file_id: params['file_id'], file_unique_id: 'u', file_path: params['file_id'] })
      default:
        return ok(true)
    }
  }

  #member({ chat_id, user_id }: Record<string, unknown>): Record<string, unknown> {
    return this.members.get(`${chat_id}/${user_id}`) ?? { status: 'left', user: { id: user_id } }
  }

  #mayPost({ id, type }: FakeChat): boolean {
    const member = this.#member({ chat_id: id, user_id: FAKE_BOT.id })
    return type !== 'channel' || member['can_post_messages'] === true
  }

  #send(params: Record<string, unknown>, chat: FakeChat): Record<string, unknown> {
    const message = { message_id: this.#nextMessage++, chat, params, ...contentOf(params) }
    this.messages.push(message)
    const { message_id, text } = message
    return params['ephemeral_message_parameters']
      ? { message_id: 0, ephemeral_message_id: message_id, chat, date: 1, text }
      : { message_id, chat, date: 1, text }
  }

  #edit(params: Record<string, unknown>): Answer {
    const message = this.#find(params)
    if (!message) return refusal(400, 'Bad Request: message to edit not found')
    const next = contentOf(params)
    if (
      JSON.stringify([message.text, message.entities, message.buttons]) ===
      JSON.stringify(Object.values(next))
    )
      return refusal(400, 'Bad Request: message is not modified: specified new message content is the same')
    Object.assign(message, next)
    return ok(true)
  }

  #delete(params: Record<string, unknown>): Answer {
    const message = this.#find(params)
    if (!message) return refusal(400, 'Bad Request: message to delete not found')
    this.messages.splice(this.messages.indexOf(message), 1)
    return ok(true)
  }

  #find({ chat_id, message_id }: Record<string, unknown>): FakeMessage | undefined {
    return this.messages.find((one) => one.chat.id === Number(chat_id) && one.message_id === message_id)
  }
}

/** A message for one person has no id but its own kind. */
const idsOf = ({ message_id, params }: FakeMessage): Record<string, number> =>
  params['ephemeral_message_parameters']
    ? { message_id: 0, ephemeral_message_id: message_id }
    : { message_id }

function contentOf(params: Record<string, unknown>): Pick<FakeMessage, 'text' | 'entities' | 'buttons'> {
  const markup = params['reply_markup'] as { inline_keyboard: FakeMessage['buttons'][] } | undefined
  return {
    text: String(params['text']),
    entities: (params['entities'] ?? []) as FakeMessage['entities'],
    buttons: markup?.inline_keyboard.flat() ?? [],
  }
}

const ok = (result: unknown): Answer => ({ status: 200, body: { ok: true, result } })

const refusal = (error_code: number, description: string, parameters?: Record<string, unknown>): Answer => ({
  status: error_code,
  body: { ok: false, error_code, description, ...(parameters ? { parameters } : {}) },
})

function reply(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
