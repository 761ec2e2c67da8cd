import type { Channel, MessageRef } from './channel.ts'
import type { Digest } from './digest.ts'
import type { LineChange } from './revision.ts'

export const CARD_OUTCOMES = ['correct', 'retract', 'leave'] as const
export type CardOutcome = (typeof CARD_OUTCOMES)[number]

/** `stale`: nobody decided, and what it asks about is no more: the post or the article changed again. */
export type CardEnd = CardOutcome | 'stale'

/** Asks the moderators of one chat what to do about an article that changed: one for each text that it changed to. */
export interface ChangeCard {
  /** Unguessable. */
  readonly id: string
  readonly digestId: string
  /** Of the new text. */
  readonly hash: string
  readonly channel: Channel
  /** The revision that `lines` begin with. */
  readonly base: number
  /** The new text, and the digest about it, its changed lines apart. */
  readonly articleId: string
  readonly digest: Digest
  readonly lines: readonly LineChange[]
  /** The article's own words about a correction of it, where it has some that it had not before. */
  readonly note: string | null
  /** When the new text was read (ms). */
  readonly readAt: number
  /** Where it stands: after a crash between sending it and writing that down it may stand twice. */
  readonly messages: readonly MessageRef[]
  /** What was decided, in which call and by whom; null while nobody has. */
  readonly outcome: CardEnd | null
  readonly decidedIn: string | null
  readonly decidedBy: string | null
  /** The copies that the decision is about: those that the one who decided may change. */
  readonly copies: readonly string[]
}

/** Undecided, as it is first written down. */
export type NewCard = Omit<
  ChangeCard,
  'readAt' | 'messages' | 'outcome' | 'decidedIn' | 'decidedBy' | 'copies'
>

/** An article that is read again for two days after its digest was first posted. */
export interface Watch {
  readonly digestId: string
  /** The first post (ms). */
  readonly since: number
  /** Of the text that was last compared; null: that of the digest. */
  readonly hash: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** A moderator asked for it to be read now: by which event, in which chat, and our answer there. */
  readonly asked: Asked | null
}

export interface Asked {
  readonly by: string
  readonly channel: Channel
  readonly notice: MessageRef | null
}
