import { languageOf } from '../../../language/language.ts'
import type { Language } from '../../../model/language.ts'
import type { LineCheck } from './line-check.ts'

/** Of a line's letters so many are in the script of its language: names may stay in theirs. */
const OWN_SCRIPT = 0.6

/** A line that keeps more than this of the original's small-lettered words is no translation. */
const KEPT = 0.6

/** In the language that was asked for, as far as script, letters and small words tell, and not a copy. */
export const inLanguage: LineCheck = {
  name: 'in-language',
  run: async (of, text, { from, to }) => {
    const letters = text.match(/\p{L}/gu) ?? []
    const own = letters.filter((letter) => SCRIPT[to].test(letter)).length
    if (own < letters.length * OWN_SCRIPT) return 'it is in another script'
    if (FOREIGN[to]?.test(text)) return 'it has letters of another language'
    if (to !== from && copied(of, text)) return 'it is the article’s own line'
    const told = await languageOf(text)
    // Short lines full of names look like anything: only a line that is plainly the original's is refused.
    return told !== null && told !== to && told === from ? 'it is in the article’s language' : null
  },
}

/** Letters of its neighbour that a language lacks. */
const FOREIGN: Readonly<Partial<Record<Language, RegExp>>> = { ru: /[іїєґ]/iu, uk: /[ыэъё]/iu }

const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u
const SCRIPT: Readonly<Record<Language, RegExp>> = {
  en: LATIN,
  de: LATIN,
  es: LATIN,
  fr: LATIN,
  it: LATIN,
  pt: LATIN,
  tr: LATIN,
  ru: CYRILLIC,
  uk: CYRILLIC,
  ar: /\p{Script=Arabic}/u,
}

function copied(of: string, text: string): boolean {
  const words = smallWords(text)
  const original = new Set(smallWords(of))
  return words.length >= 3 && words.filter((word) => original.has(word)).length > words.length * KEPT
}

/** Names begin with a capital, and stay as they are. */
const smallWords = (text: string): string[] => text.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}{2,}/gu) ?? []
