import { fold } from '../../language/fold.ts'
import { quotedStretches } from '../../language/quoted-stretches.ts'

/**
 * What a claim puts into quotation marks and its evidence does not say in one go: a quotation is word
 * for word or it is none, whatever else of a sentence may be left out.
 */
export function alteredQuotes(claim: string, evidence: readonly string[]): string[] {
  const said = evidence.map((text) => words(text))
  return quotedStretches(claim)
    .map((span) => claim.slice(...span))
    .filter((quoted) => words(quoted) !== ' ' && !said.some((text) => text.includes(words(quoted))))
}

/** Words with one space around each, whatever stands between them. */
const words = (text: string): string =>
  ` ${(
    fold(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `.replace(/^ +$/, ' ')
