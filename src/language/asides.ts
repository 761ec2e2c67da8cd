import type { Span } from '../model/span.ts'
import { contains } from '../model/span.ts'
import { quotedStretches } from './quoted-stretches.ts'

/** A longer bracket says something of its own. */
const LONGEST = 100
const ASIDE = new RegExp(`\\s{0,2}\\(([^()]{1,${LONGEST}})\\)`, 'gu')

/**
 * Bracketed asides with the white space before them: none with a digit, none that denies, weakens or
 * attributes, none at the start, none inside a quotation (those brackets are somebody's own).
 */
export function asidesOf(sentence: string, untouchable: ReadonlySet<string>): Span[] {
  if (!sentence.includes('(')) return []
  const quoted = quotedStretches(sentence)
  return [...sentence.matchAll(ASIDE)]
    .filter(([, words = '']) => !/\p{N}/u.test(words) && !holdsAny(words, untouchable))
    .map(({ index, 0: whole }): Span => [index, index + whole.length])
    .filter((span) => span[0] > 0 && !quoted.some((quote) => contains(quote, span)))
}

/** True when one of the text's words is in the set. */
export const holdsAny = (text: string, words: ReadonlySet<string>): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => words.has(word))
