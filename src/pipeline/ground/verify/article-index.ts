import { type Folded, fold } from '../../../language/fold.ts'
import { cuesFor } from '../../../language/languages.ts'
import { type Quantity, quantitiesOf } from '../../../language/quantities.ts'
import { type Token, tokensOf } from '../../../language/tokens.ts'
import type { Span } from '../../../model/span.ts'
import type { Said } from '../said-in.ts'
import { withNumberStems } from './number-stems.ts'

/** What verification looks up in an article; made once a reading, however many claims are asked. */
export interface ArticleIndex {
  readonly folded: Folded
  readonly tokens: readonly Token[]
  readonly quantities: readonly Quantity[]
  /** The tokens of each sentence: first, and one past the last. */
  readonly ranges: readonly Span[]
  /** Stem → the sentences that have it, in order. */
  readonly sentencesWith: ReadonlyMap<string, readonly number[]>
  readonly words: ReadonlySet<string>
  /** Pairs of neighbouring stems, joined by a space. */
  readonly pairs: ReadonlySet<string>
  /** Words that the article writes with a capital wherever they do not open a sentence. */
  readonly names: ReadonlySet<string>
  /** All words with single spaces between and around them. */
  readonly running: string
  /** The token that begins after the space at `offset` of `running`. */
  readonly tokenAt: (offset: number) => number
  readonly sentenceOf: (token: number) => number
  readonly functionWords: ReadonlySet<string>
}

const known = new WeakMap<Said, ArticleIndex>()

export function indexOf(reading: Said): ArticleIndex {
  const cached = known.get(reading)
  if (cached) return cached
  const index = build(reading)
  known.set(reading, index)
  return index
}

function build({ text, sentences, language }: Said): ArticleIndex {
  const folded = fold(text)
  const plain = tokensOf(folded.text, language)
  const quantities = quantitiesOf(folded.text, plain)
  const tokens = withNumberStems(plain, quantities)
  const ranges = rangesOf(folded, tokens, sentences)
  return {
    folded,
    tokens,
    quantities,
    ranges,
    sentencesWith: postings(tokens, ranges),
    words: new Set(tokens.map(({ word }) => word)),
    pairs: new Set(tokens.slice(1).map(({ stem }, at) => `${tokens[at]?.stem} ${stem}`)),
    names: namesIn(tokens, ranges),
    ...runningText(tokens),
    sentenceOf: (token) => lastAtMost(ranges.length, (sentence) => ranges[sentence]?.[0] ?? 0, token),
    functionWords: cuesFor(language).salience?.functionWords ?? new Set(),
  }
}

function rangesOf(folded: Folded, tokens: readonly Token[], sentences: readonly Span[]): Span[] {
  let at = 0
  const startOf = (token: Token | undefined) =>
    token ? folded.unfold([token.start, token.end])[0] : Infinity
  return sentences.map(([start, end]) => {
    while (startOf(tokens[at]) < start) at++
    const first = at
    while (startOf(tokens[at]) < end) at++
    return [first, at]
  })
}

function postings(tokens: readonly Token[], ranges: readonly Span[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  ranges.forEach(([first, last], sentence) => {
    for (const stem of new Set(tokens.slice(first, last).map((token) => token.stem))) {
      const list = found.get(stem)
      if (list) list.push(sentence)
      else found.set(stem, [sentence])
    }
  })
  return found
}

function namesIn(tokens: readonly Token[], ranges: readonly Span[]): Set<string> {
  const openers = new Set(ranges.map(([first]) => first))
  const small = new Set(tokens.filter(({ capital }) => !capital).map(({ word }) => word))
  const inside = tokens.filter(({ capital, word }, at) => capital && !openers.has(at) && !small.has(word))
  return new Set(inside.map(({ word }) => word))
}

function runningText(tokens: readonly Token[]): Pick<ArticleIndex, 'running' | 'tokenAt'> {
  const offsets: number[] = []
  let length = 0
  for (const { word } of tokens) {
    offsets.push(length)
    length += word.length + 1
  }
  return {
    running: ` ${tokens.map(({ word }) => word).join(' ')} `,
    tokenAt: (offset) => lastAtMost(offsets.length, (at) => offsets[at] ?? 0, offset),
  }
}

/** The last index below `count` whose value is at most `wanted`; values never fall. Binary search. */
function lastAtMost(count: number, valueAt: (index: number) => number, wanted: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (valueAt(middle) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
