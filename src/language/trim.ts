import type { Span } from '../model/span.ts'
import { datelineOf } from './dateline.ts'

export interface TrimCues {
  /** Connectives that may be dropped where they open a sentence with a comma after them. */
  readonly leadingConnectives: readonly string[]
}

/** The white-listed deletions that a sentence allows, in order: today its dateline. Offsets into `sentence`. */
export function cutsOf(sentence: string, language: string | null): Span[] {
  const dateline = datelineOf(sentence, language)
  return dateline ? [dateline] : []
}

/**
 * The sentence without the cuts (in order, none overlapping). No letter is changed, not even to a
 * capital: what is left is made of the article's own slices. cutsOf allows a cut at the start only
 * where what follows can open a sentence as it stands.
 */
export function applyCuts(sentence: string, cuts: readonly Span[]): string {
  let kept = ''
  let from = 0
  for (const [start, end] of cuts) {
    kept += sentence.slice(from, start)
    from = end
  }
  return kept + sentence.slice(from)
}

export { datelineOf }
