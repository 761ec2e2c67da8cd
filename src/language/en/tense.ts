import type { Scene } from '../date-rule.ts'

const AHEAD =
  /\b(?:will|won't|shall|is to|are to|to be|expect(?:s|ed)?|scheduled|due|plan(?:s|ned|ning)?|until|till|upcoming|set (?:for|to)|slated|(?:by|before)(?= (?:the )?(?:end of |early |late |mid-?|middle of )?$)|may|might|would|going to|intends?|hopes?|aims?|promis(?:es|ed)|deadline|next|coming|(?:is|are) (?:\w+ing|to \w+))\b/g
/** A participle after “be” tells no past: will be held, to be signed. */
const BEHIND =
  /(?<!\b(?:be|being|not be) )\b(?:was|were|had|has been|have been|did|said|told|since|came|fell|rose|made|took|became|began|went|won|lost|left|held|killed|\w{2,}ed)\b/g
/** Participles of plans look ahead although they end in -ed. */
const PLANNED = /^(?:expected|scheduled|planned|slated|promised)$/i

const lastIndex = (text: string, pattern: RegExp, skip?: RegExp): number => {
  let last = -1
  for (const match of text.matchAll(pattern)) if (!skip?.test(match[0])) last = match.index
  return last
}

/** True when the words before a date speak of the future: a future cue stands nearer than any past verb. */
export function looksAhead({ before, after }: Pick<Scene, 'before' | 'after'>): boolean {
  const ahead = lastIndex(before, AHEAD)
  if (ahead < 0) return /^,? (?:deadline|election|summit|will\b)/.test(after)
  return ahead > lastIndex(before, BEHIND, PLANNED)
}

const WILL =
  /\b(?:will|won't|shall|(?:is|are) (?:to|due|expected|scheduled|set|slated|planning|going)|expected to|scheduled (?:to|for)|due to|set (?:for|to)|until|till|plans? to|planned for|to be \w+ed|by(?= $))\b(?<rest>[^.;:]{0,70})$/i

const PASSED = /(?<!\bbe )\b(?:was|were|had|said|told|announced|\w{3,}ed)\b/i

/**
 * True when a weekday lies ahead. Stricter than `looksAhead`: in news a weekday is the last one, so
 * only a plain future right before it, with no past verb between, may turn it round.
 */
export function plainlyAhead({ before }: Pick<Scene, 'before'>): boolean {
  const match = WILL.exec(before)
  return match !== null && !PASSED.test(match.groups?.rest ?? '')
}
