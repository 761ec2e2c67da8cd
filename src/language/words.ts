import type { Span } from '../model/span.ts'

/** Making a segmenter costs more than splitting a sentence with it. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string | null): Intl.Segmenter {
  const key = language ?? ''
  const known = segmenters.get(key)
  if (known) return known
  const made = new Intl.Segmenter(language ?? undefined, { granularity: 'word' })
  segmenters.set(key, made)
  return made
}

/** The words of a text, as Intl.Segmenter counts them. */
export function wordsOf(text: string, language: string | null): Span[] {
  const words: Span[] = []
  for (const { index, segment, isWordLike } of segmenterFor(language).segment(text)) {
    if (isWordLike) words.push([index, index + segment.length])
  }
  return words
}

/** How many words a text has. */
export const countWords = (text: string, language: string | null): number => wordsOf(text, language).length
