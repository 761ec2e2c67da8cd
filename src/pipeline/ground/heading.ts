import { findVerbatim } from '../../language/fold.ts'
import type { Evidence } from '../../model/digest.ts'
import type { Span } from '../../model/span.ts'
import type { Grounds } from './check.ts'

/** The stretches of the text that are titles: headings, list items, the titles of its reasons, its headline. */
export function headingsOf({ article, reading }: Pick<Grounds, 'article' | 'reading'>): Span[] {
  const blocks = article.blocks.filter(({ kind }) => kind === 'heading' || kind === 'item')
  return [
    ...blocks.map(({ start, end }): Span => [start, end]),
    ...reading.reasons.items.flatMap(({ title }) => (title ? [title] : [])),
    ...(reading.headline ? [reading.headline] : []),
  ]
}

/** True when the evidence is the article's title or one of its headings, whole. */
export function isHeading(evidence: Evidence, about: Grounds): boolean {
  if (evidence.in === 'title') return evidence.quote.trim() === about.article.title?.trim()
  return headingsOf(about).some(([start, end]) => start === evidence.start && end === evidence.end)
}

/** The heading's own words for `title`; null when no heading has them. */
export function titleInHeadings(title: string, about: Grounds): string | null {
  for (const [start, end] of headingsOf(about)) {
    const heading = about.article.text.slice(start, end)
    const [place] = findVerbatim(heading, title)
    if (place) return heading.slice(...place)
  }
  return null
}
