import type { NameSpan } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts'
import {
  BODIES,
  BODY_NOUNS,
  BODY_WORDS,
  PERSON_NOUNS,
  PLACE_OPENERS,
  PLACE_WORDS,
  TITLES,
} from './name-words.ts'
import { COUNTRIES, DEMONYMS, PLACES } from './place-names.ts'

export type NameType = NameSpan['type']

/** The type of a name as far as its own words and its neighbours settle it; null when they do not. */
export function certainType(
  text: string,
  words: readonly Span[],
  titled: boolean,
  sentence: Span,
): NameType | null {
  if (words.length === 0) return null
  const name = text.slice(words[0]?.[0], words.at(-1)?.[1])
  return byWords(text, words, name, titled) ?? byNeighbours(text, words, sentence)
}

function byWords(text: string, words: readonly Span[], name: string, titled: boolean): NameType | null {
  const first = wordAt(text, words, 0)
  const last = wordAt(text, words, words.length - 1)
  if (COUNTRIES.has(name) || PLACES.has(name)) return isTeam(text, words, name) ? 'ORG' : 'PLACE'
  if (BODIES.has(name)) return 'ORG'
  if (words.length > 1 && (isBody(text, words) || BODY_WORDS.has(last))) return 'ORG'
  if (words.length > 1 && PLACE_WORDS.has(last)) return 'PLACE'
  if (titled) return 'PERSON'
  if (words.length > 1 && isFirstName(first) && !PLACES.has(last)) return 'PERSON'
  if (words.length > 1 && PLACE_OPENERS.has(first) && isPlaceName(words.length, name)) return 'PLACE'
  if (/^\p{Lu}[\p{Lu}&.]{1,5}$/u.test(name)) return 'ORG'
  if (words.length === 2 && PLACES.has(first) && BODY_WORDS.has(last)) return 'ORG'
  return null
}

/** "Department of …", "Bank of …": a body word before "of". */
const isBody = (text: string, words: readonly Span[]): boolean =>
  words.some(
    (word, index) =>
      index < words.length - 1 &&
      BODY_WORDS.has(text.slice(...word)) &&
      /^ (?:of|for) /.test(text.slice(word[1])),
  )

const isPlaceName = (length: number, name: string): boolean =>
  length <= 3 && !/^(?:North|South|East|West) .*(?:ern)/.test(name)

export const isFirstName = (word: string): boolean =>
  MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(word)

/** A city in a line of scores is its team: "Boston 4 Cleveland 2". */
function isTeam(text: string, words: readonly Span[], name: string): boolean {
  const end = words.at(-1)?.[1] ?? 0
  return !COUNTRIES.has(name) && /^ \d{1,3}(?: |$|\n)(?!\p{Ll})/u.test(text.slice(end, end + 6))
}

function byNeighbours(text: string, words: readonly Span[], [sentenceStart]: Span): NameType | null {
  const start = words[0]?.[0] ?? 0
  const end = words.at(-1)?.[1] ?? 0
  const before = text.slice(Math.max(sentenceStart, start - 24), start)
  const after = text.slice(end, end + 24)
  const noun = /(\p{Ll}[\p{L}-]*) $/u.exec(before)?.[1]
  if (noun && PERSON_NOUNS.has(noun)) return 'PERSON'
  if (noun && BODY_NOUNS.has(noun) && !TITLES.has(wordAt(text, words, 0))) return 'ORG'
  if (/^ \((?:\p{Lu}\p{Ll}+|[RD]-)/u.test(after) && words.length <= 3 && words.length > 1) return 'PERSON'
  if (/^,? (?:aged )?\d\d(?:,| )/.test(after) && words.length > 1) return 'PERSON'
  if (/\b(?:in|near|outside) $/i.test(before) && words.length <= 2) return 'PLACE'
  if (
    /\b(?:director|chief|head|manager|founder|owner|analyst|economist|employee|chairman|chairwoman|spokesman|spokeswoman|president) (?:of|at|for) (?:the )?$/.test(
      before,
    ) &&
    words.length > 1
  )
    return 'ORG'
  if (/^, which /.test(after)) return 'ORG'
  if (/\b(?:known as|calling itself|calls itself|group called) (?:the )?$/.test(before)) return 'ORG'
  if (words.length > 1 && words.length <= 3 && introduced(before)) return 'PERSON'
  if (/^, (?:who|whose) /.test(after) && words.length <= 3) return 'PERSON'
  return null
}

/** "the owner's lawyer, Name": a noun for persons and a comma. */
function introduced(before: string): boolean {
  const noun = /(?:the|an?|\p{L}[’']s?) (?:\p{Ll}+ ){0,2}(\p{Ll}+), $/u.exec(before)?.[1]
  return noun !== undefined && PERSON_NOUNS.has(noun)
}

/** The likeliest type where nothing settles it: two or three words are most often a person, one a body. */
export function guessedType(text: string, words: readonly Span[]): NameType {
  const name = text.slice(words[0]?.[0], words.at(-1)?.[1])
  const last = wordAt(text, words, words.length - 1)
  if (DEMONYMS.has(wordAt(text, words, 0)) || /\d|&/.test(name)) return 'ORG'
  if (words.length > 1 && /\b[Tt]he $/.test(text.slice(Math.max(0, (words[0]?.[0] ?? 0) - 5), words[0]?.[0])))
    return 'ORG'
  if (words.length === 1) return isFirstName(last) ? 'PERSON' : 'ORG'
  const plain = words.every((word) =>
    /^(?:\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*|\p{Lu}\.|\p{Ll}+|Mc\p{Lu}\p{Ll}+|Mac\p{Lu}\p{Ll}+|[DO][’']\p{Lu}\p{Ll}+)$/u.test(
      text.slice(...word),
    ),
  )
  return words.length <= 3 && plain && !/s$/.test(last) ? 'PERSON' : 'ORG'
}

const wordAt = (text: string, words: readonly Span[], index: number): string =>
  text.slice(...(words[index] ?? [0, 0]))
