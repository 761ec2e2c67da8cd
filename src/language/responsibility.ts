export type ResponsibilityCues = Readonly<Record<string, unknown>>

/** True when the sentence tells that somebody claims to have done an attack, a killing or a bombing. */
export function claimsResponsibility(_sentence: string, _language: string | null): boolean {
  return false
}

/** True when the sentence doubts, denies or confirms a claim of responsibility. */
export function answersClaim(_sentence: string, _language: string | null): boolean {
  return false
}
