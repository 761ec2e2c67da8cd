import { cuesFor } from './languages.ts'

/** True when the sentence tells that somebody claims to have done an attack, a killing or a bombing. */
export function claimsResponsibility(sentence: string, language: string | null): boolean {
  const cues = cuesFor(language).responsibility
  if (!cues) return false
  return cues.claim.test(sentence) && cues.act.test(sentence) && !cues.nobody.test(sentence)
}

/** True when the sentence doubts, denies or confirms a claim of responsibility. */
export function answersClaim(sentence: string, language: string | null): boolean {
  const cues = cuesFor(language).responsibility
  return (cues?.claimed.test(sentence) ?? false) && (cues?.answer.test(sentence) ?? false)
}
