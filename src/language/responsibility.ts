import { cuesFor } from './languages.ts'

/** How one language claims a violent act and answers such a claim. Every pattern is case-insensitive. */
export interface ResponsibilityCues {
  /** The words of claiming: "claimed responsibility". */
  readonly claim: RegExp
  /** Words for violent acts. */
  readonly act: RegExp
  /** What makes it no claim: nobody claimed, denied. */
  readonly nobody: RegExp
  /** What an answer speaks of: the claim, the responsibility, somebody's part in it. */
  readonly claimed: RegExp
  /** Words that doubt, deny or confirm. */
  readonly answer: RegExp
}

/** True when the sentence tells that somebody claims to have done an attack, a killing or a bombing. */
export function claimsResponsibility(sentence: string, language: string | null): boolean {
  const cues = cuesFor(language).responsibility
  if (!cues) return false
  return cues.claim.test(sentence) && cues.act.test(sentence) && !cues.nobody.test(sentence)
}

/** True when the sentence doubts, denies or confirms a claim of responsibility. */
export function answersClaim(sentence: string, language: string | null): boolean {
  const cues = cuesFor(language).responsibility
  return cues !== undefined && cues.claimed.test(sentence) && cues.answer.test(sentence)
}
