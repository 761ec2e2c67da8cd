import type { Quotation } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

/** A part of a quotation and who says it. */
interface Said {
  readonly span: Span
  readonly speaker: string
}

/** This much of a stretch must be somebody's words before it is theirs. */
const COVERED = 0.4

/** Tells whose words a stretch of the text is: the speaker's name; null when it is the article's own. */
export function ownerFinder(quotes: readonly Quotation[]): (span: Span) => string | null {
  const said = quotes
    .flatMap(({ content, speaker }): Said[] =>
      speaker === null ? [] : content.map((span) => ({ span, speaker })),
    )
    .sort((a, b) => a.span[0] - b.span[0])
  return (span) => {
    const shares = new Map<string, number>()
    for (let at = firstReaching(said, span[0]); (said[at]?.span[0] ?? Infinity) < span[1]; at++) {
      const { span: words, speaker } = said[at] as Said
      const common = Math.min(words[1], span[1]) - Math.max(words[0], span[0])
      if (common > 0) shares.set(speaker, (shares.get(speaker) ?? 0) + common)
    }
    const [owner, most] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [null, 0]
    return most >= COVERED * (span[1] - span[0]) ? owner : null
  }
}

/** Quotations are short: looking this far back finds every one that reaches `from`. */
const LOOK_BACK = 8

function firstReaching(said: readonly Said[], from: number): number {
  let low = 0
  let high = said.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((said[middle]?.span[0] ?? Infinity) < from) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - LOOK_BACK)
}
