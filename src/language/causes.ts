import type { Cause } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

export type CauseCues = Readonly<Record<string, unknown>>

/** The causes that a text states, in order. */
export function causesOf(_text: string, _sentences: readonly Span[], _language: string | null): Cause[] {
  return []
}
