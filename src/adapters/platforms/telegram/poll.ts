import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { isConflict } from './outcome-of.ts'
import type { Sleep } from './sleep.ts'
import { POLL_SECONDS } from './telegram-api.ts'
import { unconfirmed } from './unconfirmed.ts'

/** What the server is asked for; it remembers it. */
export const WANTED = ['message', 'channel_post', 'callback_query', 'my_chat_member'] as const
/** Pauses after a failure double from here to there. */
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000
/** Another program that polls is usually our own predecessor, about to leave. */
const CONFLICT_PAUSE_MS = 5_000
/** While something is still being handled, the next question waits this long for it. */
const PATIENCE_MS = 1_000
/** An update that failed is handed over again after that; others wait for it no longer. */
const AGAIN_MS = 2_000
/** On stopping: for what is being handled, and for the last word to the server. */
const DRAIN_MS = 2_000
const CONFIRM_MS = 1_000

export interface Polling {
  /** Rejects when the update could not be kept: it is handed over again. */
  handle(update: Update): Promise<void>
  /** Why nothing arrives at the moment; null when all is well. */
  trouble(error: unknown): void
  readonly sleep: Sleep
}

/**
 * Asks for updates until the signal and hands each over at least once, in order within a chat: the
 * offset moves past an update only when it and all before it were handled. (grammY's own loop confirms
 * an update that failed, and on stopping the one that is still being handled.) A slow or failing update
 * does not hold up other chats. Never rejects: even "unauthorized" may pass, after a good login.
 */
export async function poll(
  api: Api,
  { handle, trouble, sleep }: Polling,
  signal: AbortSignal,
): Promise<void> {
  const open = unconfirmed(
    (update) => (signal.aborted ? Promise.reject(new Error('stopping')) : handle(update)),
    (error) => signal.aborted || trouble(error),
  )
  let failures = 0
  while (!signal.aborted) {
    try {
      const asked = {
        offset: open.offset(),
        timeout: open.busy() || failures > 0 ? 0 : POLL_SECONDS,
        allowed_updates: WANTED,
      }
      open.take(await api.getUpdates(asked, grammySignal(signal)))
      failures = 0
      if (open.healthy()) trouble(null)
    } catch (error) {
      if (signal.aborted) break
      trouble(error)
      await sleep(isConflict(error) ? CONFLICT_PAUSE_MS : backoff(failures), signal)
      failures++
    }
    if (open.busy()) await Promise.race([open.settled(), sleep(PATIENCE_MS, signal)])
    if (!open.healthy()) await sleep(AGAIN_MS, signal)
  }
  await Promise.race([open.settled(), sleep(DRAIN_MS)])
  if (open.offset() > 0) await confirm(api, open.offset())
}

/** Tells the server what was handled, so that it does not come again; at worst it does. */
async function confirm(api: Api, offset: number): Promise<void> {
  const late = grammySignal(AbortSignal.timeout(CONFIRM_MS))
  await api.getUpdates({ offset, limit: 1, timeout: 0 }, late).catch(() => {})
}

const backoff = (failures: number): number => Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS)

/** grammY types its signals after a package of its own; the built-in ones are the same thing. */
export const grammySignal = (signal: AbortSignal): Parameters<Api['getMe']>[0] =>
  signal as unknown as Parameters<Api['getMe']>[0]
