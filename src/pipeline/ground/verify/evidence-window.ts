import type { ArticleIndex } from './article-index.ts'
import type { Statement } from './statement.ts'

/** One sentence of the article, or two neighbours, that a statement may rest on. */
export interface Window {
  readonly first: number
  readonly last: number
  /** Share of the statement's content stems that stand in it. */
  readonly coverage: number
}

/** A second sentence must bring this much to be worth having: evidence is as short as it can be. */
const SECOND_SENTENCE = 0.08

/** The window that covers most of the statement; null when none shares a word with it. */
export function windowFor(statement: Statement, index: ArticleIndex): Window | null {
  const stems = [...new Set(statement.content.map(({ stem }) => stem))]
  const single = new Map<number, Set<string>>()
  for (const stem of stems) {
    for (const sentence of index.sentencesWith.get(stem) ?? []) {
      const here = single.get(sentence)
      if (here) here.add(stem)
      else single.set(sentence, new Set([stem]))
    }
  }
  let best: (Window & { readonly rank: number }) | null = null
  for (const [sentence, here] of single) {
    const next = single.get(sentence + 1)
    for (const window of [one(sentence, here), ...(next ? [two(sentence, here, next)] : [])]) {
      if (!best || window.rank > best.rank || (window.rank === best.rank && window.first < best.first))
        best = window
    }
  }
  return best

  function one(first: number, here: ReadonlySet<string>) {
    const coverage = here.size / stems.length
    return { first, last: first, coverage, rank: coverage }
  }

  function two(first: number, here: ReadonlySet<string>, next: ReadonlySet<string>) {
    const coverage = here.union(next).size / stems.length
    return { first, last: first + 1, coverage, rank: coverage - SECOND_SENTENCE }
  }
}
