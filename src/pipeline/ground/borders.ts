import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'

/** Where the text's titles and sentences lie: what may stand in a post is asked for each claim of a long text. */
export interface Borders {
  /** Headings, list items, the titles of its reasons, its headline. */
  readonly headings: readonly Span[]
  /** True for a heading, whole. */
  readonly isHeading: (start: number, end: number) => boolean
  /** True for one sentence, or several that follow one another. */
  readonly isSentences: (start: number, end: number) => boolean
}

/** The borders of a text, found once. */
export function bordersOf({ blocks }: Pick<Article, 'blocks'>, reading: Reading): Borders {
  const titled = blocks.filter(({ kind }) => kind === 'heading' || kind === 'item')
  const headings = [
    ...titled.map(({ start, end }): Span => [start, end]),
    ...reading.reasons.items.flatMap(({ title }) => (title ? [title] : [])),
    ...(reading.headline ? [reading.headline] : []),
  ]
  const whole = new Set(headings.map(([start, end]) => `${start}-${end}`))
  const starts = new Set(reading.sentences.map(([start]) => start))
  const ends = new Set(reading.sentences.map(([, end]) => end))
  return {
    headings,
    isHeading: (start, end) => whole.has(`${start}-${end}`),
    isSentences: (start, end) => starts.has(start) && ends.has(end),
  }
}
