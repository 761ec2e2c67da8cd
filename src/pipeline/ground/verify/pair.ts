import type { Quantity } from '../../../language/quantities.ts'
import type { Token } from '../../../language/tokens.ts'
import type { VerificationCues } from '../../../language/verification.ts'
import { type Alignment, align } from './alignment.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Window } from './evidence-window.ts'
import type { Statement } from './statement.ts'

/** What the checks compare: a statement and its evidence, word by word. */
export interface Pair {
  readonly statement: Statement
  readonly index: ArticleIndex
  readonly cues: VerificationCues
  readonly evidence: readonly Token[]
  readonly evidenceQuantities: readonly Quantity[]
  readonly stems: ReadonlySet<string>
  readonly between: Window['between']
  readonly alignment: Alignment
}

export function pairOf(
  statement: Statement,
  window: Window,
  cues: VerificationCues,
  index: ArticleIndex,
): Pair {
  return {
    statement,
    index,
    cues,
    evidence: window.tokens,
    evidenceQuantities: window.quantities,
    stems: window.stems,
    between: window.between,
    alignment: align(statement.tokens, window.tokens),
  }
}

/** Where a mark stands between two words: a border of clauses, brackets or quotations. */
export const PUNCTUATION = /[,;:.!?()"]|\s['-]|['-]\s/

export const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word)
