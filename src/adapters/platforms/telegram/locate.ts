import { type Api, GrammyError } from 'grammy'
import type { Channel, MessageRef } from '../../../model/channel.ts'
import type { Located } from '../../../model/outbox.ts'
import type { KnownMessages } from './known-messages.ts'
import { messageRef } from './message-refs.ts'
import { outcomeOf } from './outcome-of.ts'
import type { TelegramMessage } from './telegram-message.ts'

/** Ids looked at in one search. */
const MAX_CANDIDATES = 12
/** Ids without a message, one after another, before the rest is held to be empty: deleted ones leave gaps. */
const MAX_GAP = 3

interface Search {
  readonly message: TelegramMessage
  readonly channel: Channel
  /** Ours, if it is there, has a higher id. */
  readonly after: string | null
  readonly kind: 'private' | 'group' | 'channel'
  readonly operators: Channel | null
}

/** What one id turned out to be. */
type Seen = 'ours' | 'another' | 'nothing'

/**
 * Looks for a message whose answer was lost. Bots cannot read a chat, but ids count up within a
 * channel or supergroup, so the next few are asked about: in a channel by forwarding them to the
 * operators' chat, where the copy is read and deleted; in a group by setting the keyboard that ours
 * has already, which Telegram calls "not modified" and refuses for everybody else's (in a channel that could alter
 * somebody else's post, and a group's messages are not ours to forward); only what is ours is forwarded then.
 */
export async function locate(
  search: Search,
  { api, known }: { readonly api: Api; readonly known: KnownMessages },
): Promise<Located> {
  const { channel, after, kind, operators } = search
  if (after === null) return unknown('no earlier message of the chat is known')
  if (!channel.chat.startsWith('-100')) return unknown('ids do not count up in this kind of chat')
  const see = kind === 'channel' ? byForwarding(search, operators, api) : inGroup(search, { api, known })
  if (!see) return unknown('there is no operators’ chat on Telegram')
  try {
    return await lookAlong(Number(after), channel, see, known)
  } catch (error) {
    const outcome = outcomeOf(error)
    if (outcome.kind === 'wait') return { kind: 'later', ms: outcome.ms }
    return outcome.kind === 'lost' ? { kind: 'later', ms: 5_000 } : unknown(outcome.detail)
  }
}

const unknown = (detail: string): Located => ({ kind: 'unknown', detail })

async function lookAlong(
  after: number,
  channel: Channel,
  see: (id: number) => Promise<Seen>,
  known: KnownMessages,
): Promise<Located> {
  let gap = 0
  for (let id = after + 1; id <= after + MAX_CANDIDATES; id++) {
    if (known.isOurs(channel.chat, id)) continue
    const seen = await see(id)
    if (seen === 'ours') return { kind: 'there', message: found(channel, id) }
    gap = seen === 'nothing' ? gap + 1 : 0
    if (gap === MAX_GAP) return { kind: 'absent' }
  }
  return unknown('too many messages came since')
}

const found = (channel: Channel, id: number): MessageRef => messageRef(channel, id)

function byForwarding(
  { message, channel }: Search,
  operators: Channel | null,
  api: Api,
): ((id: number) => Promise<Seen>) | null {
  if (operators?.platform !== 'telegram') return null
  return async (id) => {
    const seen = await asked(() =>
      api.raw.forwardMessage({
        chat_id: operators.chat,
        ...(operators.topic === null ? {} : { message_thread_id: Number(operators.topic) }),
        from_chat_id: channel.chat,
        message_id: id,
        disable_notification: true,
      }),
    )
    if (typeof seen === 'string') return seen
    // A copy that stays is ugly, not wrong.
    await api.raw
      .deleteMessage({ chat_id: operators.chat, message_id: seen.message_id })
      .catch((error: unknown) => {
        if (!(error instanceof GrammyError)) throw error
      })
    return seen.text?.trim() === message.text.trim() ? 'ours' : 'another'
  }
}

/**
 * Buttons tell what is not ours. What is, is told apart by its text, since another of ours may have no buttons
 * either, or have got these by an earlier look. Without an operators' chat buttons must do.
 */
function inGroup(
  search: Search,
  { api, known }: { readonly api: Api; readonly known: KnownMessages },
): ((id: number) => Promise<Seen>) | null {
  const byText = byForwarding(search, search.operators, api)
  const hasButtons = search.message.reply_markup !== undefined
  if (!byText && !hasButtons) return null
  return async (id) => {
    const seen = await byKeyboard(search, id, api)
    if (seen === 'altered') {
      known.sent(messageRef(search.channel, id))
      return 'another'
    }
    return seen === 'ours' && byText ? whereShown(byText(id), hasButtons) : seen
  }
}

/** A chat that protects its content shows no text. */
async function whereShown(seen: Promise<Seen>, hasButtons: boolean): Promise<Seen> {
  try {
    return await seen
  } catch (error) {
    if (hasButtons && error instanceof GrammyError && error.error_code === 400) return 'ours'
    throw error
  }
}

/** `altered`: one of ours that we did not know, and not the one. */
async function byKeyboard({ message, channel }: Search, id: number, api: Api): Promise<Seen | 'altered'> {
  const seen = await asked(() =>
    api.raw.editMessageReplyMarkup({
      chat_id: channel.chat,
      message_id: id,
      ...(message.reply_markup ? { reply_markup: message.reply_markup } : {}),
    }),
  )
  return typeof seen === 'string' ? seen : 'altered'
}

/** Telegram's words for an id (TDLib and the Bot API server), or the answer. */
async function asked<T>(call: () => Promise<T>): Promise<T | Seen> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    const words = error.description.toLowerCase()
    if (words.includes('message is not modified')) return 'ours'
    if (/message (?:to (?:edit|forward) )?not found|message_id_invalid/.test(words)) return 'nothing'
    // A chat that protects its content shows nothing of any message.
    if (/can't be (?:edited|forwarded)/.test(words) && !words.includes('protected')) return 'another'
    throw error
  }
}
