import { namesIn } from '../name-tokens.ts'
import { type Pair, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** A name from elsewhere in the article did something else. */
export const names: GateCheck = {
  name: 'names',
  failing: newNames,
  says: (words, count) =>
    count > 1 ? `the names ${words} are not in that passage` : `the name ${words} is not in that passage`,
}

function newNames({ statement, index, stems }: Pair): string[] {
  return wordsOf(namesIn(statement.tokens, index).filter(({ stem }) => !stems.has(stem)))
}
