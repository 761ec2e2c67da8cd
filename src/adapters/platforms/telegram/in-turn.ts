import type { Update } from 'grammy/types'

/** Handles updates of one chat one after another, those of different chats side by side. */
export interface InTurn {
  /**
   * Settles as `handle` does, which begins when what came before in its chat has ended, well or not, or has
   * taken longer than the patience of those behind it.
   */
  after(update: Update, handle: () => Promise<void>): Promise<void>
  /** Resolves when nothing is being handled. */
  settled(): Promise<unknown>
}

/**
 * What takes so long (ms) has been written down and waits for the chat to take its answer, half a minute where
 * the chat is flooded: a /retract that comes behind it may not.
 */
const PATIENCE_MS = 2_000

export function inTurn(patience = PATIENCE_MS): InTurn {
  /** The last thing under way in each chat; never rejects. */
  const chats = new Map<number, Promise<void>>()
  const running = new Set<Promise<void>>()
  return {
    after(update, handle) {
      const chat = chatOf(update)
      const result = endOf(chats.get(chat), patience).then(handle)
      const turn = result
        .catch(() => {})
        .then(() => {
          running.delete(turn)
          if (chats.get(chat) === turn) chats.delete(chat)
        })
      running.add(turn)
      chats.set(chat, turn)
      return result
    },
    settled: () => Promise.all(running),
  }
}

/** Resolves when `before` has ended, or after so many milliseconds. */
async function endOf(before: Promise<void> | undefined, patience: number): Promise<void> {
  if (!before) return
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patience)
  await Promise.race([before, promise])
  clearTimeout(timer)
}

const chatOf = ({ message, channel_post, callback_query, my_chat_member }: Update): number =>
  (message ?? channel_post ?? callback_query?.message ?? my_chat_member)?.chat.id ?? 0
