import type { Token } from '../../../language/tokens.ts'
import { cutsOf } from '../../../language/trim.ts'
import type { Span } from '../../../model/span.ts'
import type { Said } from '../said-in.ts'
import type { ArticleIndex } from './article-index.ts'
import { signsOf } from './signs-of.ts'

/** Fewer words could stand anywhere; they must be whole sentences, and three words at least. */
const ENOUGH_WORDS = 5
const LEAST_WORDS = 3

/**
 * Where the article says exactly these words, from one sentence's start (or the end of an allowed
 * cut there) to a sentence's end, as a span of the article's text; null when it does not.
 */
export function verbatimRun(
  { tokens: words, text }: { tokens: readonly Token[]; text: string },
  reading: Said,
  index: ArticleIndex,
): Span | null {
  if (words.length < LEAST_WORDS) return null
  const needle = ` ${words.map(({ word }) => word).join(' ')} `
  for (
    let found = index.running.indexOf(needle);
    found !== -1;
    found = index.running.indexOf(needle, found + 1)
  ) {
    const first = index.tokenAt(found)
    const last = first + words.length - 1
    const strict = words.length < ENOUGH_WORDS
    const whole = opens(first, strict, reading, index) && closes(last, strict, reading, index)
    if (whole && signsOf(text) === signsAround(first, last, index)) return spanOf(first, last, index)
  }
  return null
}

function spanOf(first: number, last: number, { tokens, folded }: ArticleIndex): Span {
  return folded.unfold([tokens[first]?.start ?? 0, tokens[last]?.end ?? 0])
}

/** The signs of a run of tokens, with those that touch its first and last word. */
function signsAround(first: number, last: number, { tokens, folded }: ArticleIndex): string {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  return signsOf(folded.text.slice(Math.max(0, start - 1), end + 1))
}

const SENTENCE_END = /[.!?…。！？؟\n\r]/

function opens(at: number, strict: boolean, reading: Said, index: ArticleIndex): boolean {
  const sentence = index.ranges[index.sentenceOf(at)]
  if (at === 0 || sentence?.[0] === at) return true
  return !strict && (SENTENCE_END.test(gapBefore(at, reading, index)) || followsCut(at, reading, index))
}

function closes(at: number, strict: boolean, reading: Said, index: ArticleIndex): boolean {
  const sentence = index.ranges[index.sentenceOf(at)]
  if (at === index.tokens.length - 1 || sentence?.[1] === at + 1) return true
  return !strict && SENTENCE_END.test(gapBefore(at + 1, reading, index))
}

/** The article's own characters between a token and the one before it. */
function gapBefore(at: number, { text }: Said, index: ArticleIndex): string {
  const [, from] = spanOf(at - 1, at - 1, index)
  return text.slice(from, spanOf(at, at, index)[0])
}

function followsCut(at: number, { text, sentences, language }: Said, index: ArticleIndex): boolean {
  const sentence = sentences[index.sentenceOf(at)]
  if (!sentence) return false
  const [cut] = cutsOf(text.slice(...sentence), language)
  return cut?.[0] === 0 && sentence[0] + cut[1] === spanOf(at, at, index)[0]
}
