import type { DateSpan } from '../model/reading.ts'
import { firstDay, grainOf } from './calendar-order.ts'

/** Stands for the first of two dates where a cue looks at the words around it. */
const FIRST_DATE = '\uFFFC'

/** Any language's dash: “2 May – 4 June”. */
const DASH = /\uFFFC\s?[–—-]\s?$/u

/** Words that a match of a day holds before its number: “vom 2. Mai”, “al 5 de abril”. */
const OPENING = /^(?:[\p{L}’']{1,5}\s){1,2}(?=\d)/u

/**
 * Joins two dates that bound one stretch of time, “between 1 May and 4 June”, into one `a/b`; dates of
 * one sentence, in order. `cue` sees the words before the first of them, \uFFFC for itself, and the words
 * up to the second's number or name.
 */
export function joinRanges(
  text: string,
  sentenceStart: number,
  dates: readonly DateSpan[],
  cue: RegExp | undefined,
): DateSpan[] {
  const joined: DateSpan[] = []
  for (const date of dates) {
    const before = joined.at(-1)
    const isEnd = before && bounds(before, date) && hasCue(text, sentenceStart, before, date, cue)
    if (isEnd) joined[joined.length - 1] = rangeOf(before, date)
    else joined.push(date)
  }
  return joined
}

/** How far before the first date its preposition may stand. */
const LEAD = 30

function hasCue(text: string, from: number, a: DateSpan, b: DateSpan, cue: RegExp | undefined): boolean {
  const lead = text.slice(Math.max(from, a.start - LEAD), a.start)
  const between = text.slice(a.end, b.start)
  const asMatched = lead + FIRST_DATE + between
  if (DASH.test(asMatched)) return true
  const opened = lead + opening(text, a) + FIRST_DATE + between + opening(text, b)
  return cue !== undefined && (cue.test(asMatched) || cue.test(opened))
}

const opening = (text: string, { start, end }: DateSpan): string =>
  OPENING.exec(text.slice(start, end))?.[0] ?? ''

const dayOnly = (value: string): string => value.replace(/T.*$/, '')

/** Of one grain, one after the other, neither a range itself. */
const bounds = (a: DateSpan, b: DateSpan): boolean =>
  !`${a.value}${b.value}`.includes('/') &&
  grainOf(dayOnly(a.value)) === grainOf(dayOnly(b.value)) &&
  firstDay(dayOnly(a.value)) < firstDay(dayOnly(b.value))

const rangeOf = (a: DateSpan, b: DateSpan): DateSpan => ({
  start: a.start,
  end: b.end,
  type: 'DATE',
  value: `${dayOnly(a.value)}/${dayOnly(b.value)}`,
  basis: a.basis === 'resolved' || b.basis === 'resolved' ? 'resolved' : 'stated',
})
