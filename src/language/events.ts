import type { Block } from '../model/article.ts'
import type { DatedEvent, DateSpan } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

/** What happened when, in text order: an entry for each definite date of a sentence, else the publication day. */
export function eventsOf(
  _text: string,
  _sentences: readonly Span[],
  _dates: readonly DateSpan[],
  _publishedAt: string | null,
  _about: { blocks: readonly Block[]; headline: Span | null; language: string | null },
): DatedEvent[] {
  return []
}
