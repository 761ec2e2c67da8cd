import { findVerbatim } from '../../../language/fold.ts'
import { type Evidence, evidenceAt } from '../../../model/digest.ts'
import { type Check, type Grounds, refuse } from '../check.ts'

/**
 * Every piece of evidence is a slice of the article. One whose offsets are off is moved to where
 * its quote stands, if there is exactly one such place.
 */
export const evidenceFound: Check = {
  name: 'evidence-found',
  run: (claim, about) => {
    if (claim.evidence.length === 0) return refuse('no evidence given')
    const found: Evidence[] = []
    for (const evidence of claim.evidence) {
      const place = placeOf(evidence, about)
      if (typeof place === 'string') return refuse(place)
      found.push(place)
    }
    return { ...claim, evidence: found }
  },
}

function placeOf(evidence: Evidence, { article, foldedText }: Grounds): Evidence | string {
  const inTitle = evidence.in === 'title'
  const text = inTitle ? (article.title ?? '') : article.text
  const { start, end, quote } = evidence
  if (inRange(evidence, text) && text.slice(start, end) === quote) return evidence
  const places = inTitle ? findVerbatim(text, quote) : findVerbatim(text, quote, foldedText)
  const [place] = places
  if (!place) return `not in the article: “${quote}”`
  if (places.length > 1) return `in the article ${places.length} times, none at the offsets given: “${quote}”`
  return { ...(inTitle ? { in: 'title' } : {}), ...evidenceAt(text, place) }
}

const inRange = ({ start, end }: Evidence, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
