import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { MenuEntry, TranslatedMenus } from '../../../model/menu.ts'
import type { Clock, Emit, Listener, Platform } from '../../../ports.ts'
import { badToken } from './bad-token.ts'
import { copiesIn } from './copies-in.ts'
import type { Directory } from './directory.ts'
import { fromTelegram, type Heard, type Me } from './from-telegram.ts'
import type { KnownMessages } from './known-messages.ts'
import { publishMenus } from './menus.ts'
import { detailOf, isUnauthorized } from './outcome-of.ts'
import { poll, WANTED } from './poll.ts'
import type { Sleep } from './sleep.ts'
import type { Webhook } from './webhook.ts'

/** What comes in, from login to stop. */
export interface Listening {
  /** Resolves when login has begun (at most `LOGIN_MS`); rejects with `bad-token` when it was refused by then. */
  start(listener: Listener, signal: AbortSignal): Promise<void>
  stop(): Promise<void>
  status(): Platform['status']
  /** Says that something went wrong that nobody waits for. */
  mention(error: unknown): void
  /** Answers a press, once: until then the button shows that it waits. */
  acknowledge(interaction: string | null): Promise<void>
  /** Whether what came with a call still opens the door to a message for one person. */
  fresh(interaction: string): boolean
}

interface ListeningDeps {
  readonly api: Api
  readonly menu: readonly MenuEntry[]
  readonly translated: TranslatedMenus
  readonly known: () => Promise<Me>
  readonly people: Directory
  readonly messages: Pick<KnownMessages, 'arrived'>
  /** Null: updates are asked for. */
  readonly webhook: Webhook | null
  readonly clock: Pick<Clock, 'now'>
  readonly emit: Emit
  readonly redact: (text: string) => string
  readonly sleep: Sleep
}

export const LOGIN_MS = 1_500
/** Between two tries to log in. */
const LOGIN_PAUSE_MS = 3_000
/** Telegram says 15 s from the press; a second is left for the way. */
const FRESH_MS = 14_000
const MAX_REMEMBERED = 5_000
const STOP_MS = 3_500
/** On stopping: for what is being handled. */
const DRAIN_MS = 2_000
/** Posts to us at a time: handling one is some milliseconds of work and an answer's way. */
const CONNECTIONS = 20

export function listening(deps: ListeningDeps): Listening {
  const { api, known, people, clock, redact, sleep, webhook } = deps
  const arrived = new Map<string, number>()
  const acknowledged = new Map<string, number>()
  const stopping = new AbortController()
  let state: Platform['status'] = 'off'
  let said = ''
  let running: Promise<void> = Promise.resolve()

  function turn(status: Platform['status'], detail: string): void {
    state = status
    if (said !== `${status} ${detail}`)
      deps.emit({ type: 'platform.changed', platform: 'telegram', status, detail: redact(detail) })
    said = `${status} ${detail}`
  }
  const failed = (error: unknown): void => turn('failed', detailOf(error))
  /** Said without a change: the bot works on. */
  const mention = (detail: string): void =>
    deps.emit({ type: 'platform.changed', platform: 'telegram', status: state, detail: redact(detail) })

  /** Tries until the server knows us; throws when it does not know the token. */
  async function logIn(signal: AbortSignal, tried: () => void): Promise<Me | null> {
    while (!signal.aborted) {
      try {
        const me = await known()
        tried()
        await chooseWay()
        return me
      } catch (error) {
        if (isUnauthorized(error)) throw error
        failed(error)
        tried()
        await sleep(LOGIN_PAUSE_MS, signal)
      }
    }
    return null
  }

  /** Updates do not come by polling while a webhook is set. */
  async function chooseWay(): Promise<unknown> {
    if (!webhook) return api.deleteWebhook()
    const { url, secret } = webhook
    return api.setWebhook(url, {
      secret_token: secret,
      allowed_updates: WANTED,
      max_connections: CONNECTIONS,
    })
  }

  async function run(listener: Listener, signal: AbortSignal, tried: () => void): Promise<void> {
    const me = await logIn(signal, tried)
    if (!me) return
    turn('ready', `@${me.username}`)
    // Not waited for: the bot works without its menus, and they are published again at the next start.
    void publishMenus(api, deps.menu, deps.translated).catch((error: unknown) =>
      mention(`menus: ${detailOf(error)}`),
    )
    const handle = (update: Update) => handed(update, me, listener)
    if (webhook) return taken(webhook, handle, signal)
    const trouble = (error: unknown) => (error === null ? turn('ready', `@${me.username}`) : failed(error))
    await poll(api, { handle, trouble, sleep }, signal)
  }

  /** Hands over what is posted to us until the signal. */
  async function taken(
    hook: Webhook,
    handle: (update: Update) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    hook.open(async (update) => {
      try {
        await handle(update)
      } catch (error) {
        mention(detailOf(error))
        throw error
      }
    })
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    await Promise.race([hook.close(), sleep(DRAIN_MS)])
  }

  async function handed(update: Update, me: Me, listener: Listener): Promise<void> {
    deps.messages.arrived(update)
    for (const { copy, post } of copiesIn(update)) await listener.copied?.(copy, post)
    const heard = understood(update, me)
    if (!heard) return
    people.note(heard.chat)
    if (heard.kind === 'chat') return listener.chat(heard.chat, heard.change, heard.movedFrom)
    const { interaction } = heard.call
    if (interaction) remember(arrived, interaction, clock.now())
    // Not waited for: the answer stops a spinner, the call must be kept.
    void acknowledge(interaction)
    return listener.call(heard.call)
  }

  /** An update that we cannot read would come again for ever: it is let go, and said. */
  function understood(update: Update, me: Me): Heard | null {
    try {
      return fromTelegram(update, me)
    } catch (error) {
      mention(`update ${update.update_id}: ${detailOf(error)}`)
      return null
    }
  }

  async function acknowledge(interaction: string | null): Promise<void> {
    if (!interaction?.startsWith('callback:') || acknowledged.has(interaction)) return
    remember(acknowledged, interaction, clock.now())
    // Too late or lost: the spinner ends by itself.
    await api.answerCallbackQuery(interaction.slice('callback:'.length)).catch(() => {})
  }

  return {
    async start(listener, signal) {
      const until = AbortSignal.any([signal, stopping.signal])
      const begun = Promise.withResolvers<void>()
      turn('connecting', '')
      running = run(listener, until, begun.resolve).catch((error: unknown) => {
        const fault = isUnauthorized(error) ? badToken() : error
        failed(fault)
        begun.reject(fault)
      })
      void running.then(() => until.aborted && turn('off', ''))
      begun.promise.catch(() => {})
      await Promise.race([begun.promise, sleep(LOGIN_MS)])
    },
    async stop() {
      stopping.abort()
      // A login that hangs in a call ends by the call's own timeout.
      await Promise.race([running, sleep(STOP_MS)])
      turn('off', '')
    },
    status: () => state,
    mention: (error) => mention(detailOf(error)),
    acknowledge,
    fresh: (interaction) => clock.now() - (arrived.get(interaction) ?? Number.NEGATIVE_INFINITY) < FRESH_MS,
  }
}

function remember(map: Map<string, number>, key: string, at: number): void {
  map.set(key, at)
  const oldest = map.size > MAX_REMEMBERED ? map.keys().next().value : undefined
  if (oldest !== undefined) map.delete(oldest)
}
