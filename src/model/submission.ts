import type { Channel, MessageRef } from './channel.ts'
import type { FeedOrigin } from './feed.ts'
import type { SourceInput } from './source.ts'

/** An accepted request for a digest: it ends posted, previewed, or refused with a reason. */
export interface Submission {
  readonly id: string
  /** Where it was asked, and by whom. */
  readonly channel: Channel
  readonly personId: string
  /** What people call them; absent where nobody knows. */
  readonly personName?: string
  /** The input as submitted; null once it has been read. */
  readonly source: SourceInput | null
  /** Where the digest goes; null: a preview to the one who asked. */
  readonly target: Channel | null
  /** Where a preview offers to post it: the channels of the one who asked, asked again at the press. */
  readonly offers: readonly Offer[]
  /** Our "Reading …" message, which becomes the result; null when it could not be sent. */
  readonly notice: MessageRef | null
  readonly state: 'received' | 'digested' | 'refused'
  readonly digestId: string | null
  /** The item of a feed that it is; absent when somebody sent it. */
  readonly feed?: FeedOrigin
}

export interface Offer {
  readonly chat: string
  readonly title: string
}
