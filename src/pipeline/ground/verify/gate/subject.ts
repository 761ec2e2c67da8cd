import type { Token } from '../../../../language/tokens.ts'
import { type Pair, PUNCTUATION, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/**
 * The statement begins where a clause of the evidence does: "the spokesman for the mayor left" does
 * not say that the mayor left, nor "the mayor's wife left" that the wife of somebody did.
 */
export const subject: GateCheck = {
  name: 'subject',
  failing: lostSubject,
  says: (words) => `it starts in the middle of a clause, behind ${words}`,
}

function lostSubject({ alignment, evidence, cues, index, between }: Pair): string[] {
  const first = alignment.find((partner) => partner !== null)
  if (first === undefined) return []
  const skipped: Token[] = []
  for (let at = first - 1; at >= 0; at--) {
    const token = evidence[at]
    if (!token || startsClause(token, at)) break
    skipped.push(token)
  }
  // "Made In Velm star Ann Lee": a preposition within a name that another word ends.
  const isNamed = (token: Token) =>
    token.capital &&
    token !== evidence[0] &&
    skipped.slice(0, skipped.indexOf(token)).some((one) => !one.capital)
  const governs = (token: Token) => cues.subordinate.has(token.word) && !isNamed(token)
  return wordsOf(skipped.filter((token) => governs(token) || isPossessive(token)))

  function startsClause({ word }: Token, at: number): boolean {
    return cues.clauseOpeners.has(word) || PUNCTUATION.test(between(at))
  }

  function isPossessive(token: Token): boolean {
    return /'s?$/.test(index.folded.text.slice(token.start, token.end + 1))
  }
}
