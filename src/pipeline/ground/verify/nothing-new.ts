import { isName, namesIn } from './name-tokens.ts'
import { type Pair, wordsOf } from './pair.ts'

/** Every number with its unit stands in the evidence: one from elsewhere in the article counts something else. */
export function newNumbers({ statement, evidenceQuantities }: Pair): string[] {
  return statement.quantities
    .filter(
      ({ value, unit }) => !evidenceQuantities.some((other) => other.value === value && other.unit === unit),
    )
    .map(({ value, unit }) => `${value}${unit ?? ''}`)
}

/** A name from elsewhere in the article did something else. */
export function newNames({ statement, index, stems }: Pair): string[] {
  return wordsOf(namesIn(statement.tokens, index).filter(({ stem }) => !stems.has(stem)))
}

/** A word the evidence lacks says more than it does; a number may be written in words or in figures. */
export function newWords({ statement, stems, cues, evidenceQuantities }: Pair): string[] {
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

/** A pronoun needs somebody named before it in the statement itself. */
export function loosePronouns({ statement, index, cues }: Pair): string[] {
  const named = statement.tokens.findIndex(
    (token, at) =>
      isName(statement.tokens, at, index) || (at === 0 && token.capital && !cues.pronouns.has(token.word)),
  )
  return wordsOf(
    statement.tokens.filter(({ word }, at) => cues.pronouns.has(word) && (named === -1 || at < named)),
  )
}
