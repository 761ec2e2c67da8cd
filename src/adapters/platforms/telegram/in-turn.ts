import type { Update } from 'grammy/types'

/** Handles updates of one chat one after another, those of different chats side by side. */
export interface InTurn {
  /** Settles as `handle` does, which begins when what came before in its chat has ended, well or not. */
  after(update: Update, handle: () => Promise<void>): Promise<void>
  /** Resolves when nothing is being handled. */
  settled(): Promise<unknown>
}

export function inTurn(): InTurn {
  /** The last thing under way in each chat; never rejects. */
  const chats = new Map<number, Promise<void>>()
  return {
    after(update, handle) {
      const chat = chatOf(update)
      const result = (chats.get(chat) ?? Promise.resolve()).then(handle)
      const turn = result
        .catch(() => {})
        .then(() => {
          if (chats.get(chat) === turn) chats.delete(chat)
        })
      chats.set(chat, turn)
      return result
    },
    settled: () => Promise.all(chats.values()),
  }
}

const chatOf = ({ message, channel_post, callback_query, my_chat_member }: Update): number =>
  (message ?? channel_post ?? callback_query?.message ?? my_chat_member)?.chat.id ?? 0
