import type { Span } from '../model/span.ts'

export interface TrimCues {
  /** Connectives that may be dropped where they open a sentence with a comma after them. */
  readonly leadingConnectives: readonly string[]
}

/** The white-listed deletions that a sentence allows, in order: today its dateline. Offsets into `sentence`. */
export function cutsOf(_sentence: string, _language: string | null): Span[] {
  return []
}
