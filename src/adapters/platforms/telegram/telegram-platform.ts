import type { Call } from '../../../model/call.ts'
import type { Channel, MessageRef } from '../../../model/channel.ts'
import type { MenuEntry, TranslatedMenus } from '../../../model/menu.ts'
import type { Outcome, Pace } from '../../../model/outbox.ts'
import type { Post } from '../../../model/post.ts'
import type { Clock, Emit, Listener, Platform } from '../../../ports.ts'
import { type AnswerDeps, answer, answerAlone } from './answer.ts'
import { badToken } from './bad-token.ts'
import { directory } from './directory.ts'
import { download } from './download.ts'
import type { Me } from './from-telegram.ts'
import { type ButtonStyle, startLink } from './keyboard.ts'
import { knownMessages } from './known-messages.ts'
import { channelInvite, groupInvite, messageLink } from './links.ts'
import { listening } from './listening.ts'
import { locate } from './locate.ts'
import { type LookSlots, lookSlots } from './look-slots.ts'
import { placeOf } from './message-refs.ts'
import { outcomeOf } from './outcome-of.ts'
import { redactor } from './redactor.ts'
import { sender } from './sender.ts'
import { sleep as realSleep, type Sleep } from './sleep.ts'
import { splitPost } from './split-post.ts'
import { PUBLIC_API_ROOT, telegramApis } from './telegram-api.ts'
import { toTelegram } from './to-telegram.ts'
import { webhook } from './webhook.ts'

export interface TelegramOptions {
  readonly token: string
  /** A local Bot API server; default the public one. */
  readonly apiRoot?: string | undefined
  /** Where Telegram posts updates to, and what it says to be let in; else they are asked for. */
  readonly webhook?: { readonly url: string; readonly secret: string } | undefined
  readonly menu: readonly MenuEntry[]
  readonly translated?: TranslatedMenus
  readonly clock: Pick<Clock, 'now'>
  readonly emit: Emit
  /** How to wait; by the real clock unless a test says otherwise. */
  readonly sleep?: Sleep
}

/** What BotFather gives out: the bot's id, a colon, and the secret. Discord's tokens have dots. */
const TOKEN = /^\d{5,}:[A-Za-z0-9_-]{20,}$/
/** What a call before the post itself (who are we, what chat is this) may be repeated after. */
const RETRY_MS = 5_000

/**
 * What Telegram lets pass (its FAQ, and the limits that bots met): 30 messages a second in all; 20 a
 * minute in a group or channel, some at once; one a second to a person. A little less of each, since
 * answers to readers are sent beside these.
 */
const OVERALL: Pace = { every: 34, burst: 1.4 }
const IN_GROUPS: Pace = { every: 3_600, burst: 3 }
const IN_PRIVATE: Pace = { every: 1_050, burst: 3 }

/** Telegram behind the `Platform` port. Faults: `bad-token` from `listen`; everything else is an outcome. */
export function telegramPlatform(options: TelegramOptions): Platform {
  const { token, clock, emit, sleep = realSleep } = options
  const apiRoot = (options.apiRoot ?? PUBLIC_API_ROOT).replace(/\/+$/, '')
  const apis = telegramApis(token, apiRoot)
  const redact = redactor(token)
  let handlers: Listener | null = null
  let me: Me | null = null

  const known = async (): Promise<Me> => {
    if (me) return me
    const { id, username } = await apis.patient.getMe()
    me = { id, username }
    return me
  }
  const people = directory(apis.patient, async () => (await known()).id, clock)
  /** Never rejects: the post must not wait for it, and the group's own message about the move comes, too. */
  const moved = async (from: string, to: string): Promise<void> => {
    const chat = await people.find(to)
    if (chat) await handlers?.chat(chat, 'changed', from).catch(intake.mention)
  }
  const messages = knownMessages()
  const looks = new Map<string, LookSlots>()
  const slotsIn = (operators: string): LookSlots => {
    const slots = looks.get(operators) ?? lookSlots(clock, operators)
    looks.set(operators, slots)
    return slots
  }
  const out = sender({ api: apis.once, clock, redact, sleep, moved, messages })
  const hook = options.webhook ? webhook(options.webhook) : null
  const intake = listening({
    api: apis.patient,
    menu: options.menu,
    translated: options.translated ?? new Map(),
    known,
    people,
    messages,
    webhook: hook,
    clock,
    emit,
    redact,
    sleep,
  })

  /** Asked before a post is sent: a question that failed has posted nothing. */
  async function styleFor(chat: string): Promise<ButtonStyle> {
    if ((await people.kindOf(chat)) !== 'channel') return { kind: 'callback' }
    return { kind: 'link', botUsername: (await known()).username }
  }

  async function rendered(
    post: Post,
    channel: Channel,
    send: (message: ReturnType<typeof toTelegram>) => Promise<Outcome>,
  ): Promise<Outcome> {
    let style: ButtonStyle
    try {
      style = await styleFor(channel.chat)
    } catch (error) {
      const outcome = outcomeOf(error)
      return outcome.kind === 'lost' ? { kind: 'wait', ms: RETRY_MS } : outcome
    }
    return send(toTelegram(post, style))
  }

  async function answering({ chat }: Channel): Promise<AnswerDeps> {
    const style = await styleFor(chat).catch((): ButtonStyle => ({ kind: 'callback' }))
    return {
      sender: out,
      render: (part) => toTelegram(part, style),
      fresh: intake.fresh,
      isAdministrator: people.isAdministrator,
    }
  }

  return {
    name: 'telegram',
    repeatable: false,
    pace: { all: OVERALL, chat: ({ chat }) => (chat.startsWith('-') ? IN_GROUPS : IN_PRIVATE) },
    newest: ({ chat }) => messages.newest(chat),
    async locate(part, channel, { after, operators }) {
      const kind = await people.kindOf(channel.chat).catch(() => null)
      if (kind === null) return { kind: 'later', ms: RETRY_MS }
      const slots = kind === 'channel' && operators?.platform === 'telegram' ? slotsIn(operators.chat) : null
      const ms = slots?.waitFor(channel.chat) ?? 0
      if (ms > 0) return { kind: 'later', ms }
      const message = toTelegram(part, await styleFor(channel.chat))
      const found = await locate(
        { message, channel, after, kind, operators },
        { api: apis.once, known: messages },
      )
      if (found.kind === 'later') slots?.pause(found.ms)
      return found
    },
    split: (post) => splitPost(post),
    async publish(part, channel, { replyTo, asReply = false, silent = false }) {
      const elsewhere = replyTo !== undefined && replyTo.channel.chat !== channel.chat
      if (elsewhere && asReply) return { kind: 'refused', reason: 'bad-request', detail: 'no message there' }
      return rendered(part, channel, (message) =>
        out.send(channel, message, { ...(elsewhere ? {} : replying(replyTo, asReply)), silent }),
      )
    },
    edit: (ref, post) => rendered(post, ref.channel, (message) => out.edit(ref, message)),
    remove: (ref) => out.remove(ref),
    async sayAlone({ reader }, post) {
      if (!reader) return null
      const channel: Channel = { platform: 'telegram', chat: reader, topic: null }
      let last: Outcome | null = null
      for (const part of splitPost(post)) {
        last = await rendered(part, channel, (message) => out.send(channel, message, {}))
        if (last.kind !== 'done') return last
      }
      return last
    },
    room: people.room,
    // General is addressed by leaving the topic out.
    asides: async (channel) => (channel.topic === null ? [] : [{ ...channel, topic: null }]),
    answer: async (call, post, { toOne }) => answer(call, post, toOne, await answering(call.channel)),
    answerAlone: async (call, post) => answerAlone(call, post, await answering(call.channel)),
    acknowledge: (call: Call) => intake.acknowledge(call.interaction),
    roleOf: people.roleOf,
    find: people.find,
    missingRight: people.missingRight,
    download: (file) => download(file, { api: apis.patient, apiRoot, token }),
    linkTo: (message) => messageLink(message, people.handleOf(message.channel.chat)),
    deepLink: (command, argument) => me && startLink(me.username, command, argument),
    async invites() {
      const { username } = await known()
      return [
        { label: 'Telegram channel', url: channelInvite(username) },
        { label: 'Telegram group', url: groupInvite(username) },
      ]
    },
    async listen(listener, signal) {
      if (!TOKEN.test(token)) throw badToken()
      handlers = listener
      await intake.start(listener, signal)
    },
    get status() {
      return intake.status()
    },
    stop: () => intake.stop(),
    ...(hook ? { door: hook.door } : {}),
  }
}

const replying = (to: MessageRef | undefined, only: boolean) => {
  const place = to && placeOf(to)
  return place?.kind === 'message'
    ? { reply: { message_id: place.id, allow_sending_without_reply: !only } }
    : {}
}
