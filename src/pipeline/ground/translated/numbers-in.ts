import { decimalOf } from '../../../language/decimal.ts'
import { NUMBER_WORDS } from '../../../language/number-words.ts'
import type { Language } from '../../../model/language.ts'
import { isLanguage } from '../../../model/language.ts'
import { MAGNITUDES } from './magnitudes.ts'

/** The numbers of a line, times the thousand, million … that follows: in figures, and in words. */
export interface Numbers {
  readonly figures: readonly number[]
  readonly words: readonly number[]
}

/** Thousands may stand apart by a space; all else is joined by a mark. */
const NUMBER = new RegExp(
  [
    '\\p{Nd}{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,٫]\\p{Nd}+)?',
    "\\p{Nd}+(?:[.,٫٬'’]\\p{Nd}+)*",
    "[\\p{L}\\p{M}’ʼ']+",
  ].join('|'),
  'gu',
)

/** Reads the numbers of a line as its language writes them. Words up to about twenty, `one` and "second" apart. */
export function numbersIn(text: string, language: string | null): Numbers {
  const tokens = text.toLowerCase().match(NUMBER) ?? []
  const known = isLanguage(language) ? language : 'en'
  const figures: number[] = []
  const words: number[] = []
  for (const [at, token] of tokens.entries()) {
    const times = magnitudeOf(tokens[at + 1], tokens[at + 2], known)
    if (/^\p{Nd}/u.test(token)) figures.push(figureOf(token, known) * times)
    else {
      const value = NOT_COUNTED.has(token) ? undefined : NUMBER_WORDS[known].get(token)
      if (value !== undefined && (value > 1 || times > 1)) words.push(value * times)
    }
  }
  return { figures, words }
}

/** Words that say a number, and more often something else: "according to", "are", "new", "room". */
const NOT_COUNTED = new Set(
  'second seconde secondly secondo seconda segundo segunda sei neuf quarto quarta quinta on'.split(' '),
)

/** "5 mil millones": a thousand millions are said in two words. */
function magnitudeOf(first: string | undefined, second: string | undefined, language: Language): number {
  const one = timesOf(first, language)
  return one === 1000 ? one * (timesOf(second, language) === 1e6 ? 1e6 : 1) : one
}

/** The longest beginning that fits: "milliards" are no "mill". */
function timesOf(word: string | undefined, language: Language): number {
  if (word === undefined) return 1
  const fitting = MAGNITUDES[language].filter(([start]) =>
    start.length > 3 ? word.startsWith(start) : word === start,
  )
  return fitting.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? 1
}

/** The marks of English and Arabic; elsewhere comma and stop change places. */
const STOP_IS_DECIMAL: ReadonlySet<Language> = new Set(['en', 'ar'])

function figureOf(figure: string, language: Language): number {
  const plain = [...figure].map((one) => (/\p{Nd}/u.test(one) ? decimalOf(one) : one)).join('')
  const marks = plain.match(/[.,٫٬'’\u00a0\u202f\u2009 ]/gu) ?? []
  const last = marks.at(-1)
  if (last === undefined) return Number(plain)
  const [whole, part] = [plain.slice(0, plain.lastIndexOf(last)), plain.slice(plain.lastIndexOf(last) + 1)]
  const digits = (text: string) => text.replace(/\D/g, '')
  const groups =
    part.length === 3 && (marks.length > 1 ? marks.every((one) => one === last) : isGroup(last, language))
  return groups ? Number(digits(plain)) : Number(`${digits(whole)}.${part}`)
}

const isGroup = (mark: string, language: Language): boolean =>
  mark === '.' ? !STOP_IS_DECIMAL.has(language) : mark === ',' ? STOP_IS_DECIMAL.has(language) : mark !== '٫'
