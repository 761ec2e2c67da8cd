import type { MessageRef } from '../../../model/channel.ts'
import { placeOf } from './message-refs.ts'

/** The administrator rights that a channel's invite asks for: what posting, correcting and retracting need. */
const CHANNEL_RIGHTS = 'post_messages+edit_messages+delete_messages'
export const channelInvite = (username: string): string =>
  `https://t.me/${username}?startchannel&admin=${CHANNEL_RIGHTS}`

/** In a group nothing is needed: a member may post, and hears commands and replies to it. */
export const groupInvite = (username: string): string => `https://t.me/${username}?startgroup`

/** The address of a message: by the chat's public name, else by its id (members alone can open that); null in private chats and small groups. */
export function messageLink(message: MessageRef, handle: string | null): string | null {
  const place = placeOf(message)
  const { chat, topic } = message.channel
  if (place.kind === 'ephemeral') return null
  const room = handle ? handle.replace(/^@/, '') : /^-100\d+$/.test(chat) ? `c/${chat.slice(4)}` : null
  return room && `https://t.me/${[room, ...(topic === null ? [] : [topic]), place.id].join('/')}`
}

/** What getChat takes for an @name, an id or a link to a chat or message; null for anything else. */
export function chatTarget(target: string): string | null {
  const text = target.trim()
  if (/^@[A-Za-z]\w{3,31}$/.test(text) || /^-?\d{1,16}$/.test(text)) return text
  const [, path = ''] = /^(?:https?:\/\/)?(?:www\.)?(?:t|telegram)\.me\/([^?#]+)/i.exec(text) ?? []
  const [, id] = /^c\/(\d+)(?:\/|$)/.exec(path) ?? []
  if (id !== undefined) return `-100${id}`
  const [, name] = /^(?:s\/)?([A-Za-z]\w{3,31})(?:\/|$)/.exec(path) ?? []
  return name === undefined ? null : `@${name}`
}
