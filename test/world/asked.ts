import type { Story } from './story.ts'

export type PlatformKind = 'telegram' | 'discord'

/** What somebody asked for, and where it is to end. */
export interface Asked {
  /** Whose wish it was: a seed, or a point to die at. */
  readonly by: string
  readonly platform: PlatformKind
  readonly kind: 'digest' | 'repost' | 'retract'
  readonly story: Story
  /** Where it was asked, and where the post goes: chats by their ids. */
  readonly from: string
  readonly to: string
  /** The event's id: submissions and deliveries are kept under it. */
  readonly event: string
}

/** The words for somebody in a list of what went wrong. */
export const nameOf = ({ by, platform, kind, story, from, to, event }: Asked): string =>
  `${kind} of ${story.town} (${event}) from ${platform}/${from} to ${to}, ${by}`
