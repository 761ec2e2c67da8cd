import type { Span } from '../model/span.ts'
import { startsMonthOrWeekday } from './day-words.ts'

/**
 * The dateline at the start of a sentence, with the white space after it: "MOSCOW – ", "PARIS (AP) —
 * ", "Berlin, 3 March - ", "(Reuters) - ". A place in small letters alone is none ("Paris — the city
 * of light"): it takes an agency, a date or capitals. Null too when what follows cannot open a sentence.
 */
export function datelineOf(sentence: string, language: string | null): Span | null {
  const head = sentence.slice(0, HEAD_LIMIT)
  if (!PARTS_A_DATELINE.test(head)) return null
  for (const { hint, pattern, holds } of FORMS) {
    const match = hint.test(head) ? pattern.exec(head) : null
    if (!match || !holds(match, language)) continue
    const end = match[0].length
    if (OPENS_SENTENCE.test(sentence.slice(end, end + 4)) && !dashFollows(match[0], sentence.slice(end)))
      return [0, end]
  }
  return null
}

/** Every form holds one; asked first, since the forms take some 40 ms to compile. */
const PARTS_A_DATELINE = /[(–—-]/

/** Longer than any dateline; keeps the patterns off long texts. */
const HEAD_LIMIT = 120

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,/]{1,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,5}`
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{2,}(?:[ ,/]{1,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`
/** A place in a script without capitals: one to three words. */
const CASELESS = String.raw`\p{Lo}[\p{Lo}\p{M}]+(?: \p{Lo}[\p{Lo}\p{M}]+){0,2}`
const AGENCY = String.raw`\([\p{L}\p{M}][\p{L}\p{M} ./&-]{1,24}\)`
const DATE = String.raw`[\p{L}\p{M}\d.][\p{L}\p{M}\d. ]{2,24}(?:,? \d{4})?`
const DASH = String.raw`\s*(?:--|[-–—])\s+`
const LOOSE_DASH = String.raw`\s*(?:--|[–—])\s*`

interface Form {
  /** What every match holds, cheap to look for: a pattern takes some 5 ms to compile and is seldom needed. */
  readonly hint: RegExp
  readonly pattern: RegExp
  readonly holds: (match: RegExpExecArray, language: string | null) => boolean
}

const always = (): boolean => true
const dated = (match: RegExpExecArray, language: string | null): boolean =>
  namesDay(match.groups?.date ?? '', language)

const FORMS: readonly Form[] = [
  form(
    /^[^(]+\(/,
    `^(?:${PLACE}|${CASELESS})(?:, ?(?<date>${DATE}))? ?${AGENCY}(?:${DASH}|${LOOSE_DASH})`,
    always,
  ),
  form(/[,.،][^–—-]*[–—-]/, `^(?:${PLACE}|${CASELESS})[,.،] ?(?<date>${DATE})(?:${DASH})`, dated),
  form(/^[^(]+\(/, `^${PLACE} ?\\(\\p{Lu}[\\p{Lu}&.]{1,9}\\)\\s*`, always),
  form(/^\(/, `^\\([\\p{Lu}][\\p{Lu}&.]{1,9}\\)(?:${DASH}|${LOOSE_DASH}|\\s*)`, always),
  form(/^\(/, `^\\([\\p{Lu}\\p{Lo}][\\p{L}\\p{M} .]{1,24}\\)${DASH}`, always),
  form(
    /^\p{Lu}[\p{Lu}\p{M}.'’-]{2}/u,
    `^(?<place>${CAPITALS})(?:${DASH}|${LOOSE_DASH})`,
    (match) => !isShout(match.groups?.place ?? ''),
  ),
  form(/^\p{Lo}/u, `^(?<place>${CASELESS})${DASH}`, always),
]

function form(hint: RegExp, source: string, holds: Form['holds']): Form {
  return { hint, pattern: new RegExp(source, 'u'), holds }
}

const OPENS_SENTENCE = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|["'“”„«‘'(¿¡]+\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}])/u

/** A second dash of the kind makes the first one a pair of brackets: "NATO — The Alliance — said". */
const dashFollows = (dateline: string, rest: string): boolean =>
  !dateline.includes('(') && /\s(?:--|[-–—])\s/.test(rest)

/** Words in capitals that are an answer or a label, not a place. */
const SHOUTS =
  /^(?:YES|NOT?|NEVER|NONE|NOBODY|FALSE|TRUE|MYTH|FACT|НЕТ|ДА|НИКОГДА|NEIN|NON|OUI|NÃO|SIM|NIE)$/u
const isShout = (place: string): boolean => SHOUTS.test(place.trim())

function namesDay(words: string, language: string | null): boolean {
  const parts = words.split(/[\s.]+/).filter(Boolean)
  const names = parts.filter((part) => startsMonthOrWeekday(part, language))
  const others = parts.filter((part) => !names.includes(part) && !/^\d{1,4}$/.test(part))
  return names.length > 0 && others.length <= 1
}
