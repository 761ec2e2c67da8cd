import { type Channel, channelKey } from '../model/channel.ts'
import type { FeedOrigin, SkipReason } from '../model/feed.ts'
import type { Delivery } from '../model/outbox.ts'

/** As for a feed's own dates. */
const MAX_AGE = 7 * 24 * 60 * 60 * 1000

/**
 * Why an item of a feed that has been read and digested is not posted after all: the channel has this
 * very digest (sent by hand, or by another feed), or its page is old where the feed gave no date.
 */
export function storySkip(
  { publishedAt }: FeedOrigin,
  page: { readonly publishedAt: string | null },
  copies: readonly Delivery[],
  { channel, now }: { channel: Channel; now: number },
): SkipReason | null {
  const here = copies.some(
    (copy) =>
      copy.state !== 'refused' && copy.form !== 'preview' && channelKey(copy.channel) === channelKey(channel),
  )
  if (here) return 'posted-before'
  const at = publishedAt === null && page.publishedAt !== null ? Date.parse(page.publishedAt) : now
  return at < now - MAX_AGE ? 'old' : null
}
