import type { Span } from '../model/span.ts'
import { overlaps } from '../model/span.ts'
import { appositivesOf } from './appositives.ts'
import { asidesOf } from './asides.ts'
import { datelineOf } from './dateline.ts'
import { cuesFor } from './languages.ts'
import type { TrimCues } from './trim-cues.ts'

export { datelineOf } from './dateline.ts'

/**
 * The white-listed deletions that a sentence allows, in order, none overlapping; offsets into
 * `sentence`: its dateline, a leading connective, bracketed asides without digits, a description
 * between commas after a full name. Never an attribution, negation, hedge, degree or half a
 * co-ordination, nor anything inside quotation marks. Which cuts to use is the caller's choice.
 */
export function cutsOf(sentence: string, language: string | null): Span[] {
  const dateline = datelineOf(sentence, language)
  const cues = cuesFor(language).trim
  if (!cues) return dateline ? [dateline] : []
  const opening = dateline ?? connectiveOf(sentence, cues)
  const inner = [...asidesOf(sentence, cues.untouchable), ...appositivesOf(sentence, cues)]
  return apart([...(opening ? [opening] : []), ...inner])
}

/** In order; of two that overlap the first. */
function apart(cuts: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const cut of [...cuts].sort((a, b) => a[0] - b[0])) {
    const before = kept.at(-1)
    if (!before || !overlaps(before, cut)) kept.push(cut)
  }
  return kept
}

/** Longer than any connective, so that no long clause is lower-cased to be looked up. */
const CONNECTIVE_LIMIT = 40

/** "However, " where what follows can open a sentence as it stands. */
function connectiveOf(sentence: string, { leadingConnectives }: TrimCues): Span | null {
  const match = /^([\p{L}\p{M} ]{2,}?)[,،]\s+(?=[\p{Lu}\p{Lt}\p{Lo}\p{N}“"„«])/u.exec(
    sentence.slice(0, CONNECTIVE_LIMIT),
  )
  return match?.[1] && leadingConnectives.has(match[1].toLowerCase()) ? [0, match[0].length] : null
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
