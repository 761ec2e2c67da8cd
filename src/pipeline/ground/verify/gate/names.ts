import { namesIn } from '../name-tokens.ts'
import { type Pair, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** A name from elsewhere in the article did something else. */
export const names: GateCheck = { name: 'names', failing: newNames }

function newNames({ statement, index, stems }: Pair): string[] {
  return wordsOf(namesIn(statement.tokens, index).filter(({ stem }) => !stems.has(stem)))
}
