import type { Quantity } from '../../../language/quantities.ts'
import type { Token } from '../../../language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Statement } from './statement.ts'

/** One sentence of the article, or two neighbours, that a statement may rest on. */
export interface Window {
  readonly first: number
  readonly last: number
  readonly tokens: readonly Token[]
  readonly quantities: readonly Quantity[]
  readonly stems: ReadonlySet<string>
  /** What stands between the token at this place and the next one. */
  readonly between: (at: number) => string
}

/** A second sentence must bring this much of the statement to be worth having: evidence is as short as it can be. */
const SECOND_SENTENCE = 0.08

/** The window that covers most of the statement, the earlier of equals; null when none shares a word with it. */
export function windowFor(statement: Statement, index: ArticleIndex): Window | null {
  const stems = [...new Set(statement.content.map(({ stem }) => stem))]
  const found = stemsBySentence(stems, index)
  let best: { readonly first: number; readonly last: number; readonly rank: number } | null = null
  for (const [first, here] of found) {
    const next = found.get(first + 1)
    const single = { first, last: first, rank: here.size / stems.length }
    const double = next && {
      first,
      last: first + 1,
      rank: here.union(next).size / stems.length - SECOND_SENTENCE,
    }
    for (const window of double ? [single, double] : [single]) {
      if (!best || window.rank > best.rank || (window.rank === best.rank && window.first < best.first))
        best = window
    }
  }
  return best && windowOver(best.first, best.last, index)
}

function stemsBySentence(stems: readonly string[], index: ArticleIndex): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>()
  for (const stem of stems) {
    for (const sentence of index.sentencesWith.get(stem) ?? []) {
      const here = found.get(sentence)
      if (here) here.add(stem)
      else found.set(sentence, new Set([stem]))
    }
  }
  return found
}

/** The evidence from one sentence to another, as it stands. */
export function windowOver(first: number, last: number, index: ArticleIndex): Window {
  const from = index.ranges[first]?.[0] ?? 0
  const to = index.ranges[last]?.[1] ?? 0
  const tokens = index.tokens.slice(from, to)
  return {
    first,
    last,
    tokens,
    quantities: index.quantities.filter(({ at }) => at >= from && at < to),
    stems: new Set(tokens.map(({ stem }) => stem)),
    between: (at) => index.folded.text.slice(tokens[at]?.end, tokens[at + 1]?.start),
  }
}
