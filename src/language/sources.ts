import type { Block } from '../model/article.ts'
import type { NameSpan, Quotation, SourceEntry } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

/** Who said what: one entry a source, nobody who said nothing, claims of responsibility last. */
export function sourcesOf(
  _text: string,
  _blocks: readonly Block[],
  _sentences: readonly Span[],
  _names: readonly NameSpan[],
  _quotes: readonly Quotation[],
  _language: string | null,
): SourceEntry[] {
  return []
}
