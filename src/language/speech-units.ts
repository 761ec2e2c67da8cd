import type { Block } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import type { QuotedPiece } from './quoted-pieces.ts'

/** A word or mark of a unit. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly word: boolean
  /** Index of the quoted piece it stands in; -1 outside quotation marks. */
  readonly piece: number
}

/** One or more sentences that quotation marks hold together, inside one block. */
export interface SpeechUnit {
  readonly start: number
  readonly end: number
  readonly block: number
  readonly tokens: readonly Token[]
  /** Indexes of the quoted pieces in it. */
  readonly pieces: readonly number[]
  /** Where each of them begins and ends, in token indexes, its marks included. */
  readonly places: ReadonlyMap<number, readonly [number, number]>
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|vs|Cmdr|Brig|\p{Lu})\.(?=[\s,’'])|[\p{L}\p{M}\p{N}]+(?:(?:[-’'.&/@]|,(?=\p{N}{3}(?!\p{N})))[\p{L}\p{M}\p{N}]+)*[’']?(?=\s|[^\p{L}\p{N}]|$)|[^\s\p{L}\p{N}]/gu

const LETTER = /[\p{L}\p{N}]/u

/** Marks of other scripts, as the rules know them. */
const MARKS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' }

/** The units of every block but headings, in order. */
export function speechUnits(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Span[],
  pieces: readonly QuotedPiece[],
): SpeechUnit[] {
  const units: SpeechUnit[] = []
  let at = 0
  let next = 0
  blocks.forEach((block, index) => {
    const own: Span[] = []
    while (at < sentences.length && (sentences[at]?.[0] ?? 0) < block.end) {
      const sentence = sentences[at++]
      if (sentence && sentence[0] >= block.start) own.push(sentence)
    }
    const from = next
    while (pieces[next]?.block === index) next++
    if (block.kind === 'heading') return
    let first = from
    for (const span of joined(own, pieces, from, next)) {
      while (first < next && (pieces[first]?.outer[1] ?? 0) <= span[0]) first++
      units.push(unitOf(text, span, index, pieces, first, next))
    }
  })
  return units
}

/** The sentences, those made one that a quotation holds together. */
function joined(
  sentences: readonly Span[],
  pieces: readonly QuotedPiece[],
  from: number,
  to: number,
): Span[] {
  const spans: [number, number][] = []
  let piece = from
  for (const [start, end] of sentences) {
    while (piece < to && (pieces[piece]?.outer[1] ?? 0) <= start) piece++
    const holds = piece < to && (pieces[piece]?.outer[0] ?? 0) < start - 1
    const last = spans.at(-1)
    if (last && holds) last[1] = end
    else spans.push([start, end])
  }
  return spans
}

function unitOf(
  text: string,
  [start, end]: Span,
  block: number,
  pieces: readonly QuotedPiece[],
  from: number,
  to: number,
): SpeechUnit {
  const own: number[] = []
  for (let i = from; i < to; i++) {
    const outer = pieces[i]?.outer
    if (outer && outer[0] >= end) break
    if (outer && outer[0] < end && start < outer[1]) own.push(i)
  }
  const tokens = tokensOf(text, start, end, pieces, own)
  return { start, end, block, pieces: own, tokens, places: placesOf(tokens) }
}

function placesOf(tokens: readonly Token[]): ReadonlyMap<number, readonly [number, number]> {
  const places = new Map<number, readonly [number, number]>()
  tokens.forEach(({ piece }, index) => {
    if (piece >= 0) places.set(piece, [places.get(piece)?.[0] ?? index, index + 1])
  })
  return places
}

function tokensOf(
  text: string,
  start: number,
  end: number,
  pieces: readonly QuotedPiece[],
  own: readonly number[],
): Token[] {
  const tokens: Token[] = []
  let place = 0
  for (const { index, 0: words } of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + index
    while (place < own.length && (pieces[own[place] ?? 0]?.outer[1] ?? 0) <= from) place++
    const piece = own[place]
    const quoted = piece !== undefined && from >= (pieces[piece]?.outer[0] ?? 0)
    tokens.push({
      start: from,
      end: from + words.length,
      text: MARKS[words] ?? words,
      lower: words.toLowerCase(),
      // Only a mark (or an emoji, of two units) is that short and no word.
      word: words.length > 2 || LETTER.test(words),
      piece: quoted ? piece : -1,
    })
  }
  return tokens
}
