import { createHash, timingSafeEqual } from 'node:crypto'
import type { Update } from 'grammy/types'
import type { Door } from '../../../ports.ts'
import { inTurn } from './in-turn.ts'

export interface Webhook {
  /** What `setWebhook` is told. */
  readonly url: string
  readonly secret: string
  readonly door: Door
  /** From now on updates are handed over; before, they are to come again. */
  open(handle: (update: Update) => Promise<void>): void
  /** Takes nothing more; resolves when what is being handled is done. */
  close(): Promise<unknown>
}

/**
 * Telegram's other way to hand over updates: it posts each to us, and again until the answer is 2xx.
 * So "at least once" is kept by answering when the update was kept, and not before.
 */
export function webhook({ url, secret }: { readonly url: string; readonly secret: string }): Webhook {
  const turns = inTurn()
  /** Being handled: the same one may be posted again while it is. */
  const open = new Map<number, Promise<void>>()
  let hand: ((update: Update) => Promise<void>) | null = null

  function handled(update: Update, handle: (update: Update) => Promise<void>): Promise<void> {
    const running = open.get(update.update_id)
    if (running) return running
    const turn = turns.after(update, () => handle(update))
    open.set(update.update_id, turn)
    return turn.finally(() => open.delete(update.update_id))
  }

  return {
    url,
    secret,
    door: {
      path: new URL(url).pathname,
      admits: (header) => sameSecret(header('x-telegram-bot-api-secret-token') ?? '', secret),
      async take(body) {
        const handle = hand
        if (!handle) return 'again'
        const update = updateIn(body)
        if (!update) return 'nonsense'
        return handled(update, handle).then(
          () => 'kept' as const,
          () => 'again' as const,
        )
      },
    },
    open: (handle) => {
      hand = handle
    },
    close: () => {
      hand = null
      return turns.settled()
    },
  }
}

/** In constant time, whatever the lengths are: digests are compared. */
const sameSecret = (given: string, secret: string): boolean =>
  timingSafeEqual(digestOf(given), digestOf(secret))

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()

function updateIn(body: string): Update | null {
  try {
    const update: unknown = JSON.parse(body)
    const isUpdate =
      typeof update === 'object' &&
      update !== null &&
      'update_id' in update &&
      Number.isInteger(update.update_id)
    return isUpdate ? (update as Update) : null
  } catch {
    return null
  }
}
