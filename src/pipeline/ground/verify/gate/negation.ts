import { kept, NEAR } from '../kept.ts'
import { type Pair, PUNCTUATION, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** A statement denies what its evidence denies, all of it and nothing else. */
export const negation: GateCheck = {
  name: 'negation',
  failing: (pair) => [...kept(pair, pair.cues.negations, NEAR), ...lostScope(pair)],
  says: (words) => `what is denied is not the same: ${words}`,
}

/**
 * "Did not raise taxes for the bridge" does not say "did not raise taxes": what is denied may lose
 * only what stands behind a mark of punctuation.
 */
function lostScope({ statement, alignment, evidence, cues, between }: Pair): string[] {
  if (!statement.tokens.some(({ word }) => cues.negations.has(word))) return []
  const last = alignment.findLast((partner) => partner !== null) ?? -1
  const [here, next] = [evidence[last], evidence[last + 1]]
  if (!here || !next || PUNCTUATION.test(between(last))) return []
  return wordsOf([next])
}
