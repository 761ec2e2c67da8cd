import type { Channel, MessageRef } from './channel.ts'
import type { PostStyle } from './post-style.ts'

/**
 * `pending` → `sending` → `posted`; `uncertain`: the platform may have it, it did not say; `refused`:
 * it said no for good; `dead`: given up, people see it in /queue; `removed`: retracted, for good.
 */
export type DeliveryState = 'pending' | 'sending' | 'posted' | 'uncertain' | 'refused' | 'dead' | 'removed'

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
  /** Messages sent so far and still there, one for each part. */
  readonly messages: readonly MessageRef[]
  /** Grows with each hand that takes it: what an earlier hand still wants to write is refused. */
  readonly attempts: number
  /** How often it went wrong: a lost answer, a bug, a sender that died. Being asked to wait is none. */
  readonly failures: number
  /** When the call of its next part began, while nobody has written down how it ended (ms); else null. */
  readonly callingSince: number | null
  /** The newest message known in the chat when that call began: ours, if it is there, came later. */
  readonly after: string | null
  /** The revision of the digest that it is to show, and the one that its messages show; 0: as it was made. */
  readonly revision: number
  readonly shown: number
  /** How its post is made, as its channel had it when it was asked for; null: as everywhere. */
  readonly style: PostStyle | null
  /** Not to be sent before (ms); 0: at once. */
  readonly due: number
  /** Whether it keeps to its channel's posting hours and cap: nobody waits for it at the moment. */
  readonly waits: boolean
  /** Which of them its `due` comes from; null: from neither. */
  readonly held: HeldFor | null
  /** The roundup that it is listed in: its message is that one's; null: it is a post of its own. */
  readonly roundup: string | null
  /** Where it goes because its channel takes no posts: a closed topic's chat. Null: where it is meant to. */
  readonly detour: Channel | null
}

/** Where a delivery's first part goes. */
export const placeOf = ({ channel, detour }: Pick<Delivery, 'channel' | 'detour'>): Channel =>
  detour ?? channel

/** Where its next part goes: after what is there, which may stand in a thread of its own. */
export const nextPlaceOf = (delivery: Pick<Delivery, 'channel' | 'detour' | 'messages'>): Channel =>
  delivery.messages.at(-1)?.channel ?? placeOf(delivery)

export const HELD_FOR = ['hours', 'cap', 'roundup'] as const
export type HeldFor = (typeof HELD_FOR)[number]

/** A delivery that nobody has touched yet. */
export const newDelivery = (
  one: Pick<Delivery, 'id' | 'digestId' | 'channel' | 'intent' | 'token' | 'form' | 'notice'> &
    Partial<Pick<Delivery, 'style' | 'revision' | 'due' | 'waits' | 'held'>>,
): Delivery => ({
  style: null,
  revision: 0,
  due: 0,
  waits: false,
  held: null,
  roundup: null,
  detour: null,
  shown: one.revision ?? 0,
  ...one,
  state: 'pending',
  messages: [],
  attempts: 0,
  failures: 0,
  callingSince: null,
  after: null,
})

/**
 * How fast a platform lets messages be sent: one each `every` milliseconds, `burst` at once after a rest;
 * with 1.4 one may come early by 0.4 of that, after one that was late.
 */
export interface Pace {
  readonly every: number
  readonly burst: number
}

/** What the platform says of one call. */
export type Outcome =
  | { readonly kind: 'done'; readonly message: MessageRef }
  /** Refused before or instead of taking effect: may be repeated after `ms`. `all`: the same for every chat. */
  | { readonly kind: 'wait'; readonly ms: number; readonly all?: true }
  /** The answer was lost: it may or may not have happened. */
  | { readonly kind: 'lost'; readonly detail: string }
  /** Refused for good. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly detail: string }

/** `tag-missing`: a forum wants a tag on each post, and none was chosen. */
export type RefusalReason = 'no-rights' | 'gone' | 'bad-request' | 'topic-closed' | 'tag-missing'

/** What a search for a part in doubt found. */
export type Located =
  | { readonly kind: 'there'; readonly message: MessageRef }
  | { readonly kind: 'absent' }
  /** The platform asks to wait: search again after `ms`. */
  | { readonly kind: 'later'; readonly ms: number }
  /** It cannot be known by program. */
  | { readonly kind: 'unknown'; readonly detail: string }
