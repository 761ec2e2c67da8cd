import type { Block } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { cuesFor } from './languages.ts'
import { quotedSpans } from './quoted-spans.ts'
import type { SentenceCues } from './sentence-cues.ts'

/**
 * A quotation longer than this is cut at its inner sentence ends: it is either a speech, whose
 * sentences are wanted singly, or two marks that do not belong together. The figure is the
 * longest evidence that still reads as one statement.
 */
const LONGEST_WHOLE_QUOTATION = 600

/** Blocks without it, most headings among them, are spared the segmenter. */
const HOLDS_AN_END = /[.!?…؟۔。！？\n\r\u2028\u2029\u0085](?!$)|^\s|\s$/u

/** The sentences of a text, in order, trimmed of white space; none crosses a block's border. */
export function sentencesOf(text: string, blocks: readonly Block[], language: string | null): Span[] {
  const cues = cuesFor(language).sentences ?? cuesFor('en').sentences ?? { abbreviations: new Set<string>() }
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' })
  return blocks.flatMap((block) => sentencesIn(text, [block.start, block.end], segmenter, cues))
}

function sentencesIn(text: string, span: Span, segmenter: Intl.Segmenter, cues: SentenceCues): Span[] {
  if (!HOLDS_AN_END.test(text.slice(...span))) return [span]
  const marks = quotedSpans(text, span).filter(([from, to]) => to - from <= LONGEST_WHOLE_QUOTATION)
  const joined: Span[] = []
  let quotation = 0
  for (const piece of piecesOf(text, span, segmenter)) {
    while ((marks[quotation]?.[1] ?? Infinity) <= piece[0]) quotation++
    const inside = (marks[quotation]?.[0] ?? Infinity) < piece[0]
    const last = joined.at(-1)
    if (last && (inside || goesOn(text, last, piece, cues))) joined[joined.length - 1] = [last[0], piece[1]]
    else joined.push(piece)
  }
  return joined
}

/** What ICU takes for sentences, trimmed; a line break inside a block is a space, not an end. */
function piecesOf(text: string, [from, to]: Span, segmenter: Intl.Segmenter): Span[] {
  const body = text.slice(from, to).replace(/[\n\r\u2028\u2029\u0085]/gu, ' ')
  const pieces: Span[] = []
  for (const { segment, index } of segmenter.segment(body)) {
    let at = index
    for (const part of segment.split(UNSEEN_BORDER)) {
      const words = part.trim()
      if (words === '') continue
      const start = body.indexOf(words, at)
      at = start + words.length
      pieces.push([from + start, from + at])
    }
  }
  return pieces
}

/** ICU sees no end before a number or a name like iPod. A short word before the stop may be an abbreviation. */
const UNSEEN_BORDER = /(?<=(?:\p{L}{4}\.|[!?])["”»]?)\s+(?=\p{N}|\p{Ll}\p{Lu})/u

/** True when the border between two pieces is no sentence end. */
function goesOn(text: string, before: Span, after: Span, cues: SentenceCues): boolean {
  const left = text.slice(Math.max(before[0], before[1] - TAIL), before[1])
  const right = text.slice(after[0], Math.min(after[1], after[0] + TAIL))
  return (
    continuesWithoutCapital(right) ||
    isMarkerAlone(text.slice(...before)) ||
    endsInAbbreviation(left, right, cues) ||
    isStrayStop(left, text.slice(...after), cues) ||
    isSpokenBy(left, right, cues)
  )
}

/** As much of a neighbour as the rules need; whole sentences would make long joins quadratic. */
const TAIL = 80

/** A small letter, a dash or a comma never opens a sentence; neither does a piece without any letter or digit. */
const continuesWithoutCapital = (right: string): boolean =>
  /^(?:\p{Ll}(?!\p{Lu})|[,;:)\]–—]|- |[^\p{L}\p{N}]*$)/u.test(right)

/** `1.` or `b)` in front of its own words. */
const isMarkerAlone = (left: string): boolean =>
  left.length < 6 && /^[([]?(?:\p{Nd}{1,3}|\p{L})[.)\]]+$/u.test(left)

function endsInAbbreviation(left: string, right: string, cues: SentenceCues): boolean {
  const word = /([^\s"“”„«»([]+)\.$/u.exec(left)?.[1]
  if (word === undefined) return false
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '')
  if (has(cues.abbreviations, bare)) return true
  if (/^\p{N}/u.test(right))
    return has(cues.beforeNumbers, bare) || has(cues.closers, bare) || isOrdinal(bare, cues)
  const next = /^[^\p{L}\p{N}]*([\p{L}\p{M}’']+)/u.exec(right)?.[1] ?? ''
  if (has(cues.starters, next)) return false
  if (has(cues.closers, bare)) return true
  if (isOrdinal(bare, cues)) return true
  return /^(?:\p{Lu}|(?:\p{L}\.-?){1,4}\p{L}|\p{Lu}\.-\p{Lu})$/u.test(bare)
}

const isOrdinal = (word: string, cues: SentenceCues): boolean =>
  cues.ordinalStop === true && /^\p{Nd}{1,2}$/u.test(word)

const has = (set: ReadonlySet<string> | undefined, word: string): boolean =>
  set !== undefined && (set.has(word) || set.has(word.charAt(0).toLowerCase() + word.slice(1)))

/**
 * “… commander Qassem. Soleimani.”: one or two capitalised words alone, right after a capitalised
 * word, are the rest of a name that a full stop got into.
 */
function isStrayStop(left: string, right: string, cues: SentenceCues): boolean {
  if (cues.capitalNouns || right.length > 40) return false
  const before = /(\p{Ll}[\p{L}’'-]*,?)\s+\p{Lu}[\p{L}\p{M}’'-]+\.$/u.test(left)
  const words = /^(\p{Lu}[\p{L}\p{M}’'-]+)(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?\.?$/u.exec(right)
  return before && words !== null && !has(cues.starters, words[1] ?? '')
}

/** `“Is it true?” Smith asked.` is one sentence. */
function isSpokenBy(left: string, right: string, cues: SentenceCues): boolean {
  if (!cues.speechVerbs || !/[?!…][”"»]$/u.test(left)) return false
  const name = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,3}(\p{Ll}+)/u.exec(right)
  return name !== null && cues.speechVerbs.has(name[1] ?? '')
}
