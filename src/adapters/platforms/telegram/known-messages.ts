import type { Update } from 'grammy/types'
import type { MessageRef } from '../../../model/channel.ts'
import { placeOf } from './message-refs.ts'

/** So many of our last messages are known one by one. */
const MAX_OWN = 2_000

/** Message ids that this process has seen: they count up within a channel or supergroup. */
export interface KnownMessages {
  /** We sent it. */
  sent(ref: MessageRef): void
  /** Somebody's message, or a press under one, arrived. */
  arrived(update: Update): void
  /** The highest id known in a chat; null: none. */
  newest(chat: string): string | null
  isOurs(chat: string, id: number): boolean
}

export function knownMessages(): KnownMessages {
  const newest = new Map<string, number>()
  const own = new Set<string>()
  const see = (chat: string, id: number): void => void newest.set(chat, Math.max(newest.get(chat) ?? 0, id))
  return {
    sent(ref) {
      const place = placeOf(ref)
      if (place.kind !== 'message') return
      see(ref.channel.chat, place.id)
      own.add(`${ref.channel.chat}/${place.id}`)
      const oldest = own.size > MAX_OWN ? own.values().next().value : undefined
      if (oldest !== undefined) own.delete(oldest)
    },
    arrived({ message, channel_post, callback_query }) {
      const one = message ?? channel_post ?? callback_query?.message
      if (one) see(String(one.chat.id), one.message_id)
    },
    newest: (chat) => newest.get(chat)?.toString() ?? null,
    isOurs: (chat, id) => own.has(`${chat}/${id}`),
  }
}
