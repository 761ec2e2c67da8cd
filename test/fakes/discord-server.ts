import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { DiscordLimits } from './discord-limits.ts'
import { EarlyCalls } from './early-calls.ts'
import { type FakeFile, multipart } from './multipart.ts'

/** What stands in a channel of the fake. */
export interface FakeMessage {
  readonly id: string
  readonly channel_id: string
  readonly author: { id: string }
  content: string
  components: { components: { label: string; custom_id: string }[] }[]
  flags: number
  files: FakeFile[]
  /** The thread that hangs from it. */
  thread?: { id: string }
  readonly nonce?: string
  readonly body: Record<string, unknown>
  readonly at: number
}

interface FakeChannel {
  readonly id: string
  readonly type: number
  readonly name: string
  readonly guild_id?: string
  readonly parent_id?: string
  readonly owner_id?: string
  readonly flags?: number
  readonly available_tags?: { id: string; name: string; moderated: boolean }[]
  /** Of a thread. */
  readonly thread_metadata?: { archived: boolean; locked: boolean }
  readonly recipients?: { id: string }[]
  readonly permission_overwrites?: { id: string; type: number; allow: string; deny: string }[]
}

interface FakeGuild {
  readonly id: string
  readonly name: string
  readonly owner_id: string
  readonly system_channel_id: string | null
  readonly roles: { id: string; permissions: string }[]
}

export type DiscordFault =
  /** Not carried out: the connection is cut. `after`: carried out, then cut. */
  | { kind: 'cut'; after?: boolean }
  /** No answer; cut after `ms`. `after`: carried out first. */
  | { kind: 'hang'; ms: number; after?: boolean }
  /** Carried out at once, answered after `ms`. */
  | { kind: 'slow'; ms: number }
  | {
      kind: 'answer'
      status: number
      body: Record<string, unknown>
      headers?: Record<string, string>
      after?: boolean
    }

type Answer = { status: number; body: unknown }

export const FAKE_TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz0123'
/** The bot user and its application: not the same number, as with older bots. */
export const FAKE_BOT = { id: '900000000000000001', username: 'the_digest_bot', bot: true }
export const FAKE_APP = '900000000000000002'

/** "Unique for the past few minutes." */
const NONCE_MS = 180_000

/**
 * A Discord on loopback: REST and a gateway without compression. It keeps messages, members and
 * interactions, and fails as it is told. It does not judge requests: what Discord accepts is another matter.
 */
export class DiscordServer {
  readonly calls: { method: string; path: string; body: Record<string, unknown>; at: number }[] = []
  /** What stands in the channels now. */
  readonly messages: FakeMessage[] = []
  /** Every text that stood anywhere, in its order, also what was edited or deleted since. */
  readonly shown: { channel: string; id: string; content: string; at: number }[] = []
  /** Calls to a channel that had asked to wait, before its time was over. */
  readonly early = new EarlyCalls()
  /** Channels that the bot may neither see nor write in any more. */
  readonly closed = new Set<string>()
  /** Discord's own limit of messages in a channel; null: none. */
  limits: DiscordLimits | null = null
  readonly channels = new Map<string, FakeChannel>()
  readonly guilds = new Map<string, FakeGuild>()
  /** Roles of a member, by `guild/user`. */
  readonly members = new Map<string, string[]>()
  /** Interactions' tokens, with their channel and the message of the first answer. */
  readonly interactions = new Map<
    string,
    { channel: string; original: string | null; pressed: string | null; acknowledged: number[] }
  >()
  commands: Record<string, unknown>[] = []
  /** Servers that the bot came to without the scope for commands. */
  readonly withoutCommands = new Set<string>()
  /** The application's flags, as switched on in the developer portal. */
  flags = 0
  readonly files = new Map<string, Uint8Array>()
  /** How the gateway closes right after a login; null: it does not. */
  closeWith: number | null = null
  readonly #faults: { call: RegExp; fault: DiscordFault }[] = []
  readonly #sockets = new Set<Socket>()
  readonly #gateways = new Set<Socket>()
  #sequence = 0
  #next = 100_000_000_000_000_000n
  readonly #server = createServer((request, response) => void this.#serve(request, response))

  async start(): Promise<this> {
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
    this.#server.on('upgrade', (request, socket: Socket) => this.#greet(request, socket))
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready))
    return this
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get apiUrl(): string {
    return `${this.origin}/api`
  }

  id(): string {
    this.#next += 1n
    return String(this.#next)
  }

  in(channel: string): FakeMessage[] {
    return this.messages.filter(({ channel_id }) => channel_id === channel)
  }

  called(pattern: RegExp): { method: string; path: string; body: Record<string, unknown>; at: number }[] {
    return this.calls.filter(({ method, path }) => pattern.test(`${method} ${path}`))
  }

  /** The next call of this kind (`POST /channels/…`) fails so. */
  fail(call: RegExp, fault: DiscordFault): void {
    this.#faults.push({ call, fault })
  }

  /** What was to go wrong goes right from now on. */
  heal(): void {
    this.#faults.length = 0
  }

  /** Switches Discord's own limit of messages on. */
  limit(): void {
    this.limits = new DiscordLimits()
  }

  /** How many clients are logged in to the gateway. */
  get listeners(): number {
    return this.#gateways.size
  }

  /** The gateway loses its clients, without a word. */
  drop(): void {
    for (const socket of this.#gateways) socket.destroy()
  }

  /** Sends an event to whoever listens. */
  dispatch(t: string, d: unknown): void {
    for (const socket of this.#gateways) this.#push(socket, { op: 0, t, s: ++this.#sequence, d })
  }

  /** An interaction of one of the bot's commands, buttons or forms; gives its id. */
  interact(channel: string, user: { id: string }, payload: Record<string, unknown>): string {
    const id = this.id()
    const { guild_id, type, name, parent_id } = this.channels.get(channel) as FakeChannel
    const pressed = (payload['message'] as { id: string } | undefined)?.id ?? null
    this.interactions.set(`token${id}`, { channel, original: null, pressed, acknowledged: [] })
    const whose = guild_id
      ? { guild_id, member: { user, nick: null, ...this.#rightsOf(user.id, guild_id) } }
      : { user }
    this.dispatch('INTERACTION_CREATE', {
      id,
      application_id: FAKE_APP,
      token: `token${id}`,
      version: 1,
      locale: 'pl',
      entitlements: [],
      authorizing_integration_owners: {},
      channel_id: channel,
      channel: { id: channel, type, name, ...(parent_id ? { parent_id } : {}) },
      ...whose,
      ...payload,
    })
    return id
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((closed) => this.#server.close(closed))
  }

  /** Roles only, without overwrites: tests that need those ask over REST. */
  #rightsOf(user: string, guild: string): { roles: string[]; permissions: string } {
    const { owner_id, roles } = this.guilds.get(guild) as FakeGuild
    const held = [guild, ...(this.members.get(`${guild}/${user}`) ?? [])]
    const sum = roles
      .filter(({ id }) => held.includes(id))
      .reduce((all, { permissions }) => all | BigInt(permissions), 0n)
    return { roles: held.slice(1), permissions: String(owner_id === user ? ~0n & 0xffffffffffffn : sum) }
  }

  guildCreate(id: string): Record<string, unknown> {
    return {
      ...this.guilds.get(id),
      channels: [...this.channels.values()].filter(({ guild_id }) => guild_id === id),
      threads: [],
      members: [{ user: FAKE_BOT, roles: this.members.get(`${id}/${FAKE_BOT.id}`) ?? [] }],
      emojis: [],
      stickers: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      member_count: 3,
    }
  }

  // The gateway: text frames only, none longer than 64 KiB.

  #greet(request: IncomingMessage, socket: Socket): void {
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
    const accept = createHash('sha1').update(key).digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    socket.on('error', () => {})
    socket.on('close', () => this.#gateways.delete(socket))
    let kept: Buffer = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      kept = this.#frames(socket, Buffer.concat([kept, chunk]))
    })
    this.#push(socket, { op: 10, d: { heartbeat_interval: 45_000 } })
  }

  /** Handles whole frames and gives back what is left. */
  #frames(socket: Socket, data: Buffer): Buffer {
    let rest = data
    while (rest.length >= 6) {
      const short = (rest[1] as number) & 0x7f
      const head = short === 126 ? 8 : 6
      const length = short === 126 ? rest.readUInt16BE(2) : short
      if (rest.length < head + length) break
      const mask = rest.subarray(head - 4, head)
      const text = Buffer.from(
        rest.subarray(head, head + length).map((byte, i) => byte ^ (mask[i % 4] as number)),
      )
      if (((rest[0] as number) & 0xf) === 8) socket.end(frame(text, 8))
      else this.#heard(socket, JSON.parse(text.toString()))
      rest = rest.subarray(head + length)
    }
    return rest
  }

  #heard(socket: Socket, { op }: { op: number }): void {
    if (op === 1) this.#push(socket, { op: 11, d: null })
    // What happened since is not kept: a client that would go on where it was has to begin anew.
    if (op === 6) this.#push(socket, { op: 9, d: false })
    if (op !== 2) return
    if (this.closeWith !== null) {
      const code = Buffer.alloc(2)
      code.writeUInt16BE(this.closeWith)
      socket.end(frame(code, 8))
      return
    }
    const guilds = [...this.guilds.keys()]
    this.#push(socket, {
      op: 0,
      t: 'READY',
      s: ++this.#sequence,
      d: {
        v: 10,
        user: FAKE_BOT,
        application: { id: FAKE_APP, flags: 0 },
        session_id: 's',
        resume_gateway_url: this.origin.replace('http', 'ws'),
        guilds: guilds.map((id) => ({ id, unavailable: true })),
      },
    })
    this.#gateways.add(socket)
    for (const id of guilds)
      this.#push(socket, { op: 0, t: 'GUILD_CREATE', s: ++this.#sequence, d: this.guildCreate(id) })
  }

  #push(socket: Socket, packet: object): void {
    socket.write(frame(Buffer.from(JSON.stringify(packet)), 1))
  }

  // REST

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const url = new URL(request.url ?? '', this.origin)
    const file = this.files.get(url.pathname)
    if (file) return void response.writeHead(200).end(file)
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '')
    const method = request.method ?? ''
    const body = await bodyOf(Buffer.concat(chunks), request.headers['content-type'] ?? '')
    this.calls.push({ method, path, body, at: Date.now() })
    const at = this.#faults.findIndex(({ call }) => call.test(`${method} ${path}`))
    const fault = at < 0 ? undefined : this.#faults.splice(at, 1)[0]?.fault
    const authorized =
      request.headers.authorization === `Bot ${FAKE_TOKEN}` || /^\/(?:interactions|webhooks)\//.test(path)
    if (!authorized) return send(response, { status: 401, body: { message: '401: Unauthorized', code: 0 } })
    const channel = /^\/channels\/(\d+)\/(?:messages|threads)/.exec(path)?.[1]
    const isChange = channel !== undefined && method !== 'GET'
    if (isChange) this.early.called(channel, method)
    const carried = !fault || fault.kind === 'slow' || fault.after
    const { headers, tooMany } = this.#counted(method, channel, carried === true)
    const answer = carried ? (tooMany ?? this.#answer(method, path, body, url.searchParams)) : null
    const given = fault?.kind === 'answer' ? fault : answer
    if (isChange && given?.status === 429) this.early.pause(channel, retryAfter(given.body) * 1000)
    if (fault?.kind === 'hang' || fault?.kind === 'slow') await sleep(fault.ms)
    if (!given || fault?.kind === 'cut' || fault?.kind === 'hang') return void request.socket.destroy()
    send(response, given, { ...headers, ...(fault?.kind === 'answer' ? fault.headers : {}) })
  }

  /** What Discord says of its limit with each message, or in its place. */
  #counted(
    method: string,
    channel: string | undefined,
    carried: boolean,
  ): { headers: Record<string, string>; tooMany: Answer | null } {
    if (!this.limits || !carried || channel === undefined || method !== 'POST')
      return { headers: {}, tooMany: null }
    const { headers, retryAfter: seconds } = this.limits.take(channel, Date.now())
    const body = { message: 'You are being rate limited.', retry_after: seconds, global: false }
    return { headers, tooMany: seconds > 0 ? { status: 429, body } : null }
  }

  #answer(method: string, path: string, body: Record<string, unknown>, query: URLSearchParams): Answer {
    const [, root = '', first = '', second = '', third = '', fourth = ''] = path.split('/')
    const under = root === 'channels' && fourth !== '' && method === 'POST'
    if (under) return this.#underMessage(first, third, fourth, body)
    switch (root) {
      case 'gateway':
        return ok({
          url: this.origin.replace('http', 'ws'),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 },
        })
      case 'users':
        if (second === 'channels') return this.#privateWith(String(body['recipient_id']))
        if (second === 'guilds') return ok([...this.guilds.values()].map(({ id, name }) => ({ id, name })))
        return ok(FAKE_BOT)
      case 'applications':
        if (second === 'guilds')
          return this.withoutCommands.has(third)
            ? { status: 403, body: { message: 'Missing Access', code: 50001 } }
            : ok([])
        if (method === 'PUT') this.commands = body as unknown as Record<string, unknown>[]
        return ok(method === 'PUT' ? this.commands : { id: FAKE_APP, flags: this.flags })
      case 'guilds':
        return this.#guild(first, second, third)
      case 'channels':
        return this.#channel(method, first, { what: second, message: third, body, query })
      case 'interactions':
        return this.#callback(second, body)
      case 'webhooks':
        return this.#webhook(method, second, fourth, body)
      default:
        return { status: 404, body: { message: '404: Not Found', code: 0 } }
    }
  }

  #privateWith(person: string): Answer {
    const there = [...this.channels.values()].find(
      ({ type, recipients }) => type === 1 && recipients?.some(({ id }) => id === person),
    )
    return there
      ? ok(there)
      : { status: 403, body: { message: 'Cannot send messages to this user', code: 50007 } }
  }

  #guild(id: string, what: string, user: string): Answer {
    const guild = this.guilds.get(id)
    if (!guild) return missing(10004, 'Unknown Guild')
    if (what === '') return ok(guild)
    if (what === 'threads')
      return ok({
        threads: [...this.channels.values()].filter(
          ({ parent_id, thread_metadata }) => parent_id !== undefined && !thread_metadata?.archived,
        ),
        members: [],
      })
    const roles = this.members.get(`${id}/${user}`)
    return roles ? ok({ user: { id: user }, roles }) : missing(10007, 'Unknown Member')
  }

  #channel(
    method: string,
    id: string,
    {
      what,
      message,
      body,
      query,
    }: { what: string; message: string; body: Record<string, unknown>; query: URLSearchParams },
  ): Answer {
    const channel = this.channels.get(id)
    if (!channel) return missing(10003, 'Unknown Channel')
    if (this.closed.has(id)) return { status: 403, body: { message: 'Missing Access', code: 50001 } }
    if (what === '') return this.#room(method, channel, body)
    if (what === 'threads') return this.#openThread(channel, body)
    if (method === 'GET' && message === '') return ok(this.#history(id, query))
    if (method === 'POST') return this.#post(channel, body)
    return this.#change(
      method,
      this.in(id).find((one) => one.id === message),
      body,
    )
  }

  /** Newest first, 50 when nothing is said. */
  #history(channel: string, query: URLSearchParams): FakeMessage[] {
    const [before, after] = [query.get('before'), query.get('after')]
    const wanted = this.in(channel).filter(
      ({ id }) =>
        (before === null || BigInt(id) < BigInt(before)) && (after === null || BigInt(id) > BigInt(after)),
    )
    const limit = Number(query.get('limit') ?? 50)
    return (after === null ? wanted.slice(-limit) : wanted.slice(0, limit)).toReversed()
  }

  #post(channel: FakeChannel, body: Record<string, unknown>): Answer {
    const denied = (channel.permission_overwrites ?? []).some(({ deny }) => (BigInt(deny) & 2048n) !== 0n)
    if (denied) return missingPermissions
    if (channel.type === 15) return { status: 400, body: { message: 'Cannot execute', code: 50024 } }
    const thread = channel.thread_metadata
    if (thread?.locked) return { status: 403, body: { message: 'Thread is locked', code: 160005 } }
    if (thread) thread.archived = false
    // As documented, a nonce is its author's: in whatever channel it was sent first.
    const same = this.messages.find(
      ({ nonce, at }) => nonce !== undefined && nonce === body['nonce'] && Date.now() - at < NONCE_MS,
    )
    return ok(same && body['enforce_nonce'] ? same : this.#keep(this.id(), channel.id, body))
  }

  #openThread(forum: FakeChannel, body: Record<string, unknown>): Answer {
    const tags = (body['applied_tags'] ?? []) as string[]
    if (((forum.flags ?? 0) & 16) !== 0 && tags.length === 0)
      return {
        status: 400,
        body: { message: 'A tag is required to create a forum post in this channel', code: 40067 },
      }
    const id = this.id()
    this.#keepThread(id, 11, forum, body)
    return ok({ id, type: 11, message: this.#keep(id, id, body['message'] as Record<string, unknown>) })
  }

  #keepThread(id: string, type: number, { guild_id = '', id: parent_id }: FakeChannel, body: object): void {
    const name = 'name' in body ? String(body.name) : ''
    const thread_metadata = { archived: false, locked: false }
    this.channels.set(id, { id, type, name, guild_id, parent_id, owner_id: FAKE_BOT.id, thread_metadata })
  }

  /** `POST /channels/{channel}/messages/{message}/crosspost` and `/threads`. */
  #underMessage(id: string, message: string, what: string, body: Record<string, unknown>): Answer {
    const channel = this.channels.get(id)
    const one = this.in(id).find((each) => each.id === message)
    if (!channel) return missing(10003, 'Unknown Channel')
    if (!one) return missing(10008, 'Unknown Message')
    if (what === 'crosspost') {
      if (!this.#may(channel, SEND_MESSAGES)) return missingPermissions
      if (channel.type !== 5) return { status: 400, body: { message: 'Cannot execute', code: 50024 } }
      if ((one.flags & CROSSPOSTED) !== 0)
        return { status: 400, body: { message: 'This message has already been crossposted', code: 40033 } }
      one.flags |= CROSSPOSTED
      return ok(one)
    }
    if (!this.#may(channel, CREATE_PUBLIC_THREADS)) return missingPermissions
    if (one.thread)
      return {
        status: 400,
        body: { message: 'A thread has already been created for this message', code: 160004 },
      }
    this.#keepThread(one.id, channel.type === 5 ? 10 : 11, channel, body)
    one.thread = { id: one.id }
    return { status: 201, body: this.channels.get(one.id) }
  }

  /** A channel, asked about, changed or deleted. Of threads their maker may change the name and put them away. */
  #room(method: string, channel: FakeChannel, body: Record<string, unknown>): Answer {
    if (method === 'GET') return ok(channel)
    const { id, thread_metadata: thread, owner_id } = channel
    const manages = this.#may(channel, MANAGE_THREADS)
    if (!thread) return missingPermissions
    if (method === 'DELETE') {
      if (!manages) return missingPermissions
      this.channels.delete(id)
      this.messages.splice(0, this.messages.length, ...this.messages.filter((one) => one.channel_id !== id))
      return ok(channel)
    }
    if ((owner_id !== FAKE_BOT.id || 'locked' in body) && !manages) return missingPermissions
    if (typeof body['archived'] === 'boolean') thread.archived = body['archived']
    this.channels.set(id, { ...channel, name: String(body['name'] ?? channel.name) })
    return ok(this.channels.get(id))
  }

  /** The bot's right by its roles; tests that need overwrites have them judged by the platform. */
  #may({ guild_id = '' }: FakeChannel, right: bigint): boolean {
    return (BigInt(this.#rightsOf(FAKE_BOT.id, guild_id).permissions) & right) !== 0n
  }

  #keep(id: string, channel_id: string, body: Record<string, unknown>): FakeMessage {
    const message: FakeMessage = {
      id,
      channel_id,
      author: FAKE_BOT,
      content: String(body['content'] ?? ''),
      components: (body['components'] ?? []) as FakeMessage['components'],
      flags: Number(body['flags'] ?? 0),
      files: filesOf(body),
      ...(body['nonce'] === undefined ? {} : { nonce: String(body['nonce']) }),
      body,
      at: Date.now(),
    }
    this.messages.push(message)
    this.#show(message)
    return message
  }

  #show({ channel_id, id, content }: FakeMessage): void {
    this.shown.push({ channel: channel_id, id, content, at: Date.now() })
  }

  #change(method: string, message: FakeMessage | undefined, body: Record<string, unknown>): Answer {
    if (!message) return missing(10008, 'Unknown Message')
    if (method === 'GET') return ok(message)
    if (method === 'DELETE') {
      this.messages.splice(this.messages.indexOf(message), 1)
      return { status: 204, body: null }
    }
    if (this.channels.get(message.channel_id)?.thread_metadata?.archived)
      return { status: 400, body: { message: 'Thread is archived', code: 50083 } }
    message.content = String(body['content'] ?? message.content)
    message.components = (body['components'] ?? message.components) as FakeMessage['components']
    if (body['attachments']) message.files = filesOf(body)
    this.#show(message)
    return ok(message)
  }

  #callback(token: string, body: Record<string, unknown>): Answer {
    const interaction = this.interactions.get(token)
    if (!interaction) return missing(10062, 'Unknown interaction')
    if (interaction.acknowledged.length > 0)
      return { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } }
    interaction.acknowledged.push(Number(body['type']))
    // An update is of the message whose button was pressed.
    if (body['type'] === 6) interaction.original = interaction.pressed
    if (body['type'] === 5)
      interaction.original = this.#keep(
        this.id(),
        interaction.channel,
        (body['data'] ?? {}) as Record<string, unknown>,
      ).id
    return { status: 204, body: null }
  }

  #webhook(method: string, token: string, message: string, body: Record<string, unknown>): Answer {
    const interaction = this.interactions.get(token)
    if (!interaction) return { status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } }
    if (method === 'POST') return ok(this.#keep(this.id(), interaction.channel, body))
    const id = message === '@original' ? interaction.original : message
    return this.#change(
      method,
      this.messages.find((one) => one.id === id),
      body,
    )
  }
}

const retryAfter = (body: unknown): number =>
  Number((body as { retry_after?: number } | null)?.retry_after ?? 0)

/** A call's JSON, alone or as a field of a form; then files stand beside what it says. */
async function bodyOf(bytes: Buffer<ArrayBuffer>, type: string): Promise<Record<string, unknown>> {
  if (!type.startsWith('multipart/')) return bytes.length > 0 ? JSON.parse(bytes.toString()) : {}
  const { payload_json, ...files } = await multipart(bytes, type)
  return { ...(payload_json as Record<string, unknown>), ...files }
}

/** The files that a message names: by the text of their number, as the API asks. */
const filesOf = (body: Record<string, unknown>): FakeFile[] =>
  ((body['attachments'] ?? []) as { id: unknown }[]).flatMap(({ id }) =>
    typeof id === 'string' && body[`files[${id}]`] ? [body[`files[${id}]`] as FakeFile] : [],
  )

const SEND_MESSAGES = 1n << 11n
const MANAGE_THREADS = 1n << 34n
const CREATE_PUBLIC_THREADS = 1n << 35n
/** A message's flag. */
const CROSSPOSTED = 1

const missingPermissions: Answer = { status: 403, body: { message: 'Missing Permissions', code: 50013 } }
const ok = (body: unknown): Answer => ({ status: 200, body })
const missing = (code: number, message: string): Answer => ({ status: 404, body: { message, code } })

function send(
  response: ServerResponse,
  { status, body }: Answer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, status === 204 ? {} : { 'content-type': 'application/json', ...headers })
  response.end(status === 204 ? undefined : JSON.stringify(body))
}

/** One frame from a server: final, not masked. */
function frame(data: Buffer, opcode: number): Buffer {
  const head =
    data.length < 126
      ? Buffer.from([0x80 | opcode, data.length])
      : Buffer.from([0x80 | opcode, 126, data.length >> 8, data.length & 0xff])
  return Buffer.concat([head, data])
}
