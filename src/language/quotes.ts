import type { Block } from '../model/article.ts'
import type { NameSpan, Quotation } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

export type QuoteCues = Readonly<Record<string, unknown>>

/** Direct, mixed and reported speech, in text order, each with its speaker where one can be named. */
export function quotesOf(
  _text: string,
  _blocks: readonly Block[],
  _sentences: readonly Span[],
  _names: readonly NameSpan[],
  _language: string | null,
): Quotation[] {
  return []
}
