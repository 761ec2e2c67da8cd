import { datelineOf } from '../language/trim.ts'
import { type Claim, evidenceAt } from '../model/digest.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

/**
 * A claim made of whole sentences, in the article's order: neighbours joined by a space, others by
 * an ellipsis, a dateline dropped.
 */
export function sentenceClaim(reading: Reading, sentences: readonly Span[]): Claim {
  const parts = sentences.map((span) => withoutDateline(reading, span))
  const text = sentences.reduce((sum, span, index) => {
    const before = sentences[index - 1]
    const glue = before ? (adjacent(reading.text, before, span) ? ' ' : ' … ') : ''
    return sum + glue + (parts[index] ?? '')
  }, '')
  const trimmed = sentences.some((span, index) => parts[index] !== reading.text.slice(...span))
  return {
    text,
    wording: trimmed ? 'trimmed' : 'verbatim',
    evidence: sentences.map((span) => evidenceAt(reading.text, span)),
  }
}

/** True when nothing but white space stands between two spans. */
export const adjacent = (text: string, before: Span, after: Span): boolean =>
  text.slice(before[1], after[0]).trim() === ''

function withoutDateline({ text, language }: Reading, span: Span): string {
  const sentence = text.slice(...span)
  const dateline = datelineOf(sentence, language)
  return dateline ? sentence.slice(dateline[1]).trimStart() : sentence
}
