import type { Block } from '../model/article.ts'
import type { Cause, Quotation, Reasons } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

export type ListCues = Readonly<Record<string, unknown>>

/**
 * The article's own reasons: numbered headings and items, "First … Second …", else the causes it
 * states in prose for what the headline tells; all of them, never padded.
 */
export function reasonsOf(
  _text: string,
  _blocks: readonly Block[],
  _sentences: readonly Span[],
  _causes: readonly Cause[],
  _quotes: readonly Quotation[],
  _headline: string | null,
  _language: string | null,
): Reasons {
  return { promised: null, items: [] }
}
