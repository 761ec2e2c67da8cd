import { dayNumber, formatWeek } from '../calendar.ts'
import { type DateRule, datePattern, type Found, near, type Scene } from '../date-rule.ts'
import { nearestYear } from '../nearest-year.ts'
import { fragments, monthNumber, numberOf } from './date-words.ts'
import { looksAhead } from './tense.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

/** "The last week of March", "the first week of 2015". */
const weeksOf: DateRule[] = [
  {
    pattern: pattern(
      'the (?<nth>first|second|third|fourth|last|final) (?:full )?week (?:of|in) (?:{month:month}(?:,? {year:year})?|{year:year2})',
    ),
    read: ({ nth = '', month, year, year2 }, scene) =>
      year2
        ? weekOfMonth(nth, /last|final/i.test(nth) ? 12 : 1, year2, scene)
        : weekOfMonth(nth, monthNumber(month ?? ''), year, scene),
  },
]

function weekOfMonth(nth: string, month: number, yearWords: string | undefined, scene: Scene): Found | null {
  const year = yearWords
    ? Number(yearWords)
    : scene.published === null
      ? null
      : nearestYear(month, 15, scene.published, looksAhead(scene))
  if (year === null) return null
  const last = /last|final/i.test(nth)
  const anchor = last
    ? dayNumber(year, month + 1, 0) - 3
    : dayNumber(year, month, 4 + 7 * ((numberOf(nth) ?? 1) - 1))
  return { type: 'DATE', value: formatWeek(anchor), basis: yearWords ? 'stated' : 'resolved' }
}

/** "The last week of March". */
export const weekRules: readonly DateRule[] = near(/\bweek\b/gi, weeksOf)
