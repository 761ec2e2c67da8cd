import { decimalOf } from './decimal.ts'
import type { ListCues } from './list-cues.ts'
import { wordsOf } from './words.ts'

/** No headline promises more; larger numbers count people, money and years. */
const MOST = 50

/** Between the number and its noun: “five more good reasons”. */
const MOST_QUALIFIERS = 3

/** A number of items that a text announces. */
export interface ListPromise {
  readonly count: number
  /** It counts reasons, not just things, ways or facts. */
  readonly ofReasons: boolean
  /** Where the number begins. */
  readonly at: number
}

/** What a headline or sentence promises to list: “5 Reasons”, “three things to know”; null when nothing. */
export function promiseIn(text: string, cues: ListCues, language: string | null): ListPromise | null {
  const spans = wordsOf(text, language)
  const words = spans.map(([start, end]) => text.slice(start, end).toLocaleLowerCase(language ?? undefined))
  for (const [index, word] of words.entries()) {
    const count = countOf(word, cues)
    const ofReasons = count === null ? null : nounAfter(words, index, cues)
    if (count !== null && ofReasons !== null) return { count, ofReasons, at: spans[index]?.[0] ?? 0 }
  }
  return null
}

/** Two or more: one reason is no list. Arabic writes prefixes (for, and, with, the) onto its numbers. */
function countOf(word: string, cues: ListCues): number | null {
  const bare = word.replace(/^[لوبف]?(?:ال)?(?=\p{L}{3})/u, '')
  const count = /^\p{Nd}{1,2}$/u.test(word)
    ? decimalOf(word)
    : (cues.numbers.get(word) ?? cues.numbers.get(bare) ?? 0)
  return count >= 2 && count <= MOST ? count : null
}

/** Whether the number at `index` counts reasons (true), other things (false), or neither (null). */
function nounAfter(words: readonly string[], index: number, cues: ListCues): boolean | null {
  for (const word of words.slice(index + 1, index + 2 + MOST_QUALIFIERS)) {
    if (cues.reasons.has(word)) return true
    if (cues.things.has(word)) return false
    if (!cues.qualifiers.has(word)) break
  }
  const before = words[index - 1] ?? ''
  return /^ال/u.test(before) && cues.reasons.has(before) ? true : null
}
