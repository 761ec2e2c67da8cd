import { isName } from '../name-tokens.ts'
import { isNumber } from '../number-stems.ts'
import { type Pair, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

export const order: GateCheck = {
  name: 'order',
  failing: movedWords,
  says: (words, count) =>
    `${words} ${count > 1 ? 'stand' : 'stands'} elsewhere in that passage, which may change who did what`,
}

/** One word of many may stand elsewhere ("whose value is" for "the value of"), but no name or number. */
const MOVABLE = 8

/** A word that stands in the evidence but elsewhere in its order may have changed who did what. */
function movedWords({ statement, alignment, cues, stems, index }: Pair): string[] {
  const { tokens } = statement
  const moved = tokens.filter(
    ({ word, stem }, at) => alignment[at] === null && stems.has(stem) && !cues.fillers.has(word),
  )
  const fixed = moved.filter((token) => isName(tokens, tokens.indexOf(token), index) || isNumber(token))
  return moved.length === 1 && fixed.length === 0 && statement.content.length >= MOVABLE ? [] : wordsOf(moved)
}
