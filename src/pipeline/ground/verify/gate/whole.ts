import { type Pair, PUNCTUATION } from '../pair.ts'
import type { GateCheck } from './gate-check.ts'

/**
 * The statement is a whole one: of "the council closed the hall" neither "the council closed" nor "the hall",
 * of "Verity, 52, was arrested" not "Verity, 52".
 */
export const whole: GateCheck = {
  name: 'whole',
  failing: (pair) => [...cutOff(pair), ...behindVerb(pair)],
  says: (words) => `it is a part of a sentence, cut at ${words}`,
}

/** Where a sentence ends, or one of its statements. */
const END = /[.!?;:]|[)"”»]\s*$/

/** What is left off at the end begins as something that may be left off: by its preposition or conjunction. */
function cutOff({ alignment, evidence, cues, between, index }: Pair): string[] {
  const partners = alignment.filter((partner) => partner !== null)
  const last = partners.at(-1)
  const next = last === undefined ? undefined : evidence[last + 1]
  if (last === undefined || !next || END.test(between(last))) return []
  const { word } = next
  const opens =
    cues.clauseOpeners.has(word) ||
    cues.coordinators.has(word) ||
    cues.relatives.has(word) ||
    (cues.subordinate.has(word) && !cues.complements.has(word)) ||
    (cues.moments.has(word) && !/^[^.!?]{0,20}['’]s\b/.test(index.folded.text.slice(next.start)))
  if (opens) return []
  // Behind a mark the sentence goes on where the mark ends an aside, not where it opens one.
  const endsAside = partners.slice(0, -1).some((at) => /,|\s[–—-]/.test(between(at)))
  if (PUNCTUATION.test(between(last)) && !(endsAside && !word.endsWith('ing'))) return []
  return [word]
}

/** A phrase with an article does not begin a clause behind a verb: it is what was done to, or where. */
function behindVerb({ alignment, evidence, cues, between }: Pair): string[] {
  const first = alignment.find((partner) => partner !== null)
  if (first === undefined) return []
  const isArticle = (at: number): boolean => cues.articles.has(evidence[at]?.word ?? '')
  const start = isArticle(first) ? first : first > 0 && isArticle(first - 1) ? first - 1 : null
  const before = start === null ? undefined : evidence[start - 1]
  if (start === null || !before || PUNCTUATION.test(between(start - 1))) return []
  return cues.clauseOpeners.has(before.word) || cues.relatives.has(before.word) ? [] : [before.word]
}
