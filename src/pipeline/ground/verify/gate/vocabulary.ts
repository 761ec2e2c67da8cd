import { type Pair, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** A word the evidence lacks says more than it does; a number may be written in words or in figures. */
export const vocabulary: GateCheck = { name: 'vocabulary', failing: newWords }

function newWords({ statement, stems, cues, evidenceQuantities }: Pair): string[] {
  const numbers = new Set(
    statement.quantities
      .filter((q) => evidenceQuantities.some(({ value }) => value === q.value))
      .map(({ at }) => at),
  )
  return wordsOf(
    statement.tokens.filter(
      ({ word, stem }, at) => !stems.has(stem) && !numbers.has(at) && !cues.fillers.has(word),
    ),
  )
}
