import { claimsResponsibility } from '../../../language/responsibility.ts'
import type { Claim } from '../../../model/digest.ts'
import { addedSigns } from '../added-signs.ts'
import { type Check, type Grounds, type Refusal, refuse } from '../check.ts'
import { sameWords } from '../same-words.ts'
import { trimmedText } from '../trimmed-text.ts'
import { verbatimText } from '../verbatim-text.ts'
import { type VerdictCheck, verify } from '../verify.ts'

/**
 * The text is what its wording says: the evidence itself, the evidence less white-listed parts, or
 * other words that the strict gate admits. Verbatim and trimmed texts leave in the article's own
 * characters, whatever quotation marks or spaces the engine wrote.
 */
export const wordingKept: Check = {
  name: 'wording-kept',
  run: (claim, about) => {
    if (claim.wording === 'rephrased') return throughGate(claim, about)
    const verbatim = verbatimText(claim, about)
    if (sameWords(claim.text, verbatim)) return { ...claim, text: verbatim, wording: 'verbatim' }
    const trimmed = claim.wording === 'trimmed' ? trimmedText(claim, about) : null
    return trimmed === null
      ? refuse(`not the words of its evidence: “${verbatim}”`)
      : { ...claim, text: trimmed }
  },
}

/** The gate finds its own evidence; what turns out to be the article's words is called so. */
function throughGate(claim: Claim, about: Grounds): Claim | Refusal {
  const { supported, evidence, checks } = verify(about.reading, claim.text)
  if (!supported || evidence.length === 0) return refuse(explained(checks))
  const resting = { ...claim, evidence }
  const verbatim = verbatimText(resting, about)
  if (sameWords(claim.text, verbatim)) return { ...resting, text: verbatim, wording: 'verbatim' }
  const signs = addedSigns(claim.text, evidence.map(({ quote }) => quote).join(' '))
  if (signs.length > 0) return refuse(`signs that the passage does not have: ${signs.map(named).join(', ')}`)
  // Who claims an attack is named as the article names them, verb and description included.
  const claimed = evidence.some(({ quote }) => claimsResponsibility(quote, about.reading.language))
  return claimed ? refuse('a claim of responsibility is told in the article’s own words only') : resting
}

/** "not verbatim" alone explains nothing about a claim that never meant to be. */
function explained(checks: readonly VerdictCheck[]): string {
  const failed = checks.filter(({ name, passed }) => name !== 'verbatim' && !passed)
  return failed.map(({ detail }) => detail).join('; ') || 'the article does not say so'
}

/** What cannot be seen is named by its number. */
const named = (sign: string): string =>
  /[\p{C}\p{Z}]/u.test(sign) ? `U+${sign.codePointAt(0)?.toString(16)}` : sign
