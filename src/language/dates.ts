import type { DateSpan } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

export type DateCues = Readonly<Record<string, unknown>>

/** The time expressions of a text, in order, none overlapping. Nothing is resolved without `publishedAt`. */
export function datesOf(
  _text: string,
  _sentences: readonly Span[],
  _publishedAt: string | null,
  _language: string | null,
): DateSpan[] {
  return []
}
