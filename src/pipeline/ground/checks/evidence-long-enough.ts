import { countWords } from '../../../language/words.ts'
import type { Evidence } from '../../../model/digest.ts'
import { type Check, type Grounds, refuse } from '../check.ts'
import { isHeading } from '../heading.ts'

/** A few letters stand in every article and prove nothing. Headings are exempt: they are whole as they are. */
export const evidenceLongEnough: Check = {
  name: 'evidence-long-enough',
  run: (claim, about) => {
    const short = claim.evidence.find((evidence) => !isHeading(evidence, about) && isShort(evidence, about))
    return short ? refuse(`too short to prove anything: “${short.quote}”`) : claim
  },
}

const isShort = ({ quote }: Evidence, { limits, article }: Grounds): boolean =>
  quote.length < limits.minQuoteChars || countWords(quote, article.language) < limits.minQuoteWords
