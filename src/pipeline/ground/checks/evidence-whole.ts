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

/** One sentence or several that follow one another. */
function isWhole(evidence: Evidence, about: Grounds): boolean {
  if (isHeading(evidence, about)) return true
  if (evidence.in === 'title') return false
  const { sentences } = about.reading
  return (
    sentences.some(([start]) => start === evidence.start) && sentences.some(([, end]) => end === evidence.end)
  )
}
