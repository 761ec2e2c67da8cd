import { setTimeout as sleep } from 'node:timers/promises'
import {
  type APIInteraction,
  type APIMessage,
  Client,
  Events,
  GatewayIntentBits,
  type GatewayReadyDispatchData,
  Options,
  type REST,
  Routes,
} from 'discord.js'
import type { Call } from '../../../model/call.ts'
import type { MenuEntry, TranslatedMenus } from '../../../model/menu.ts'
import type { Emit, Listener, Platform } from '../../../ports.ts'
import { badToken } from './bad-token.ts'
import type { Directory } from './directory.ts'
import { restOptions } from './discord-api.ts'
import { fromInteractionCreate, fromMessageCreate, type Heard, type Me } from './from-discord.ts'
import type { Interactions } from './interactions.ts'
import { menuIn } from './locales-of.ts'
import { membership } from './membership.ts'
import { commandsOf } from './menus.ts'
import { isUnauthorized } from './outcome-of.ts'

/** What comes in, from login to stop. */
export interface Listening {
  /** Resolves when login has begun (at most `LOGIN_MS`); rejects with `bad-token` when it was refused by then. */
  start(listener: Listener, signal: AbortSignal): Promise<void>
  stop(): Promise<void>
  status(): Platform['status']
}

interface ListeningDeps {
  readonly token: string
  readonly apiUrl: string
  readonly rest: REST
  readonly menu: readonly MenuEntry[]
  readonly translated: TranslatedMenus
  readonly people: Directory
  readonly answers: Interactions
  readonly emit: Emit
  readonly redact: (text: string) => string
  readonly introduced: (me: Me) => void
}

const LOGIN_MS = 1_500
/** Between two tries to log in. Discord allows a thousand a day. */
const LOGIN_PAUSE_MS = 5_000
/** What calls under way get at a stop. */
const SETTLE_MS = 5_000
/** Gateway close codes that no reconnecting mends (Discord's documentation, opcodes and status codes). */
const AUTHENTICATION_FAILED = 4004

export function listening(deps: ListeningDeps): Listening {
  const { token, apiUrl, rest, menu, translated, people, answers, redact } = deps
  const stopping = new AbortController()
  const calls = new Set<Promise<void>>()
  let state: Platform['status'] = 'off'
  let said = ''
  let running: Promise<void> = Promise.resolve()

  function turn(status: Platform['status'], detail: string): void {
    state = status
    if (said !== `${status} ${detail}`) note(detail)
    said = `${status} ${detail}`
  }
  const note = (detail: string): void =>
    deps.emit({ type: 'platform.changed', platform: 'discord', status: state, detail: redact(detail) })
  const failed = (error: unknown): void => turn('failed', messageOf(error))

  function newClient(): Client {
    return new Client({
      // No privileged intent: content is read in private chats and in what a command points at.
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
      rest: restOptions(apiUrl),
      enforceNonce: true,
      allowedMentions: { parse: [] },
      makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    })
  }

  /** Logs in until it works; rejects when Discord does not know the token, or will not have us. */
  async function run(listener: Listener, signal: AbortSignal, tried: () => void): Promise<void> {
    while (!signal.aborted) {
      const client = newClient()
      const fatal = Promise.withResolvers<never>()
      fatal.promise.catch(() => {})
      attach(client, listener, fatal.reject)
      try {
        await Promise.race([client.login(token).then(tried), fatal.promise, aborted(signal)])
        await Promise.race([fatal.promise, aborted(signal)])
      } catch (error) {
        await client.destroy()
        if (isUnauthorized(error) || error instanceof GatewayRefusal) throw error
        failed(error)
        tried()
        await sleep(LOGIN_PAUSE_MS, undefined, { signal, ref: false }).catch(() => {})
      }
      await client.destroy()
    }
  }

  function attach(client: Client, listener: Listener, fatal: (error: unknown) => void): void {
    let me: Me | null = null
    const chats = membership(
      () => me?.user ?? '',
      people,
      (chat, change) => listener.chat(chat, change),
    )
    client.on(Events.Raw, (packet: { t: string | null; d: unknown }) => {
      if (packet.t === 'READY') {
        const { user, application, guilds } = packet.d as GatewayReadyDispatchData
        me = { user: user.id, application: application.id }
        deps.introduced(me)
        chats.known(guilds.map(({ id }) => id))
        turn('ready', user.username)
        void register(me)
      } else if (packet.t === 'RESUMED') turn('ready', '')
      else if (packet.t && me) hear(packet.t, packet.d, me)
    })
    // Events of one gateway in their order: a server's channels after the server.
    let turns = Promise.resolve()
    const hear = (event: string, data: unknown, own: Me): void => {
      const found = understood(event, data, own)
      if (found) track(handle(found, listener))
      else if (/^(?:GUILD|CHANNEL|THREAD)_/.test(event))
        turns = turns.then(() => chats.hear(event, data)).catch((error) => note(messageOf(error)))
    }
    client.on(Events.Error, (error) => note(messageOf(error)))
    client.on(Events.ShardError, (error) => note(messageOf(error)))
    client.on(Events.ShardReconnecting, () => stopping.signal.aborted || turn('connecting', ''))
    client.on(Events.ShardDisconnect, ({ code }) =>
      fatal(new GatewayRefusal(code, `the gateway closed with ${code}, which no reconnecting mends`)),
    )
  }

  /** The bot works without its menus: they are registered again at the next login. */
  async function register({ application }: Me): Promise<void> {
    await rest
      .put(Routes.applicationCommands(application), { body: commandsOf(menu, translated) })
      .catch((error: unknown) => note(`commands: ${messageOf(error)}`))
  }

  /** An event that we cannot read is let go, and said. */
  function understood(event: string, data: unknown, me: Me): Heard | null {
    try {
      if (event === 'INTERACTION_CREATE') return interacted(data as APIInteraction, me)
      if (event === 'MESSAGE_CREATE') return fromMessageCreate(data as APIMessage, me)
    } catch (error) {
      note(`${event}: ${messageOf(error)}`)
    }
    return null
  }

  /** A form is for the one who opens it: it is in the language of their app. */
  function interacted(interaction: APIInteraction, me: Me): Heard | null {
    const locale = 'locale' in interaction ? interaction.locale : undefined
    return fromInteractionCreate(interaction, me, menu, menuIn(locale, menu, translated))
  }

  async function handle(found: Heard, listener: Listener): Promise<void> {
    if (found.kind === 'form') return answers.showForm(found.key, found.form)
    const { call, from } = found
    people.note(call.person.id, from)
    try {
      await listener.call(call)
    } finally {
      await ended(call)
    }
  }

  const ended = (call: Call): Promise<void> => answers.finish(call)

  function track(call: Promise<void>): void {
    const settled = call.catch((error) => note(messageOf(error))).then(() => void calls.delete(settled))
    calls.add(settled)
  }

  return {
    async start(listener, signal) {
      const until = AbortSignal.any([signal, stopping.signal])
      const begun = Promise.withResolvers<void>()
      begun.promise.catch(() => {})
      turn('connecting', '')
      running = run(listener, until, begun.resolve).catch((error: unknown) => {
        const isToken =
          isUnauthorized(error) || (error instanceof GatewayRefusal && error.code === AUTHENTICATION_FAILED)
        const fault = isToken ? badToken() : error
        failed(fault)
        begun.reject(fault)
      })
      void running.then(() => until.aborted && turn('off', ''))
      await Promise.race([begun.promise, sleep(LOGIN_MS, undefined, { ref: false })])
    },
    async stop() {
      stopping.abort()
      await Promise.race([Promise.all(calls), sleep(SETTLE_MS, undefined, { ref: false })])
      await running
      turn('off', '')
    },
    status: () => state,
  }
}

/** The gateway has closed for good. */
class GatewayRefusal extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
