import { isName } from '../name-tokens.ts'
import { type Pair, wordsOf } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/** A pronoun needs somebody named before it in the statement itself. */
export const pronouns: GateCheck = {
  name: 'pronouns',
  failing: loosePronouns,
  says: (words) => `it does not say who or what is meant by ${words}`,
}

function loosePronouns({ statement, index, cues }: Pair): string[] {
  const named = statement.tokens.findIndex(
    (token, at) =>
      isName(statement.tokens, at, index) || (at === 0 && token.capital && !cues.pronouns.has(token.word)),
  )
  return wordsOf(
    statement.tokens.filter(({ word }, at) => cues.pronouns.has(word) && (named === -1 || at < named)),
  )
}
