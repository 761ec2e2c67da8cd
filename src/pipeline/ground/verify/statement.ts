import { fold } from '../../../language/fold.ts'
import { type Quantity, quantitiesOf } from '../../../language/quantities.ts'
import { sentencesOf } from '../../../language/sentences.ts'
import { type Token, tokensOf } from '../../../language/tokens.ts'
import type { Span } from '../../../model/span.ts'
import { splitWithoutCapitals } from '../small-letters.ts'
import type { ArticleIndex } from './article-index.ts'
import { withNumberStems } from './number-stems.ts'
import { plainClaim } from './plain-claim.ts'

/** One sentence of a claim: each must stand by itself, or one bad one hides among the others. */
export interface Statement {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly quantities: readonly Quantity[]
  /** The tokens that carry content: neither grammar nor numbers in words of grammar. */
  readonly content: readonly Token[]
}

export function statementsOf(claim: string, language: string | null, index: ArticleIndex): Statement[] {
  const { text } = fold(plainClaim(claim))
  const whole: Span[] = sentencesOf(text, [{ start: 0, end: text.length, kind: 'paragraph' }], language)
  return splitWithoutCapitals(text, whole)
    .map((span) => statementOf(text.slice(...span), language, index))
    .filter(({ tokens }) => tokens.length > 0)
}

function statementOf(text: string, language: string | null, index: ArticleIndex): Statement {
  const words = tokensOf(text, language)
  const quantities = quantitiesOf(text, words)
  const tokens = withNumberStems(words, quantities)
  const content = tokens.filter(({ word }) => !index.functionWords.has(word))
  return {
    text,
    tokens,
    quantities,
    content: content.length > 0 ? content : tokens,
  }
}
