import type { Evidence } from '../../../model/digest.ts'
import { type Check, type Grounds, refuse } from '../check.ts'
import { isHeading } from '../heading.ts'

/** What is posted in the article's words is backed by whole sentences: half of one can say the opposite. */
export const evidenceWhole: Check = {
  name: 'evidence-whole',
  run: (claim, about) => {
    if (claim.wording === 'rephrased') return claim
    const part = claim.evidence.find((evidence) => !isWhole(evidence, about))
    return part ? refuse(`not a whole sentence: “${part.quote}”`) : claim
  },
}

const isWhole = (evidence: Evidence, about: Grounds): boolean =>
  isHeading(evidence, about) ||
  (evidence.in !== 'title' && about.borders.isSentences(evidence.start, evidence.end))
