import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { EarlyCalls } from './early-calls.ts'
import { type FakeFile, multipart } from './multipart.ts'
import { TelegramLimits } from './telegram-limits.ts'

/** What stands in a chat of the fake. */
export interface FakeMessage {
  readonly message_id: number
  readonly chat: { id: number }
  text: string
  entities: { type: string; offset: number; length: number; url?: string }[]
  buttons: { text: string; url?: string; callback_data?: string }[]
  readonly params: Record<string, unknown>
  /** Of a document. */
  readonly file?: FakeFile
  /** Where a forwarded copy is from. */
  readonly forward_origin?: Record<string, unknown>
}

type Answer = { status: number; body: Record<string, unknown> }
export type TelegramFault =
  /** Not carried out: the connection is cut. `after`: carried out, then cut. */
  | { kind: 'cut'; after?: boolean }
  /** `after`: carried out, and answered so all the same, as a proxy may do. */
  | {
      kind: 'answer'
      status: number
      description: string
      parameters?: Record<string, unknown>
      after?: boolean
    }
  /** No answer; cut after `ms`, or never. `after`: carried out first. */
  | { kind: 'hang'; ms?: number; after?: boolean }
  /** Carried out at once, answered after `ms`. */
  | { kind: 'slow'; ms: number }

interface FakeChat {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup' | 'channel'
  readonly title?: string
  readonly username?: string
  readonly is_forum?: boolean
  readonly permissions?: { can_send_messages: boolean }
}

/** A message that a person or a channel wrote. */
interface HeardMessage {
  readonly message_id: number
  readonly chat: number
  readonly text: string
  readonly from: Record<string, unknown>
}

export const FAKE_TOKEN = '1234567:abcdefghijklmnopqrstuvwxyzABCDEFGHI'
export const FAKE_BOT = { id: 1234567, is_bot: true, first_name: 'Digest', username: 'the_digest_bot' }

/** Calls that count against a chat's limits. */
const COUNTED =
  /^(?:sendMessage|sendDocument|sendPhoto|editMessageText|editMessageReplyMarkup|forwardMessage)$/

/**
 * A Bot API server on loopback: it keeps messages, members and updates, and fails as it is told. It
 * does not judge requests: what Telegram accepts is another matter.
 */
export class TelegramServer {
  readonly calls: { method: string; params: Record<string, unknown>; at: number }[] = []
  /** What stands in the chats now, of the bot's. */
  readonly messages: FakeMessage[] = []
  /** Every text that stood anywhere, in its order, also what was edited or deleted since. Forwards apart. */
  readonly shown: { chat: number; message_id: number; text: string; at: number }[] = []
  /** Calls to a chat that had asked to wait, before its time was over. */
  readonly early = new EarlyCalls()
  /** Chats that the bot was thrown out of. */
  readonly kicked = new Set<number>()
  /** Groups that became supergroups: from the old id to the new one. */
  readonly migrated = new Map<number, number>()
  /** Telegram's own limits; null: none. */
  limits: TelegramLimits | null = null
  /** What it says of the bot beside its name, and of its webhook. */
  readonly bot: Record<string, unknown> = { can_read_all_group_messages: false }
  readonly webhook: Record<string, unknown> = { url: '', pending_update_count: 0 }
  readonly chats = new Map<string, FakeChat>()
  readonly members = new Map<string, Record<string, unknown>>()
  readonly files = new Map<string, Uint8Array>()
  readonly #faults: {
    method: string
    fault: TelegramFault
    times: number
    where: (params: Record<string, unknown>) => boolean
  }[] = []
  readonly #heard: HeardMessage[] = []
  /** The last message id of each chat. */
  readonly #ids = new Map<number, number>()
  #updates: { update_id: number; [kind: string]: unknown }[] = []
  #waiting: (() => void) | null = null
  #nextUpdate = 100
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

  /** The next `times` calls of a method, of those that `where` is true of, go wrong. */
  fail(
    method: string,
    fault: TelegramFault,
    times = 1,
    where: (params: Record<string, unknown>) => boolean = () => true,
  ): void {
    this.#faults.push({ method, fault, times, where })
  }

  /** What was to go wrong goes right from now on. */
  heal(): void {
    this.#faults.length = 0
  }

  /** Switches Telegram's own limits on. */
  limit(): void {
    this.limits = new TelegramLimits()
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
    const message_id = this.#nextId(chat)
    this.#heard.push({ message_id, chat, text: String(message['text'] ?? ''), from: from ?? {} })
    return this.push({
      [kind]: {
        message_id,
        date: 1,
        chat: this.chats.get(String(chat)),
        ...who,
        ...message,
      },
    })
  }

  /** A message of the bot's own, from before; gives its id. */
  post(chat: number, text: string): number {
    const message_id = this.#nextId(chat)
    const message = { message_id, chat: { id: chat }, text, entities: [], buttons: [], params: {} }
    this.messages.push(message)
    return message_id
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
    const params = await paramsOf(request)
    this.calls.push({ method, params, at: Date.now() })
    const fault = this.#fault(method, params)
    const carried = !fault || fault.kind === 'slow' || fault.after
    if (carried && token !== FAKE_TOKEN) return reply(response, refusal(401, 'Unauthorized'))
    const chat = COUNTED.test(method) ? String(params['chat_id']) : null
    if (chat) this.early.called(chat, method)
    const answer = !carried
      ? null
      : method === 'getUpdates'
        ? await this.#poll(params, response)
        : (this.#tooMany(method, params) ?? this.#carryOut(method, params))
    const given =
      fault?.kind === 'answer' ? refusal(fault.status, fault.description, fault.parameters) : answer
    if (chat && given?.status === 429) this.early.pause(chat, retryAfter(given) * 1000)
    await deliver(response, fault, given)
  }

  #fault(method: string, params: Record<string, unknown>): TelegramFault | null {
    const found = this.#faults.find((one) => one.method === method && one.times > 0 && one.where(params))
    if (!found) return null
    found.times--
    return found.fault
  }

  #tooMany(method: string, { chat_id }: Record<string, unknown>): Answer | null {
    if (!this.limits || !COUNTED.test(method)) return null
    const chat = this.chats.get(String(chat_id))
    const seconds = chat ? this.limits.take(chat.id, chat.type !== 'private', Date.now()) : 0
    return seconds > 0
      ? refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
      : null
  }

  #nextId(chat: number): number {
    const id = (this.#ids.get(chat) ?? 0) + 1
    this.#ids.set(chat, id)
    return id
  }

  async #poll({ offset, timeout }: Record<string, unknown>, response: ServerResponse): Promise<Answer> {
    this.#updates = this.#updates.filter(({ update_id }) => update_id >= Number(offset ?? 0))
    if (this.#updates.length === 0 && Number(timeout) > 0)
      await new Promise<void>((wake) => {
        this.#waiting = wake
        response.on('close', wake)
        setTimeout(wake, Number(timeout) * 1_000).unref()
      })
    this.#waiting = null
    return ok([...this.#updates])
  }

  #carryOut(method: string, params: Record<string, unknown>): Answer {
    const known = this.chats.get(String(params['chat_id']))
    if ('chat_id' in params && !known) return refusal(400, 'Bad Request: chat not found')
    const shut = known && this.#shut(known)
    if (shut) return shut
    switch (method) {
      case 'getMe':
        return ok({ ...FAKE_BOT, ...this.bot })
      case 'getWebhookInfo':
        return ok(this.webhook)
      case 'getChat':
        return ok(known)
      case 'getChatMember':
        return ok(this.#member(params))
      case 'sendMessage':
      case 'sendDocument':
      case 'sendPhoto':
        if (this.#repliesToNothing(params))
          return refusal(400, 'Bad Request: message to be replied not found')
        return this.#mayPost(known as FakeChat)
          ? ok(this.#send(params, known as FakeChat))
          : refusal(400, 'Bad Request: need administrator rights in the channel chat')
      case 'editMessageText':
        return this.#edit(params)
      case 'editEphemeralMessageText':
        return this.#edit({ ...params, message_id: params['ephemeral_message_id'] })
      case 'editMessageReplyMarkup':
        return this.#editMarkup(params)
      case 'forwardMessage':
        return this.#forward(params, known as FakeChat)
      case 'deleteMessage':
        return this.#delete(params)
      case 'getFile':
        return ok({ file_id: params['file_id'], file_unique_id: 'u', file_path: params['file_id'] })
      default:
        return ok(true)
    }
  }

  /** What a chat says that the bot is not in any more. */
  #shut({ id, type }: FakeChat): Answer | null {
    const to = this.migrated.get(id)
    if (to !== undefined)
      return refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: to,
      })
    return this.kicked.has(id) ? refusal(403, `Forbidden: bot was kicked from the ${type} chat`) : null
  }

  #member({ chat_id, user_id }: Record<string, unknown>): Record<string, unknown> {
    return this.members.get(`${chat_id}/${user_id}`) ?? { status: 'left', user: { id: user_id } }
  }

  #mayPost({ id, type }: FakeChat): boolean {
    const member = this.#member({ chat_id: id, user_id: FAKE_BOT.id })
    return type !== 'channel' || member['can_post_messages'] === true
  }

  #send(params: Record<string, unknown>, chat: FakeChat): Record<string, unknown> {
    const came = params['document'] ?? params['photo']
    const file = came ? { file: came as FakeFile } : {}
    const message = { message_id: this.#nextId(chat.id), chat, params, ...contentOf(params), ...file }
    this.messages.push(message)
    this.#show(message)
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
    this.#show(message)
    return ok(true)
  }

  #show({ chat, message_id, text }: FakeMessage): void {
    this.shown.push({ chat: chat.id, message_id, text, at: Date.now() })
  }

  #editMarkup(params: Record<string, unknown>): Answer {
    const message = this.#find(params)
    if (!message)
      return this.#heardAt(Number(params['chat_id']), params['message_id'])
        ? refusal(400, "Bad Request: message can't be edited")
        : refusal(400, 'Bad Request: message to edit not found')
    const { buttons } = contentOf(params)
    if (JSON.stringify(buttons) === JSON.stringify(message.buttons))
      return refusal(400, 'Bad Request: message is not modified: specified new message content is the same')
    message.buttons = buttons
    return ok(true)
  }

  /** A copy with its text and where it is from: a channel's post, or whose message it was. */
  #forward(params: Record<string, unknown>, chat: FakeChat): Answer {
    const from = this.chats.get(String(params['from_chat_id']))
    if (!from) return refusal(400, 'Bad Request: chat not found')
    const shut = this.#shut(from)
    if (shut) return shut
    const own = this.#find({ chat_id: from.id, message_id: params['message_id'] })
    const original = own ?? this.#heardAt(from.id, params['message_id'])
    if (!original) return refusal(400, 'Bad Request: message to forward not found')
    const forward_origin =
      from.type === 'channel'
        ? { type: 'channel', chat: from, message_id: original.message_id, date: 1 }
        : { type: 'user', sender_user: 'from' in original ? original.from : FAKE_BOT, date: 1 }
    const { text, entities = [], buttons = [] } = original as Partial<FakeMessage>
    const message_id = this.#nextId(chat.id)
    this.messages.push({ message_id, chat, text: text ?? '', entities, buttons, params, forward_origin })
    const reply_markup = { inline_keyboard: [buttons] }
    return ok({ message_id, chat, date: 1, text, entities, reply_markup, forward_origin })
  }

  #heardAt(chat: number, message_id: unknown): HeardMessage | undefined {
    return this.#heard.find((one) => one.chat === chat && one.message_id === message_id)
  }

  #delete(params: Record<string, unknown>): Answer {
    const message = this.#find(params)
    if (!message) return refusal(400, 'Bad Request: message to delete not found')
    this.messages.splice(this.messages.indexOf(message), 1)
    return ok(true)
  }

  /** Only our own messages are kept here: who may reply to others' says that it may be no reply. */
  #repliesToNothing({ chat_id, reply_parameters }: Record<string, unknown>): boolean {
    const reply = (reply_parameters ?? {}) as Record<string, unknown>
    const { message_id, allow_sending_without_reply } = reply
    return message_id !== undefined && !allow_sending_without_reply && !this.#find({ chat_id, message_id })
  }

  #find({ chat_id, message_id }: Record<string, unknown>): FakeMessage | undefined {
    return this.messages.find((one) => one.chat.id === Number(chat_id) && one.message_id === message_id)
  }
}

/** What a call is made with: JSON, or a form in which `attach://name` stands for the file of that name. */
async function paramsOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/')) return body.length > 0 ? JSON.parse(body.toString()) : {}
  const fields = await multipart(body, type)
  const attached = (value: unknown): unknown =>
    typeof value === 'string' && value.startsWith('attach://') ? fields[value.slice(9)] : value
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, attached(value)]))
}

/** A message for one person has no id but its own kind. */
const idsOf = ({ message_id, params }: FakeMessage): Record<string, number> =>
  params['ephemeral_message_parameters']
    ? { message_id: 0, ephemeral_message_id: message_id }
    : { message_id }

function contentOf(params: Record<string, unknown>): Pick<FakeMessage, 'text' | 'entities' | 'buttons'> {
  const markup = params['reply_markup'] as { inline_keyboard: FakeMessage['buttons'][] } | undefined
  return {
    text: String(params['text'] ?? params['caption'] ?? ''),
    entities: (params['entities'] ?? params['caption_entities'] ?? []) as FakeMessage['entities'],
    buttons: markup?.inline_keyboard.flat() ?? [],
  }
}

const ok = (result: unknown): Answer => ({ status: 200, body: { ok: true, result } })

const refusal = (error_code: number, description: string, parameters?: Record<string, unknown>): Answer => ({
  status: error_code,
  body: { ok: false, error_code, description, ...(parameters ? { parameters } : {}) },
})

const retryAfter = ({ body }: Answer): number =>
  Number((body['parameters'] as { retry_after?: number } | undefined)?.retry_after ?? 0)

async function deliver(
  response: ServerResponse,
  fault: TelegramFault | null,
  answer: Answer | null,
): Promise<void> {
  if (fault?.kind === 'hang' && fault.ms === undefined) return
  if (fault?.kind === 'hang' || fault?.kind === 'slow') await sleep(fault.ms)
  if (!answer || fault?.kind === 'hang' || fault?.kind === 'cut') response.destroy()
  else reply(response, answer)
}

function reply(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
