import { quantitiesOf } from '../../../language/quantities.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Window } from './evidence-window.ts'
import type { Statement } from './statement.ts'

/**
 * The statement without the first names that the evidence leaves out but the article gives: "Ann Lee"
 * is "Lee" where the article calls nobody else so. Two of a name, or "Mr Lee", leave it open who is meant.
 */
export function withoutFirstNames(statement: Statement, window: Window, index: ArticleIndex): Statement {
  const { tokens, text } = statement
  const isGiven = (token: Token, at: number): boolean => {
    const last = tokens[at + 1]
    if (!last || !token.capital || !last.capital || window.stems.has(token.stem)) return false
    const runsOn = tokens[at + 2]?.capital === true || (at > 0 && tokens[at - 1]?.capital === true && at > 1)
    return !runsOn && stands(last, window) && isOnlyBefore(token, last, index)
  }
  const kept = tokens.filter((token, at) => !isGiven(token, at))
  if (kept.length === tokens.length) return statement
  const content = statement.content.filter((token) => kept.includes(token))
  return { ...statement, tokens: kept, content, quantities: quantitiesOf(text, kept) }
}

/** In the evidence the last name stands by itself, not in "Lee Street" nor in "Mr Lee". */
function stands({ word }: Token, { tokens, between }: Window): boolean {
  const places = tokens.flatMap((token, at) => (token.word === word && token.capital ? [at] : []))
  return (
    places.length > 0 &&
    places.every((at) => !(tokens[at + 1]?.capital && between(at) === ' ')) &&
    places.every((at) => at === 0 || !(tokens[at - 1]?.capital && between(at - 1) === ' '))
  )
}

/** Wherever the article writes a capital right before that last name, it is this first name. */
function isOnlyBefore(first: Token, last: Token, { tokens, folded, functionWords }: ArticleIndex): boolean {
  const before = tokens.flatMap((token, at) => {
    const one = tokens[at - 1]
    const named = token.word === last.word && token.capital && one?.capital
    const joined = named && !/[^ .]|\.\s/.test(folded.text.slice(one.end, token.start))
    return joined && !functionWords.has(one.word) ? [one.word] : []
  })
  return before.length > 0 && before.every((word) => word === first.word)
}
