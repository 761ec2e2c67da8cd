import type { Digest } from '../model/digest.ts'
import type { TimelinePicture } from '../model/timeline-picture.ts'
import type { Words } from '../model/words.ts'
import { noteOf, resolvedLine, whenOf } from './timeline-words.ts'

/** More entries than this make letters that nobody reads on a phone. */
const MOST_ENTRIES = 12

/**
 * A digest's timeline as a picture of it says it: what /timeline says, under the headline, with where
 * it is from. Null when there is nothing to draw.
 */
export function timelinePicture(
  { id, claims, article, corrected }: Digest,
  words: Words,
): TimelinePicture | null {
  const dated = claims.timeline.flatMap(({ date, ...claim }) => (date ? [{ ...claim, date }] : []))
  const shown = dated.slice(0, MOST_ENTRIES)
  const [headline] = claims.headline
  if (shown.length === 0 || !headline) return null
  const resolved = resolvedLine(shown, words, apart)
  return {
    kicker: words('view-timeline'),
    headline: headline.text,
    entries: shown.map((claim) => ({
      when: capital(whenOf(claim.date, words)),
      stated: claim.date.basis === 'stated',
      text: claim.text,
      note: noteOf(claim, words),
    })),
    notes: [
      ...(resolved === null ? [] : [resolved]),
      ...(dated.length > shown.length
        ? [words('picture-first', { shown: shown.length, found: dated.length })]
        : []),
      ...(headline.wording === 'editors' ? [words('headline-editors')] : []),
    ],
    foot: [
      [
        publisherOf(article, words),
        article.publishedAt
          ? words('date', { value: article.publishedAt.slice(0, 10) })
          : words('date-missing'),
        ...(corrected
          ? [words('corrected', { day: words('date', { value: `-${corrected.slice(4)}` }) })]
          : []),
      ]
        .map(apart)
        .join(' · '),
      id,
    ],
  }
}

const publisherOf = ({ publisher, url }: Digest['article'], words: Words): string =>
  publisher ?? (url ? words('origin-page', { host: new URL(url).hostname }) : words('origin-text'))

/** A date stands alone in its line there: "Third quarter of 2025". */
const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** One part's direction of writing does not turn its neighbours around (UAX #9, isolates). */
const apart = (part: string): string => `\u2068${part}\u2069`
