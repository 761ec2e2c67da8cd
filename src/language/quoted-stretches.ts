import type { Span } from '../model/span.ts'

const PAIRS = /“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|"[^"]*"?|‘(?=\S)[^’]{12,}’(?!\p{L})/gu

/** The stretches of a sentence in quotation marks; a mark that is never closed quotes to the end. */
export const quotedStretches = (sentence: string): Span[] =>
  [...sentence.matchAll(PAIRS)].map(({ index, 0: whole }): Span => [index, index + whole.length])
