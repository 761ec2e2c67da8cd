import { type Check, refuse } from '../check.ts'
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
    const verbatim = verbatimText(claim, about)
    if (sameWords(claim.text, verbatim)) return { ...claim, text: verbatim, wording: 'verbatim' }
    if (claim.wording === 'rephrased') return throughGate()
    const trimmed = claim.wording === 'trimmed' ? trimmedText(claim, about) : null
    if (trimmed !== null) return { ...claim, text: trimmed }
    return refuse(`not the words of its evidence: “${verbatim}”`)

    function throughGate() {
      const { supported, evidence, checks } = verify(about.reading, claim.text)
      if (supported && evidence.length > 0) return { ...claim, evidence }
      return refuse(explained(checks))
    }
  },
}

/** "not verbatim" alone explains nothing about a claim that never meant to be. */
function explained(checks: readonly VerdictCheck[]): string {
  const failed = checks.filter(({ name, passed }) => name !== 'verbatim' && !passed)
  return failed.map(({ name, detail }) => `${name}: ${detail}`).join('; ') || 'the article does not say so'
}
