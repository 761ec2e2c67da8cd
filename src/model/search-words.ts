import type { Digest } from './digest.ts'

/** One word of what somebody looks for. `whole`: it stands there just so; else a word begins with it. */
export interface SearchTerm {
  readonly word: string
  readonly whole: boolean
}

/** Nobody looks for more words than these, and a database keeps no longer ones. */
const MAX_TERMS = 8
const MAX_WORD = 40

/** Vowel signs and accents that the same word is written with and without, in Latin, Greek, Cyrillic, Hebrew and Arabic. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\p{Cf}]/gu

/** Letters that are typed as others, where Unicode takes nothing apart. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}
const TYPED = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'gu')

/** Digits of Arabic and of Persian. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const RUN = new RegExp(`${UNSPACED.source}[\\p{M}]*|[^]`, 'gu')

/** The Arabic article, alone or after a word of one letter: people look for the noun with it and without. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/u

/** A text as it is compared: case, accents, vowel signs and forms of letters made one. */
const alike = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(TYPED, (letter) => TYPED_AS[letter] ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFC')

/** Words between blanks and marks; of a script without blanks the characters of each run. */
function piecesOf(text: string): { readonly word: string; readonly run: readonly string[] | null }[] {
  return [...alike(text).matchAll(WORD)].flatMap(([word]) => {
    if (!UNSPACED.test(word)) return [{ word: cut(word), run: null }]
    return runsOf(word).map(({ unspaced, chars }) =>
      unspaced ? { word: '', run: chars } : { word: cut(chars.join('')), run: null },
    )
  })
}

function runsOf(word: string): { unspaced: boolean; chars: string[] }[] {
  const runs: { unspaced: boolean; chars: string[] }[] = []
  for (const [char] of word.matchAll(RUN)) {
    const unspaced = UNSPACED.test(char)
    const last = runs.at(-1)
    if (last?.unspaced === unspaced) last.chars.push(char)
    else runs.push({ unspaced, chars: [char] })
  }
  return runs
}

const cut = (word: string): string => (word.length <= MAX_WORD ? word : [...word].slice(0, MAX_WORD).join(''))

/** Each character with the next one: whoever looks for two or more finds them wherever they stand. */
const pairs = (run: readonly string[]): string[] => run.map((char, at) => char + (run[at + 1] ?? ''))

/** What a digest is found by: headline, points, reasons and short id. */
export const searchedWords = ({ id, claims }: Pick<Digest, 'id' | 'claims'>): readonly string[] => {
  const said = [...claims.headline, ...claims['key-points'], ...claims.reasons]
  return wordsIn([id, ...said.flatMap(({ title, text }) => [title ?? '', text])].join('\n'))
}

/** The words that a text is found by, each once. */
export function wordsIn(text: string): readonly string[] {
  const words = piecesOf(text).flatMap(({ word, run }) =>
    run ? pairs(run) : [word, word.replace(ARTICLE, '')],
  )
  return [...new Set(words)]
}

/** What somebody typed as terms, all of which must be there; none where there is no letter and no digit in it. */
export function searchTerms(typed: string): readonly SearchTerm[] {
  const terms = piecesOf(typed.slice(0, 1_000)).flatMap(({ word, run }): SearchTerm[] => {
    if (!run) return [{ word: word.replace(ARTICLE, ''), whole: /^\p{N}+$/u.test(word) }]
    const [only = ''] = run
    if (run.length === 1) return [{ word: only, whole: false }]
    return pairs(run)
      .slice(0, -1)
      .map((pair) => ({ word: pair, whole: true }))
  })
  // What an apostrophe leaves ("don't", "l'eau") begins too many words to say anything beside others.
  const telling = terms.filter(({ word, whole }) => whole || word.length > 1 || UNSPACED.test(word))
  const seen = new Map((telling.length > 0 ? telling : terms).map((term) => [term.word, term]))
  return [...seen.values()].slice(0, MAX_TERMS)
}
