import type { Phrase } from './phrase.ts'
import type { FullQuoteCues } from './quote-cues.ts'
import { phraseBefore } from './speaker-phrase.ts'
import type { Token } from './speech-units.ts'

export const isVerb = (word: string, cues: FullQuoteCues): boolean =>
  cues.speech.has(word) || cues.clausal.has(word) || cues.infinitive.has(word) || cues.naming.has(word)

export const isBeside = (token: Token | undefined, cues: FullQuoteCues): boolean =>
  token !== undefined &&
  token.piece < 0 &&
  !cues.pronouns.has(token.lower) &&
  (cues.adverbs.has(token.lower) ||
    cues.auxiliaries.has(token.lower) ||
    (cues.hypothetical.has(token.lower) && token.lower !== 'to') ||
    /.{3}ly$/.test(token.lower)) &&
  !/^\p{Lu}/u.test(token.text)

export function accordingAt(tokens: readonly Token[], at: number, cues: FullQuoteCues): number {
  if ((tokens[at]?.piece ?? 0) >= 0) return at
  for (const phrase of cues.accordingTo)
    if (phrase.every((word, index) => tokens[at + index]?.lower === word)) return at + phrase.length
  return at
}

/** A language whose common verbs we list: without them a clause cannot be told from a phrase. */
export const knowsVerbs = (cues: FullQuoteCues): boolean => cues.auxiliaries.size > 10

/** "who asked that her name not be printed": a wish, not what is reported. */
export const wishesNoName = (tokens: readonly Token[], at: number, cues: FullQuoteCues): boolean =>
  tokens.slice(at + 1, at + 9).some((token) => cues.anonymity.has(token.lower))

/** A document before a verb of showing: "the log shows", "their report puts that at". */
export function telling(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  cues: FullQuoteCues,
): Phrase | null {
  if (from !== at && tokens[from]?.lower !== 'also' && tokens[from]?.lower !== 'had') return null
  if (!cues.tells.has(tokens[at]?.lower ?? '')) return null
  const phrase = phraseBefore(tokens, from, limit, cues)
  if (!phrase || !cues.documents.has(headNounAt(tokens, phrase, cues))) return null
  return tokens[at + 1]?.word || (tokens[at + 1]?.piece ?? -1) >= 0 ? phrase : null
}

/** The last word of a phrase's head before a preposition, in small letters. */
export function headNounAt(tokens: readonly Token[], { head }: Phrase, cues: FullQuoteCues): string {
  const [from, to] = head
  let at = from
  while (at + 1 < to && !cues.prepositions.has(tokens[at + 1]?.lower ?? '')) at++
  return tokens[at]?.lower ?? ''
}

/** "X thanked the jurors, told Y that …": a later verb of the main clause, with a hearer and "that" behind it. */
export function tellsAlong(tokens: readonly Token[], at: number, cues: FullQuoteCues): boolean {
  const before = tokens[at - 1]
  if (!cues.tell.has(tokens[at]?.lower ?? '') || !/^(?:,|and)$/.test(before?.text ?? '')) return false
  return tokens.slice(at + 1, at + 7).some((token) => cues.that.has(token.lower))
}

export const isPerson = (tokens: readonly Token[], { head }: Phrase, cues: FullQuoteCues): boolean =>
  /^\p{Lu}/u.test(tokens[head[1] - 1]?.text ?? '') || cues.people.has(tokens[head[1] - 1]?.lower ?? '')
