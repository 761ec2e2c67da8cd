import { type Api, InputFile } from 'grammy'
import type { Message, ReplyParameters } from 'grammy/types'
import type { Channel, MessageRef } from '../../../model/channel.ts'
import type { Outcome } from '../../../model/outbox.ts'
import { bytesOf, type PostFile } from '../../../model/post.ts'
import type { Clock } from '../../../ports.ts'
import { chatTurns } from './chat-turns.ts'
import type { KnownMessages } from './known-messages.ts'
import { ephemeralRef, messageRef, placeOf } from './message-refs.ts'
import { alreadyDone, movedTo, outcomeOf } from './outcome-of.ts'
import type { Sleep } from './sleep.ts'
import type { TelegramMessage } from './telegram-message.ts'

/** To whom and under what a message goes. */
export interface Placing {
  readonly reply?: ReplyParameters
  /** Without a notification. */
  readonly silent?: boolean
  /** One person alone sees it: the press that lets us, if it was one. */
  readonly toOne?: { readonly receiver: number; readonly callbackQueryId?: string }
}

export interface Sender {
  send(channel: Channel, message: TelegramMessage, placing: Placing): Promise<Outcome>
  /** As a document, a picture as a photo; `caption` fits under one. */
  sendFile(
    channel: Channel,
    file: PostFile,
    caption: TelegramMessage | null,
    placing: Placing,
  ): Promise<Outcome>
  edit(ref: MessageRef, message: TelegramMessage): Promise<Outcome>
  remove(ref: MessageRef): Promise<Outcome>
  /** Waits out what the chat asks for, a minute at most, and tries `ATTEMPTS` times in all. */
  patiently(chat: string, call: () => Promise<Outcome>): Promise<Outcome>
}

interface SenderDeps {
  readonly api: Api
  readonly clock: Pick<Clock, 'now'>
  readonly redact: (text: string) => string
  readonly sleep: Sleep
  readonly messages: Pick<KnownMessages, 'sent'>
  /** A group has become a supergroup. */
  readonly moved: (from: string, to: string) => Promise<void>
}

const ATTEMPTS = 3
/** A longer pause is not waited out: by then nobody waits for the answer. (A group's limit lasts a minute.) */
const LONGEST_WAIT_MS = 60_000
/** What stands in this many of our last messages is remembered. */
const REMEMBERED = 1000

/** After the first word of a move the store is given so long (ms) to follow: the edit is asked for again then. */
const MOVING_MS = 3_000
const MOVED: Outcome = {
  kind: 'refused',
  reason: 'bad-request',
  detail: 'the group has become a supergroup since',
}

/** Sends, one call at a time to each chat; nothing is repeated but what a moved group refused. */
export function sender({ api, clock, redact, sleep, moved, messages }: SenderDeps): Sender {
  const turns = chatTurns(clock)
  const shown = new Map<string, string>()
  const supergroups = new Map<string, string>()

  function remember({ channel, id }: MessageRef, message: TelegramMessage): void {
    shown.set(`${channel.chat}/${id}`, JSON.stringify(message))
    const oldest = shown.size > REMEMBERED ? shown.keys().next().value : undefined
    if (oldest !== undefined) shown.delete(oldest)
  }

  /** `limited`: what its pauses are counted by. Those of messages and edits are not asked of a removal. */
  const attempt = (chat: string, call: () => Promise<MessageRef>, limited = chat): Promise<Outcome> =>
    turns.take(chat, async () => {
      const ms = turns.pausedFor(limited)
      if (ms > 0) return { kind: 'wait', ms }
      try {
        return { kind: 'done', message: await call() }
      } catch (error) {
        const outcome = outcomeOf(error)
        if (outcome.kind === 'wait') turns.pause(limited, outcome.ms)
        return 'detail' in outcome ? { ...outcome, detail: redact(outcome.detail) } : outcome
      }
    })

  /** Keeps where a group has moved to, where that is why a call failed. */
  async function noted<T>(chat: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      const to = movedTo(error)
      if (to !== null) {
        supergroups.set(chat, to)
        await moved(chat, to)
      }
      throw error
    }
  }

  /** A group that moved refuses, so the one repeat in its new place is safe. */
  async function followed<T>(chat: string, call: (chat: string) => Promise<T>): Promise<T> {
    const now = supergroups.get(chat) ?? chat
    try {
      return await noted(chat, () => call(now))
    } catch (error) {
      if (movedTo(error) === null) throw error
      return call(supergroups.get(chat) ?? chat)
    }
  }

  /**
   * A message stays in the group that it was sent to. The supergroup counts its own from 1, so the same number
   * there is somebody else's: what stood in the group before it moved nobody can change any more.
   */
  async function change(
    ref: MessageRef,
    limited: string,
    call: (chat: string) => Promise<unknown>,
  ): Promise<Outcome> {
    const { chat } = ref.channel
    if (supergroups.has(chat)) return MOVED
    const outcome = await attempt(chat, () => tolerant(ref, () => noted(chat, () => call(chat))), limited)
    return supergroups.has(chat) ? { kind: 'wait', ms: MOVING_MS } : outcome
  }

  async function send(channel: Channel, message: TelegramMessage, placing: Placing): Promise<Outcome> {
    const outcome = await attempt(channel.chat, () =>
      followed(channel.chat, async (chat) => {
        const sent = await api.raw.sendMessage({ ...addressed({ ...channel, chat }, placing), ...message })
        return sentRef(sent, { ...channel, chat }, placing)
      }),
    )
    if (outcome.kind === 'done') {
      remember(outcome.message, message)
      messages.sent(outcome.message)
    }
    return outcome
  }

  const sendFile = (
    channel: Channel,
    file: PostFile,
    caption: TelegramMessage | null,
    placing: Placing,
  ): Promise<Outcome> =>
    attempt(channel.chat, () =>
      followed(channel.chat, async (chat) => {
        const there = {
          ...addressed({ ...channel, chat }, placing),
          ...(caption ? captioned(caption) : {}),
        }
        const input = new InputFile(bytesOf(file), file.name)
        const sent = await (file.image
          ? api.raw.sendPhoto({ ...there, photo: input })
          : api.raw.sendDocument({ ...there, document: input }))
        const ref = sentRef(sent, { ...channel, chat }, placing)
        messages.sent(ref)
        return ref
      }),
    )

  async function edit(ref: MessageRef, message: TelegramMessage): Promise<Outcome> {
    // An edit that changes nothing is an error at Telegram, and counts.
    if (shown.get(`${ref.channel.chat}/${ref.id}`) === JSON.stringify(message))
      return { kind: 'done', message: ref }
    const outcome = await change(ref, ref.channel.chat, (chat) => editCall(api, chat, ref, message))
    if (outcome.kind === 'done') remember(ref, message)
    return outcome
  }

  return {
    send,
    sendFile,
    edit,
    remove: (ref) => change(ref, `${ref.channel.chat} removals`, (chat) => removeCall(api, chat, ref)),
    async patiently(chat, call) {
      for (let left = ATTEMPTS; ; left--) {
        const outcome = await call()
        if (outcome.kind !== 'wait' || left === 1) return outcome
        const ms = Math.max(outcome.ms, turns.pausedFor(chat))
        if (ms > LONGEST_WAIT_MS) return outcome
        await sleep(ms)
      }
    },
  }
}

function addressed({ chat, topic }: Channel, { reply, toOne, silent }: Placing) {
  return {
    chat_id: chat,
    ...(topic === null ? {} : { message_thread_id: Number(topic) }),
    ...(reply ? { reply_parameters: reply } : {}),
    ...(silent ? { disable_notification: true } : {}),
    ...(toOne ? { ephemeral_message_parameters: ephemeralParameters(toOne) } : {}),
  }
}

const captioned = ({ text, entities, reply_markup }: TelegramMessage) => ({
  caption: text,
  caption_entities: entities,
  ...(reply_markup ? { reply_markup } : {}),
})

const ephemeralParameters = ({ receiver, callbackQueryId }: NonNullable<Placing['toOne']>) => ({
  receiver_user_id: receiver,
  ...(callbackQueryId ? { callback_query_id: callbackQueryId } : {}),
})

const sentRef = (sent: Message, channel: Channel, { toOne }: Placing): MessageRef =>
  toOne && sent.ephemeral_message_id !== undefined
    ? ephemeralRef(channel, sent.ephemeral_message_id, toOne.receiver)
    : messageRef(channel, sent.message_id)

/** Doing again what was done is done. */
async function tolerant(ref: MessageRef, call: () => Promise<unknown>): Promise<MessageRef> {
  try {
    await call()
  } catch (error) {
    if (!alreadyDone(error)) throw error
  }
  return ref
}

function editCall(api: Api, chat: string, ref: MessageRef, message: TelegramMessage): Promise<unknown> {
  const place = placeOf(ref)
  return place.kind === 'message'
    ? api.raw.editMessageText({ chat_id: chat, message_id: place.id, ...message })
    : api.raw.editEphemeralMessageText({
        chat_id: chat,
        receiver_user_id: place.receiver,
        ephemeral_message_id: place.id,
        ...message,
      })
}

function removeCall(api: Api, chat: string, ref: MessageRef): Promise<unknown> {
  const place = placeOf(ref)
  return place.kind === 'message'
    ? api.raw.deleteMessage({ chat_id: chat, message_id: place.id })
    : api.raw.deleteEphemeralMessage({
        chat_id: chat,
        receiver_user_id: place.receiver,
        ephemeral_message_id: place.id,
      })
}
