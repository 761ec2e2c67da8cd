import type { Span } from '../model/span.ts'
import { isInvisible } from './invisible.ts'

/** A text with white space, quotation marks, dashes and Unicode forms made one, and the way back. */
export interface Folded {
  readonly text: string
  /** The span of the original text that a span of the folded one stands for. */
  readonly unfold: (span: Span) => Span
  /** True where the folded text can be cut: no character of the original lies on both sides. */
  readonly isEdge: (index: number) => boolean
}

const SPACE = ' '
const QUOTE = "'"
const DASH = '-'

const QUOTES = new Set('"\'`´‘’‚‛“”„‟‹›«»′″‵‶〝〞〟「」『』＂＇')
const DASHES = new Set('-‐‑‒–—―−⸺⸻﹘﹣－')

/**
 * Makes one of what typists, editors and models vary without changing a word: white space runs,
 * quotation marks, dashes, Unicode forms (NFKC); invisible characters go. A run of one such kind is
 * one character (two hyphens are a dash, two apostrophes a quotation mark). Case stays. Linear.
 */
export function fold(text: string): Folded {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let last = ''
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at)
    const piece = end === at + 1 ? foldedUnit(text.charCodeAt(at)) : foldedCluster(text.slice(at, end))
    if (piece === last && isRunKind(piece)) ends[ends.length - 1] = end
    else if (piece !== '') {
      last = piece
      folded += piece
      for (let unit = 0; unit < piece.length; unit++) {
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { text: folded, ...wayBack(starts, ends, text.length) }
}

function wayBack(starts: readonly number[], ends: readonly number[], length: number) {
  const unfold = ([start, end]: Span): Span => {
    const from = starts[start] ?? length
    return start >= end ? [from, from] : [from, ends[end - 1] ?? length]
  }
  const isEdge = (index: number): boolean =>
    index <= 0 || index >= starts.length || starts[index] !== starts[index - 1]
  return { unfold, isEdge }
}

const isRunKind = (piece: string): boolean => piece === SPACE || piece === QUOTE || piece === DASH

const MARKS_FROM = 0x300
const COMPOSES = /^[\p{M}\u1160-\u11ff]$/u
const composes = (code: number): boolean =>
  !(code >= 0x2000 && code < 0x20d0) && !isInvisible(code) && COMPOSES.test(String.fromCharCode(code))

/** No letter carries more; a longer pile of marks is folded in portions, so that time stays linear. */
const CLUSTER_LIMIT = 16

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00

/** A code point with the marks and Hangul parts that compose with it. */
function clusterEnd(text: string, start: number): number {
  const isPair = isHighSurrogate(text.charCodeAt(start)) && (text.codePointAt(start) ?? 0) > 0xffff
  let end = start + (isPair ? 2 : 1)
  while (end < text.length && end - start < CLUSTER_LIMIT) {
    const next = text.charCodeAt(end)
    if (next < MARKS_FROM || !composes(next)) break
    end++
  }
  return end
}

/** The folded forms of single units, filled as they are met: most texts use a hundred. */
const UNITS: (string | undefined)[] = new Array(0x10000).fill(undefined)

function foldedUnit(code: number): string {
  const known = UNITS[code]
  if (known !== undefined) return known
  const piece = foldedCluster(String.fromCharCode(code))
  UNITS[code] = piece
  return piece
}

function foldedCluster(cluster: string): string {
  if (QUOTES.has(cluster)) return QUOTE
  if (DASHES.has(cluster)) return DASH
  if (cluster.trim() === '') return SPACE
  if (isInvisible(cluster.charCodeAt(0))) return ''
  return cluster.normalize('NFKC')
}

/**
 * Where `quote` stands in `text` after folding both: all places, in order, none overlapping, as
 * spans of `text`. It must stand there as whole words and whole numbers: "he said" is not in "she
 * said", nor "12 died" in "112 died". Pass `folded` when `text` is searched more than once.
 */
export function findVerbatim(text: string, quote: string, folded: Folded = fold(text)): Span[] {
  const needle = fold(quote).text.trim()
  const found: Span[] = []
  if (needle === '') return found
  for (let at = folded.text.indexOf(needle); at !== -1; ) {
    const end = at + needle.length
    const whole = standsWhole(folded, at, end)
    if (whole) found.push(folded.unfold([at, end]))
    at = folded.text.indexOf(needle, whole ? end : at + 1)
  }
  return found
}

function standsWhole(folded: Folded, start: number, end: number): boolean {
  return (
    folded.isEdge(start) &&
    folded.isEdge(end) &&
    !cutsWord(folded.text.slice(Math.max(0, start - 2), start + 2), start === 0 ? 0 : Math.min(2, start)) &&
    !cutsWord(folded.text.slice(Math.max(0, end - 2), end + 2), Math.min(2, end))
  )
}

/** Scripts written without spaces have no word edges that a character could show. */
const WORD = /[\p{L}\p{M}\p{N}]/u
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u
const NUMBER_CUT_BEFORE_MARK = /^\d[.,]\d/
const NUMBER_CUT_AFTER_MARK = /^.?\d[.,]\d/

function cutsWord(around: string, at: number): boolean {
  const before = around.slice(0, at)
  const after = around.slice(at)
  const left = before.at(-1) ?? ''
  const right = after.at(0) ?? ''
  if (UNSPACED.test(left) || UNSPACED.test(right)) return false
  if (WORD.test(left) && WORD.test(right)) return true
  return NUMBER_CUT_BEFORE_MARK.test(left + after) || NUMBER_CUT_AFTER_MARK.test(before + right)
}
