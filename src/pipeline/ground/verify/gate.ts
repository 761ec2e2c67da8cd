import { cuesFor } from '../../../language/languages.ts'
import type { Said } from '../said-in.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Window } from './evidence-window.ts'
import { GATE } from './gate/index.ts'
import { listedWords } from './listed-words.ts'
import { pairOf } from './pair.ts'
import type { Statement } from './statement.ts'

export interface Checked {
  readonly name: string
  readonly passed: boolean
  /** Why not, in plain words; empty when it is passed. */
  readonly detail: string
}

/**
 * The strict gate for words that are not the article's own: nothing may be new, nothing that turns,
 * weakens or attributes may be lost, and the order stays. It lets through little more than
 * deletions; what it stops is replaced by the article's sentence, so it is set for catch. A language
 * whose negations and hedges we do not know gets nothing through.
 */
export function gateChecks(
  statement: Statement,
  window: Window,
  reading: Said,
  index: ArticleIndex,
): Checked[] {
  const cues = cuesFor(reading.language).verification
  if (!cues)
    return [
      { name: 'language', passed: false, detail: 'in this language only the article’s own words are posted' },
    ]
  if (statement.tokens.length * window.tokens.length > COMPARABLE) {
    return [{ name: 'length', passed: false, detail: 'it is too long to compare word by word' }]
  }
  const pair = pairOf(statement, window, cues, index)
  return GATE.map(({ name, failing, says }) => {
    const words = [...new Set(failing(pair))]
    return {
      name,
      passed: words.length === 0,
      detail: words.length === 0 ? '' : says(listedWords(words), words.length),
    }
  })
}

/** Words times words: a sentence of two thousand words against another. News has none; memory has an end. */
const COMPARABLE = 4_000_000
