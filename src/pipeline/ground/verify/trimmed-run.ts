import type { Token } from '../../../language/tokens.ts'
import { cutsOf } from '../../../language/trim.ts'
import { contains, type Span } from '../../../model/span.ts'
import type { Said } from '../said-in.ts'
import { subsetsOf } from '../subsets-of.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Window } from './evidence-window.ts'
import { signsOf } from './signs-of.ts'
import type { Statement } from './statement.ts'

/** Every choice among so many cuts is tried; a sentence with more of them is no candidate for a post. */
const MAX_CUTS = 6

/**
 * The sentence of the window that says exactly this once some of its white-listed parts are left
 * out; null when none does. Such a statement is the article's own: what it leans on, it leans on there.
 */
export function trimmedRun(
  statement: Statement,
  window: Window,
  reading: Said,
  index: ArticleIndex,
): number | null {
  const sentences = window.first === window.last ? [window.first] : [window.first, window.last]
  return sentences.find((sentence) => isTrimOf(sentence, statement, reading, index)) ?? null
}

function isTrimOf(sentence: number, statement: Statement, reading: Said, index: ArticleIndex): boolean {
  const [span, range] = [reading.sentences[sentence], index.ranges[sentence]]
  if (!span || !range || range[1] - range[0] <= statement.tokens.length) return false
  const text = reading.text.slice(...span)
  const cuts = cutsOf(text, reading.language).slice(0, MAX_CUTS)
  const tokens = index.tokens.slice(...range).map((token) => placed(token, span[0], index))
  return subsetsOf(cuts).some((chosen) => {
    const kept = tokens.filter(({ at }) => !chosen.some((cut) => contains(cut, at)))
    return sameWords(kept, statement.tokens) && signsOf(statement.text) === signsOf(without(text, chosen))
  })
}

/** A token and where it stands in its sentence. */
const placed = ({ word, start, end }: Token, from: number, { folded }: ArticleIndex) => {
  const [first, last] = folded.unfold([start, end])
  return { word, at: [first - from, last - from] satisfies Span as Span }
}

const sameWords = (kept: readonly { readonly word: string }[], words: readonly Token[]): boolean =>
  kept.length === words.length && kept.every(({ word }, at) => word === words[at]?.word)

const without = (text: string, cuts: readonly Span[]): string =>
  [...cuts].reverse().reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text)
