import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { isConflict, isUnauthorized } from './outcome-of.ts'
import { POLL_SECONDS } from './telegram-api.ts'

const WANTED = ['message', 'channel_post', 'callback_query', 'my_chat_member'] as const
/** Pauses after a failure double from here to there. */
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000
/** Another program that polls is usually our own predecessor, about to leave. */
const CONFLICT_PAUSE_MS = 5_000
const CONFIRM_MS = 2_000

export interface Polling {
  /** Rejects when the update could not be kept: it is asked for again. */
  handle(update: Update): Promise<void>
  /** Why nothing arrives at the moment; null when all is well. */
  trouble(error: unknown): void
}

/**
 * Asks for updates until the signal, each handed over at least once and in order: the offset moves
 * past an update only when it was handled. (grammY's own loop confirms an update that failed, and on
 * stopping the one that is still being handled.) Rejects when the token is refused.
 */
export async function poll(api: Api, { handle, trouble }: Polling, signal: AbortSignal): Promise<void> {
  let offset = 0
  let failures = 0
  while (!signal.aborted) {
    try {
      const updates = await api.getUpdates(
        { offset, timeout: POLL_SECONDS, allowed_updates: WANTED },
        grammySignal(signal),
      )
      if (failures > 0 || offset === 0) trouble(null)
      for (const update of updates) {
        if (signal.aborted) break
        await handle(update)
        offset = update.update_id + 1
      }
      failures = 0
    } catch (error) {
      if (signal.aborted) break
      if (isUnauthorized(error)) throw error
      trouble(error)
      await pause(
        isConflict(error) ? CONFLICT_PAUSE_MS : FIRST_PAUSE_MS * 2 ** Math.min(failures, 10),
        signal,
      )
      failures++
    }
  }
  if (offset > 0) await confirm(api, offset)
}

/** Tells the server what was handled, so that it does not come again; at worst it does. */
async function confirm(api: Api, offset: number): Promise<void> {
  const late = grammySignal(AbortSignal.timeout(CONFIRM_MS))
  await api.getUpdates({ offset, limit: 1, timeout: 0 }, late).catch(() => {})
}

export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(Math.min(ms, LONGEST_PAUSE_MS), undefined, { signal, ref: false }).catch(() => {})

/** grammY types its signals after a package of its own; the built-in ones are the same thing. */
export const grammySignal = (signal: AbortSignal): Parameters<Api['getMe']>[0] =>
  signal as unknown as Parameters<Api['getMe']>[0]
