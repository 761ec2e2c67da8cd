import type { Channel, MessageRef } from './channel.ts'

/**
 * `pending` → `sending` → `posted`; `uncertain`: the platform may have it, it did not say; `refused`:
 * it said no for good; `removed`: retracted.
 */
export type DeliveryState = 'pending' | 'sending' | 'posted' | 'uncertain' | 'refused' | 'removed'

/** One digest for one channel: the row is there before the platform is called. */
export interface Delivery {
  readonly id: string
  readonly digestId: string
  readonly channel: Channel
  /** What asked for it: a submission, a press, a repost. The same intent and channel is one delivery. */
  readonly intent: string
  readonly state: DeliveryState
  /** Unguessable, for deep links and buttons. */
  readonly token: string
  /**
   * `post`: a new message, and the notice says what became of it; `in-place`: the notice becomes the
   * post (an edit, so a repeat is safe); `preview`: the same, with buttons to post it elsewhere.
   */
  readonly form: 'post' | 'in-place' | 'preview'
  /** Our message to the one who asked; null when there is none. */
  readonly notice: MessageRef | null
  /** Messages sent so far, one for each part. */
  readonly messages: readonly MessageRef[]
  readonly attempts: number
}

/** What the platform says of one call. */
export type Outcome =
  | { readonly kind: 'done'; readonly message: MessageRef }
  /** Refused before or instead of taking effect: may be repeated after `ms`. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** The answer was lost: it may or may not have happened. */
  | { readonly kind: 'lost'; readonly detail: string }
  /** Refused for good. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly detail: string }

export type RefusalReason = 'no-rights' | 'gone' | 'bad-request' | 'topic-closed'
