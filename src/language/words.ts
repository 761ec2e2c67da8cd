import type { Span } from '../model/span.ts'

/** The words of a text, as Intl.Segmenter counts them. */
export function wordsOf(text: string, language: string | null): Span[] {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'word' })
  return [...segmenter.segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => [part.index, part.index + part.segment.length])
}

/** How many words a text has. */
export const countWords = (text: string, language: string | null): number => wordsOf(text, language).length
