import { findVerbatim } from '../../language/fold.ts'
import type { Evidence } from '../../model/digest.ts'
import type { Grounds } from './check.ts'

/** True when the evidence is the article's title or one of its headings, whole. */
export function isHeading(evidence: Evidence, about: Grounds): boolean {
  if (evidence.in === 'title') return evidence.quote.trim() === about.article.title?.trim()
  return about.borders.isHeading(evidence.start, evidence.end)
}

/** The heading's own words for `title`; null when no heading has them. */
export function titleInHeadings(title: string, about: Grounds): string | null {
  for (const [start, end] of about.borders.headings) {
    const heading = about.article.text.slice(start, end)
    const [place] = findVerbatim(heading, title)
    if (place) return heading.slice(...place)
  }
  return null
}
