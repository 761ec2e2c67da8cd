import type { Channel, MessageRef } from './channel.ts'

/** A feed as read from its bytes: texts without markup, addresses absolute, newest order not assumed. */
export interface FeedDocument {
  readonly title: string | null
  /** The site that it is the feed of. */
  readonly siteUrl: string | null
  /** How long the feed says it may be kept, in minutes (`ttl`); null when it does not. */
  readonly ttl: number | null
  readonly items: readonly FeedItem[]
}

/** What an address gave that was asked for a feed; both null where it is none and names none. */
export interface FeedAnswer {
  readonly document: FeedDocument | null
  /** The feed that a page names as its own, absolute. */
  readonly named: string | null
}

/** One story as a feed tells it. */
export interface FeedItem {
  readonly guid: string | null
  readonly url: string | null
  readonly title: string | null
  /** The longest text that the feed gives, as markup; null when it gives none. */
  readonly html: string | null
  /** The same without markup. */
  readonly text: string
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  /** ISO, with the offset that the feed wrote; null when it dates nothing that can be read. */
  readonly publishedAt: string | null
}

/** An item with what tells it again, whatever a feed changes about it. */
export interface KeyedItem extends FeedItem {
  /** Of this item in this feed. */
  readonly id: string
  readonly urlKey: string | null
  readonly hash: string
  /** Whether its text is long enough that the same text is the same story. */
  readonly telling: boolean
  /** `publishedAt` in ms; null when undated. */
  readonly at: number | null
}

/** What an item must have, or must not have, to be posted. */
export interface FeedFilter {
  /** `contains`: anywhere in title or text; `word`: there as a whole word. */
  readonly field: 'contains' | 'word' | 'author' | 'category'
  readonly value: string
  readonly not: boolean
}

/** What the first poll posts: the newest item, nothing, or all. */
export const FIRST_POSTS = ['newest', 'none', 'all'] as const
export type FirstPosts = (typeof FIRST_POSTS)[number]

/** A move is believed when it has been said this often: a mistake or a hijack is mostly shorter. */
export const MOVE_AFTER = 3

/** A feed that a channel follows. */
export interface Feed {
  readonly id: string
  /** A short number for people; 0 until the store has given one. */
  readonly number: number
  readonly url: string
  readonly channel: Channel
  readonly title: string | null
  /** Who follows it for the channel. */
  readonly personId: string
  readonly filters: readonly FeedFilter[]
  readonly first: FirstPosts
  readonly state: 'active' | 'paused'
  /** Not polled before (ms). */
  readonly due: number
  /** Answers that were taken in: two polls of the same state cannot both count. */
  readonly polls: number
  /** Failed polls since the last one that worked. */
  readonly failures: number
  /** Why the last poll failed, as the key of a message; null when it did not. */
  readonly trouble: string | null
  readonly polledAt: number | null
  /**
   * Its first items, by the date of the oldest (ms; null: undated); null until a poll has seen any. `quiet`:
   * the database was restored since, so what the next poll sees may have been posted.
   */
  readonly began: { readonly oldest: number | null; readonly quiet?: true } | null
  /** What its pace is told by: dates of its newest items (ms), and its own wish (minutes). */
  readonly pace: { readonly dates: readonly number[]; readonly ttl: number | null }
  readonly etag: string | null
  readonly lastModified: string | null
  /** Where it said, so many polls in a row, that it has moved for good; within its site it is followed there, elsewhere when a moderator agrees. */
  readonly moved: { readonly to: string; readonly polls: number } | null
  /** Our message to the one who followed it, until the first poll has answered. */
  readonly notice: MessageRef | null
}

/** A story of a feed that was seen: what tells it again, and what became of it. */
export interface SeenItem {
  readonly id: string
  readonly feedId: string
  readonly guid: string | null
  /** Its address less what differs from visit to visit; null without one. */
  readonly urlKey: string | null
  /** Of title and text. */
  readonly hash: string
  readonly title: string
  /** ms; null when undated. */
  readonly publishedAt: number | null
  readonly seenAt: number
  readonly state: 'taken' | 'skipped'
  /** Why it was skipped, or how it was read, as the key of a message; null when there is nothing to say. */
  readonly reason: SkipReason | null
}

export const SKIP_REASONS = [
  'first-poll',
  'restored',
  'old',
  'backfill',
  'filter',
  'too-many',
  'no-link',
  'unreadable',
  'posted-before',
  'feed-text',
  'rejected',
  'undecided',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** One feed of an OPML list, as the list has it. */
export interface Outline {
  readonly url: string
  readonly title: string | null
  readonly channel: string | null
  readonly filters: string
  readonly first: string | null
}

/** Where a submission came from, when a feed brought it. */
export interface FeedOrigin {
  readonly feedId: string
  readonly itemId: string
  readonly url: string | null
  readonly title: string | null
  readonly publishedAt: string | null
  /** The feed's own text, when it has enough of it for a page that cannot be read. */
  readonly html: string | null
}
