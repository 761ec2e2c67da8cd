import { firstWordOf } from '../number-stems.ts'
import { type Pair, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** A word the evidence lacks says more than it does; a number may be written in words or in figures (`number-stems.ts`). */
export const vocabulary: GateCheck = {
  name: 'vocabulary',
  failing: newWords,
  says: (words, count) => `${words} ${count > 1 ? 'are' : 'is'} not in that passage`,
}

function newWords({ statement, stems, cues }: Pair): string[] {
  return wordsOf(
    statement.tokens.filter(
      ({ word, stem }) => !stems.has(stem) && !stems.has(firstWordOf(stem)) && !cues.fillers.has(word),
    ),
  )
}
