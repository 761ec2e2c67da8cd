import { type Pair, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

export const length: GateCheck = {
  name: 'length',
  failing: tooShort,
  says: () => 'it is too short to say anything',
}

/** Two words say nothing that could be supported. */
const SHORTEST = 3

function tooShort({ statement }: Pair): string[] {
  return statement.tokens.length < SHORTEST ? wordsOf(statement.tokens) : []
}
