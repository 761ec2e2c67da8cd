import { type Channel, channelKey } from './channel.ts'
import type { Digest } from './digest.ts'
import type { Delivery } from './outbox.ts'
import type { Words } from './words.ts'

/** As for what feeds bring. */
const OLD_MS = 7 * 24 * 3_600_000

/** Something to think about before a digest is posted. */
export interface Doubt {
  readonly kind: 'promise' | 'old' | 'known'
  readonly text: string
  /** Where it was posted before. */
  readonly copy: Delivery | null
}

/**
 * What speaks against posting a digest in a channel, in words: its headline promises more reasons than its text
 * gives, the article is more than seven days old, or the channel has it already.
 */
export function doubtsBefore(
  { reasons: { promised, found }, article: { publishedAt } }: Digest,
  target: Channel,
  copies: readonly Delivery[],
  { now, title, words }: { readonly now: number; readonly title: string; readonly words: Words },
): readonly Doubt[] {
  const doubts: Doubt[] = []
  if (promised !== null && found < promised)
    doubts.push({ kind: 'promise', text: words('doubt-promise', { promised, found }), copy: null })
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  if (publishedAt !== null && at < now - OLD_MS) {
    const date = words('date', { value: publishedAt.slice(0, 10) })
    doubts.push({ kind: 'old', text: words('doubt-old', { date }), copy: null })
  }
  const copy = copies.findLast((one) => isThere(one, target)) ?? null
  if (copy) doubts.push({ kind: 'known', text: words('doubt-known', { title }), copy })
  return doubts
}

/** The newest copy that stands in a channel, or is on its way there. */
export const doubtKnown = (target: Channel, copies: readonly Delivery[]): Delivery | null =>
  copies.findLast(
    ({ form, state, channel }) =>
      form !== 'preview' && THERE_SOON.has(state) && channelKey(channel) === channelKey(target),
  ) ?? null
const THERE_SOON: ReadonlySet<Delivery['state']> = new Set(['posted', 'pending', 'sending', 'uncertain'])

const isThere = ({ form, state, channel }: Delivery, target: Channel): boolean =>
  form !== 'preview' && state === 'posted' && channelKey(channel) === channelKey(target)
