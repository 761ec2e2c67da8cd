import type { Token } from '../../../../language/tokens.ts'
import { type Pair, PUNCTUATION, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/**
 * The statement begins where a clause of the evidence does: "the spokesman for the mayor left" does
 * not say that the mayor left, nor "the mayor's wife left" that the wife of somebody did.
 */
export const subject: GateCheck = { name: 'subject', failing: lostSubject }

function lostSubject({ alignment, evidence, cues, index }: Pair): string[] {
  const first = alignment.find((partner) => partner !== null)
  if (first === undefined) return []
  const skipped: Token[] = []
  for (let at = first - 1; at >= 0; at--) {
    const token = evidence[at]
    const next = evidence[at + 1]
    if (!token || !next || startsClause(token, next)) break
    skipped.push(token)
  }
  return wordsOf(skipped.filter((token) => cues.subordinate.has(token.word) || isPossessive(token)))

  function startsClause(token: Token, next: Token): boolean {
    return (
      cues.clauseOpeners.has(token.word) || PUNCTUATION.test(index.folded.text.slice(token.end, next.start))
    )
  }

  function isPossessive(token: Token): boolean {
    return /'s?$/.test(index.folded.text.slice(token.start, token.end + 1))
  }
}
