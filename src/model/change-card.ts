import type { Channel, MessageRef } from './channel.ts'
import type { Digest } from './digest.ts'
import type { LineChange } from './revision.ts'

export const CARD_OUTCOMES = ['correct', 'retract', 'leave'] as const
export type CardOutcome = (typeof CARD_OUTCOMES)[number]

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
  readonly message: MessageRef | null
  /** What was decided, in which call and by whom; null while nobody has. */
  readonly outcome: CardOutcome | null
  readonly decidedIn: string | null
  readonly decidedBy: string | null
}

/** An article that is read again for two days after its digest was first posted. */
export interface Watch {
  readonly digestId: string
  /** The first post (ms). */
  readonly since: number
  /** Of the text that was last compared; null: that of the digest. */
  readonly hash: string | null
  readonly etag: string | null
  readonly lastModified: string | null
}
