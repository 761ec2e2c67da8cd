import type { Clock } from '../../../ports.ts'

/**
 * One call at a time to each chat, and none before a chat's `retry_after` is over: a call that comes
 * earlier prolongs it. Chats do not hold each other up.
 */
export interface ChatTurns {
  /** Runs `call` when the chat's earlier calls have ended. */
  take<T>(chat: string, call: () => Promise<T>): Promise<T>
  /** The chat asked for a pause. */
  pause(chat: string, ms: number): void
  /** Milliseconds left of the pause; 0 when there is none. */
  pausedFor(chat: string): number
}

export function chatTurns(clock: Pick<Clock, 'now'>): ChatTurns {
  const last = new Map<string, Promise<unknown>>()
  const until = new Map<string, number>()
  const pausedFor = (chat: string): number => {
    const left = (until.get(chat) ?? 0) - clock.now()
    if (left <= 0) until.delete(chat)
    return Math.max(0, left)
  }
  return {
    take(chat, call) {
      const turn = (last.get(chat) ?? Promise.resolve()).then(call, call)
      const settled = turn
        .catch(() => {})
        .then(() => {
          if (last.get(chat) === settled) last.delete(chat)
        })
      last.set(chat, settled)
      return turn
    },
    pause: (chat, ms) => void until.set(chat, Math.max(until.get(chat) ?? 0, clock.now() + ms)),
    pausedFor,
  }
}
