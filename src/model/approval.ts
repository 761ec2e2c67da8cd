import type { Channel, MessageRef } from './channel.ts'
import type { ChannelSettings } from './channel-settings.ts'
import type { Digest } from './digest.ts'
import type { Delivery } from './outbox.ts'
import type { PostStyle } from './post-style.ts'

export const APPROVAL_OUTCOMES = ['approved', 'rejected'] as const
export type ApprovalOutcome = (typeof APPROVAL_OUTCOMES)[number]

/** `expired`: nobody decided in time. */
export type ApprovalEnd = ApprovalOutcome | 'expired'

/** A digest is news for so long (ms): what nobody has approved by then is not posted. */
export const APPROVAL_MS = 48 * 3_600_000

/** A digest that waits for the moderators of the channel that it is bound for: they are shown it on a card. */
export interface Approval {
  /** Unguessable. */
  readonly id: string
  /** What asked for the post. The same intent and target is one card. */
  readonly intent: string
  readonly digestId: string
  /** The revision that it began with; 0: as it was made. */
  readonly revision: number
  /** What its evidence points into. */
  readonly articleId: string
  /** As it would be posted now. */
  readonly digest: Digest
  /** How often it has been changed on the card, and who did so last. */
  readonly edits: number
  readonly editedBy: string | null
  /** The call that asked for another choice of points, until there is one. */
  readonly again: string | null
  /** It was looked for one, and there was none left. */
  readonly noOther: boolean
  /** Where the points that were shown before begin in the article: they are not chosen again. */
  readonly passed: readonly number[]
  readonly target: Channel
  /** How its post is made; null: as everywhere. */
  readonly style: PostStyle | null
  readonly asker: Asker
  /** Where the card stands; null: not sent yet. */
  readonly channel: Channel | null
  /** The card's messages, one for each part. */
  readonly messages: readonly MessageRef[]
  /** When it was asked for (ms). */
  readonly askedAt: number
  /** What became of it, in which call and by whom; null while nobody has decided. */
  readonly outcome: ApprovalEnd | null
  readonly decidedIn: string | null
  readonly decidedBy: string | null
  /** Why it was rejected; null: nobody said. */
  readonly reason: string | null
  /** When it is to be posted (ms); null: at once. */
  readonly due: number | null
}

/** Who asked for the post, where, and our message there that says what became of it. */
export interface Asker {
  readonly channel: Channel
  readonly personId: string
  /** Null where nobody knows; a feed has none. */
  readonly name: string | null
  readonly notice: MessageRef | null
  /** A feed brought it: nobody waits for an answer. */
  readonly feed: boolean
}

/** Undecided, as it is first written down. */
export type NewApproval = Pick<
  Approval,
  'id' | 'intent' | 'digestId' | 'revision' | 'articleId' | 'digest' | 'target' | 'style' | 'asker'
>

/** The intent of the delivery that an approved card becomes. */
export const approvedIntent = (id: string): string => `approval-${id}`

/** The card behind a delivery; null: it had none. */
export const approvalOf = (intent: string): string | null =>
  intent.startsWith('approval-') ? intent.slice('approval-'.length) : null

/** Whether a channel's moderators are asked before a digest is posted there; `feed`: a feed brought it. */
export const needsApproval = (
  { approval }: Pick<ChannelSettings, 'approval'>,
  { feed }: { readonly feed: boolean },
): boolean => approval === 'on' || (approval === 'feeds' && feed)

/** The card that stands for a delivery until moderators have decided. */
export const approvalFor = (
  id: string,
  { intent, channel, style, revision }: Pick<Delivery, 'intent' | 'channel' | 'style' | 'revision'>,
  stored: Pick<Approval, 'articleId' | 'digest'> & { readonly id: string },
  asker: Asker,
): NewApproval => ({
  id,
  intent,
  digestId: stored.id,
  revision,
  articleId: stored.articleId,
  digest: stored.digest,
  target: channel,
  style,
  asker,
})
