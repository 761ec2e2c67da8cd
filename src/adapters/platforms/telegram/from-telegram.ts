import type { CallbackQuery, ChatMemberUpdated, Message, Chat as TelegramChat, Update } from 'grammy/types'
import type { Attachment, Call, Person, Replied } from '../../../model/call.ts'
import type { Channel, Chat, ChatKind, MessageRef } from '../../../model/channel.ts'
import { originalOf } from './copies-in.ts'
import { isPresent } from './membership.ts'
import { ephemeralRef, messageRef } from './message-refs.ts'
import { fromCallbackData, fromStart } from './payload.ts'

/** Who we are there. */
export interface Me {
  readonly id: number
  readonly username: string
}

/** What an update tells us. */
export type Heard =
  | { readonly kind: 'call'; readonly call: Call; readonly chat: Chat }
  | {
      readonly kind: 'chat'
      readonly chat: Chat
      readonly change: 'added' | 'removed' | 'changed'
      readonly movedFrom?: string
    }

/** Stands in `from` for administrators who stay anonymous, and for people who write as a channel. */
const GROUP_ANONYMOUS_BOT = 1087968824
const CHANNEL_BOT = 136817688
/** Telegram's limit for a message; a paste over it is cut there. */
const FULL_MESSAGE = 4096

/** What an update means to us; null for what is none of our business (other bots, our own, forwards by Telegram). */
export function fromTelegram(update: Update, me: Me): Heard | null {
  const message = update.message ?? update.channel_post
  if (message) return heardMessage(message, update.update_id, me)
  if (update.callback_query) return heardPress(update.callback_query, update.update_id, me)
  if (update.my_chat_member) return heardMembership(update.my_chat_member)
  return null
}

function heardMessage(message: Message, updateId: number, me: Me): Heard | null {
  if (message.migrate_to_chat_id !== undefined)
    return {
      kind: 'chat',
      chat: { ...chatOf(message.chat), id: String(message.migrate_to_chat_id) },
      change: 'changed',
      movedFrom: String(message.chat.id),
    }
  if (message.new_chat_title !== undefined)
    return { kind: 'chat', chat: chatOf(message.chat), change: 'changed' }
  if (message.is_automatic_forward || message.via_bot) return null
  const person = personOf(message)
  const text = message.text ?? message.caption
  if (!person || (text === undefined && !message.document)) return null
  const asked = askedIn(text ?? '', me)
  if (asked === null) return null
  const call = messageCall(message, me, person)
  return {
    kind: 'call',
    call: { ...call, ...asked, id: String(updateId), full: text?.length === FULL_MESSAGE },
    chat: chatOf(message.chat),
  }
}

/**
 * A command, a deep link or plain words; null for a command to another bot. One that was copied out of
 * a message of ours has a word joiner in it.
 */
function askedIn(text: string, me: Me): Pick<Call, 'via' | 'command' | 'argument'> | null {
  const [typed, name = '', to] = /^\/\u2060?([A-Za-z0-9_]{1,32})(?:@\u2060?(\w+))?(?!\S)/.exec(text) ?? []
  if (typed === undefined) return { via: 'message', command: '', argument: text }
  if (to !== undefined && to.toLowerCase() !== me.username.toLowerCase()) return null
  const argument = text.slice(typed.length).trim()
  const command = name.toLowerCase()
  return command === 'start' && argument !== ''
    ? { via: 'link', ...fromStart(argument) }
    : { via: 'command', command, argument }
}

function messageCall(
  message: Message,
  me: Me,
  person: Person,
): Omit<Call, 'id' | 'via' | 'command' | 'argument' | 'full'> {
  const channel = channelOf(message)
  const ephemeral = message.ephemeral_message_id
  return {
    channel,
    chatKind: kindOf(message.chat),
    person,
    options: {},
    files: filesOf(message),
    message: ephemeral === undefined ? messageRef(channel, message.message_id) : null,
    repliedTo: repliedTo(message, me),
    ...threadOf(message),
    interaction: ephemeral === undefined ? null : `ephemeral:${ephemeral}`,
  }
}

/** A press carries the real person, also where that person commands anonymously. */
function heardPress(query: CallbackQuery, updateId: number, me: Me): Heard | null {
  const { message, data, from, id } = query
  if (!message || data === undefined || from.is_bot) return null
  const channel = channelOf(message)
  const call: Call = {
    id: String(updateId),
    channel,
    chatKind: kindOf(message.chat),
    person: userOf(from),
    via: 'button',
    ...fromCallbackData(data),
    full: false,
    options: {},
    files: [],
    message: pressedRef(message, channel, from.id),
    repliedTo: message.date === 0 ? null : repliedTo(message as Message, me),
    ...threadOf(message),
    interaction: `callback:${id}`,
  }
  return { kind: 'call', call, chat: chatOf(message.chat) }
}

function pressedRef(
  message: NonNullable<CallbackQuery['message']>,
  channel: Channel,
  receiver: number,
): MessageRef {
  const ephemeral = 'ephemeral_message_id' in message ? message.ephemeral_message_id : undefined
  return ephemeral === undefined
    ? messageRef(channel, message.message_id)
    : ephemeralRef(channel, ephemeral, receiver)
}

function heardMembership({ chat, old_chat_member, new_chat_member }: ChatMemberUpdated): Heard {
  const [was, is] = [isPresent(old_chat_member), isPresent(new_chat_member)]
  return {
    kind: 'chat',
    chat: { ...chatOf(chat), present: is },
    change: was === is ? 'changed' : is ? 'added' : 'removed',
  }
}

/** Who speaks; null for bots. */
function personOf({ from, sender_chat, chat, author_signature }: Message): Person | null {
  const asItself = sender_chat !== undefined && sender_chat.id === chat.id
  if (chat.type === 'channel' || (asItself && from?.id === GROUP_ANONYMOUS_BOT))
    return { id: String(chat.id), name: author_signature ?? titleOf(chat), asChat: true, language: null }
  if (sender_chat && from?.id === CHANNEL_BOT)
    return { id: String(sender_chat.id), name: titleOf(sender_chat), asChat: false, language: null }
  return !from || from.is_bot || sender_chat ? null : userOf(from)
}

const userOf = (from: NonNullable<Message['from']>): Person => ({
  id: String(from.id),
  name: [from.first_name, from.last_name].filter(Boolean).join(' '),
  asChat: false,
  language: from.language_code ?? null,
})

/**
 * What is replied to. In a linked discussion group the automatic forward of a channel's post stands
 * for that post. The message that opened a topic is replied to by everything in it: that is no reply.
 */
function repliedTo({ reply_to_message: to }: Message, me: Me): Replied | null {
  if (!to || to.forum_topic_created) return null
  const message = originalOf(to) ?? messageRef(channelOf(to), to.message_id)
  return { message, fromUs: to.from?.id === me.id, text: to.text ?? to.caption ?? '', files: filesOf(to) }
}

/** Comments under a channel's post share the id of its copy in the group; a topic is a channel of its own. */
const threadOf = ({ chat, is_topic_message, message_thread_id: thread }: Placed): Pick<Call, 'thread'> =>
  chat.type === 'supergroup' && thread !== undefined && !is_topic_message
    ? { thread: messageRef(channelOf({ chat }), thread) }
    : {}

const filesOf = ({ document }: Message): Attachment[] =>
  document
    ? [
        {
          id: document.file_id,
          name: document.file_name ?? '',
          contentType: document.mime_type ?? null,
          size: document.file_size ?? 0,
        },
      ]
    : []

interface Placed {
  readonly chat: TelegramChat
  readonly is_topic_message?: boolean | undefined
  readonly message_thread_id?: number | undefined
}

/** The thread id of an ordinary reply is no topic, and General is addressed by leaving it out. */
function channelOf({ chat, is_topic_message, message_thread_id: thread }: Placed): Channel {
  const topic = is_topic_message && thread !== undefined && thread !== 1 ? String(thread) : null
  return { platform: 'telegram', chat: String(chat.id), topic }
}

/** A chat as Telegram describes it, as ours; the bot is there. */
export function chatOf(chat: TelegramChat): Chat {
  return {
    platform: 'telegram',
    id: String(chat.id),
    kind: kindOf(chat),
    title: titleOf(chat),
    handle: chat.username ? `@${chat.username}` : null,
    present: true,
  }
}

export const kindOf = ({ type }: Pick<TelegramChat, 'type'>): ChatKind =>
  type === 'private' || type === 'channel' ? type : 'group'

const titleOf = (chat: TelegramChat): string =>
  chat.title ?? [chat.first_name, chat.last_name].filter(Boolean).join(' ')
