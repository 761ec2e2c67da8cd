import type { Token } from '../../../language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'

/**
 * True for a capital inside the statement, for a word the article always writes with one (a claim in
 * small letters names people too), and for an opening word that goes on with a capital: "Eve Lee".
 */
export function isName(tokens: readonly Token[], at: number, index: ArticleIndex): boolean {
  const token = tokens[at]
  if (!token) return false
  if (index.names.has(token.word)) return true
  if (!token.capital || index.functionWords.has(token.word)) return false
  return at > 0 || (tokens[1]?.capital === true && !index.words.has(token.word))
}

export const namesIn = (tokens: readonly Token[], index: ArticleIndex): Token[] =>
  tokens.filter((_, at) => isName(tokens, at, index))
