import type { Span } from '../model/span.ts'

/** A text with white space, quotation marks, dashes and Unicode forms made one, and the way back. */
export interface Folded {
  readonly text: string
  /** The span of the original text that a span of the folded one stands for. */
  readonly unfold: (span: Span) => Span
}

export function fold(text: string): Folded {
  return { text, unfold: (span) => span }
}

/** Where `quote` stands in `text` after folding both; all places, in order. */
export function findVerbatim(_text: string, _quote: string): Span[] {
  return []
}
