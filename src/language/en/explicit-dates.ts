import { civilDate, dayNumber, formatDay, formatYear, isCivilDate } from '../calendar.ts'
import {
  type DateRule,
  datePattern,
  type Found,
  type Groups,
  near,
  resolved,
  type Scene,
  stated,
} from '../date-rule.ts'
import { yearAtHand } from '../focus.ts'
import { fullYear, monthYear, nearestYear } from '../nearest-year.ts'
import { fragments, isCapitalised, monthNumber, numberOf } from './date-words.ts'
import { looksAhead } from './tense.ts'

const pattern = (template: string, flags?: string): RegExp => datePattern(template, fragments, flags)

const two = (value: number): string => String(value).padStart(2, '0')

/** The year that the words give, from four digits or two; null when they give none. */
function yearOf(words: string | undefined, scene: Scene): number | null {
  if (!words) return null
  if (/year/i.test(words)) return yearBeside(words, scene)
  const digits = words.replace(/\D/g, '')
  if (digits.length === 4) return Number(digits)
  return scene.published === null ? null : fullYear(Number(digits), scene.published)
}

/** “That year”, “the following year”: from the year spoken of, else from that of publication. */
function yearBeside(words: string, scene: Scene): number | null {
  const spoken = yearAtHand(scene) ?? (scene.published === null ? null : civilDate(scene.published).year)
  if (spoken === null) return null
  return spoken + (/following|next/i.test(words) ? 1 : /previous/i.test(words) ? -1 : 0)
}

const RELATIVE_YEAR = ',? (?:of |in )?(?<year4>(?:that|the same|the following|the next|the previous) year)'

/** A year that stands after the next date of the same range holds for this one too: "March 2 to April 5, 2003". */
function yearOfRange(scene: Scene): number | null {
  const match = RANGE_END.exec(scene.after)
  return match ? Number(match.groups?.year) : null
}
const RANGE_END = pattern(
  '^(?:-|–|—)?(?: (?:to|and|through|until|till|or|-|–|—))? ?(?:{day} )?{month}(?: {day})?,? {year:year}',
  'i',
)

export function monthAndDay(
  month: number,
  day: number,
  yearWords: string | undefined,
  scene: Scene,
): Found | null {
  const year = yearOf(yearWords, scene) ?? yearOfRange(scene)
  if (!isCivilDate(year, month, day)) return null
  if (year !== null) return dayFound(year, month, day, yearWords)
  if (scene.published === null) return resolved(`XXXX-${two(month)}-${two(day)}`)
  const nearest = nearestYear(month, day, scene.published, looksAhead(scene))
  return resolved(formatDay(dayNumber(nearest, month, day)))
}

/** Two digits of a year need the publication date to become four. */
function dayFound(year: number, month: number, day: number, yearWords: string | undefined): Found {
  const value = formatDay(dayNumber(year, month, day))
  return yearWords !== undefined && yearWords.replace(/\D/g, '').length < 4 ? resolved(value) : stated(value)
}

const capitalMonth = ({ month }: Groups): boolean => isCapitalised(month) || !/^(?:may|mar)/.test(month ?? '')

/** "May 7", "Sun, 3 March": not "may 7" nor "sat 3". */
const fullDates: DateRule[] = [
  {
    pattern: pattern(
      '(?:{weekdayAny},? )?{month:month}[ /-]{day:day}(?:-|–|— ?| to | and ){day:last}(?:,? {year:year})?(?! {month})',
    ),
    accepts: (groups) =>
      capitalMonth(groups) && (numberOf(groups.day ?? '') ?? 0) < (numberOf(groups.last ?? '') ?? 0),
    read: (groups, scene) => dayRange(groups, scene),
  },
  {
    pattern: pattern('{day:day}(?:-|–|— ?| to | and ){day:last}(?: of)? {month:month}(?:,? {year:year})?'),
    accepts: (groups) =>
      capitalMonth(groups) && (numberOf(groups.day ?? '') ?? 0) < (numberOf(groups.last ?? '') ?? 0),
    read: (groups, scene) => dayRange(groups, scene),
  },
  {
    pattern: pattern(
      `(?:{weekdayAny},? )?{month:month}[ /-]{day:day}(?: ?,? (?:of |in )?{year:year}|[/-]{year:year2}|,? {shortYear:year3}|${RELATIVE_YEAR})?`,
    ),
    accepts: capitalMonth,
    read: (groups, scene) => fullDate(groups, scene),
  },
  {
    pattern: pattern(
      `(?:{weekdayAny},? )?(?:the )?{day:day}(?: of |[ /-]){month:month}(?: ?,? (?:of |in )?{year:year}|[/-]{year:year2}|,? {shortYear:year3}|${RELATIVE_YEAR})?`,
    ),
    accepts: capitalMonth,
    read: (groups, scene) => fullDate(groups, scene),
  },
  {
    pattern: pattern('(?:the )?{ordinalDay:day} (?:day )?of {month:month}(?:,? {year:year})?'),
    accepts: capitalMonth,
    read: (groups, scene) => fullDate(groups, scene),
  },
  {
    pattern: pattern(
      '{month:month} (?:the )?{ordinalDay:day}(?:,? {year:year})?(?!-| (?:quarter|week|half|day|time|month))',
    ),
    accepts: capitalMonth,
    read: (groups, scene) => fullDate(groups, scene),
  },
]

function fullDate(groups: Groups, scene: Scene): Found | null {
  const yearWords = groups.year ?? groups.year2 ?? groups.year3 ?? groups.year4
  return monthAndDay(monthNumber(groups.month ?? ''), numberOf(groups.day ?? '') ?? 0, yearWords, scene)
}

function dayRange(groups: Groups, scene: Scene): Found | null {
  const month = monthNumber(groups.month ?? '')
  const first = monthAndDay(month, numberOf(groups.day ?? '') ?? 0, groups.year, scene)
  const last = monthAndDay(month, numberOf(groups.last ?? '') ?? 0, groups.year, scene)
  if (!first || !last) return null
  return { ...first, value: `${first.value}/${first.value.slice(0, 5)}${last.value.slice(5)}` }
}

/** American order, unless the first number can be no month. */
const numericDates: DateRule[] = [
  {
    pattern:
      /(?<![\w/.-])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>(?:1[89]|20)\d\d|\d\d)(?![\w/-]|\.\d)/g,
    accepts: (groups, scene) => numericDate(groups, scene) !== null,
    read: (groups, scene) => numericDate(groups, scene),
  },
]

function numericDate({ a, b, mark, year }: Groups, scene: Scene): Found | null {
  // Dots put the day first wherever they are used; two digits between dots are as likely a version.
  if (mark === '.' && year?.length !== 4) return null
  const [first, second] = [Number(a), Number(b)]
  const [month, day] = first > 12 || mark === '.' ? [second, first] : [first, second]
  const full = yearOf(year, scene)
  return full !== null && isCivilDate(full, month, day) ? dayFound(full, month, day, year) : null
}

const months: DateRule[] = [
  {
    hint: /(?:1[5-9]|20)\d\d/,
    pattern: pattern('(?:{edge}[ -])?{month:month}(?:,? | of | in |-){year:year}'),
    accepts: capitalMonth,
    read: ({ month, year }) => stated(`${year}-${two(monthNumber(month ?? ''))}`),
  },
  {
    hint: /['’‘]\d\d/,
    pattern: pattern('(?:{edge}[ -])?{monthAlone:month}(?:,? | of ){shortYear:year}'),
    accepts: capitalMonth,
    read: ({ month, year }, scene) => {
      const full = yearOf(year, scene)
      return full === null ? null : resolved(`${formatYear(full)}-${two(monthNumber(month ?? ''))}`)
    },
  },
  {
    pattern: pattern(
      '(?:{edge}[ -])?(?:(?<which>last|this|this past|past|this coming|next) )?{monthAlone:month}(?:(?:,? | of |, of )(?<year>last|this|next|that|the same|the following|the previous) year)?',
    ),
    accepts: (groups, scene) => isCapitalised(groups.month) && isMonthAlone(groups, scene),
    read: (groups, scene) => monthAlone(groups, scene),
  },
]

/** "May" opens a question and is a name; "March" is a walk. They need a word that months follow. */
function isMonthAlone({ month, which, year }: Groups, { before, after }: Scene): boolean {
  if (which || year) return true
  if (/^['’]s? [A-Z]/.test(after) && !before) return false
  if (!/^(?:May|March|August|April|June)$/.test(month ?? '')) return true
  if (
    /^['’-]?\s*(?:[A-Z][a-z]|\d)/.test(after) &&
    !/(?:^|\s)(?:in|since|until|by|last|of|during|for|from)\s+$/i.test(before)
  )
    return false
  if (/[A-Z][\w.]*\s+$/.test(before) && !/(?:^|[.!?]\s+|\n)\w+\s+$/.test(before)) return false
  return MONTH_LEAD.test(before) || /^(?:June|April|August)$/.test(month ?? '')
}
const MONTH_LEAD =
  /(?:\b(?:in|since|until|till|by|of|during|for|from|to|through|between|and|or|before|after|every|each|a|an|the|its|his|their|early|late|mid|until|than|versus|vs|as)[\s-]+|[(,–—-]\s*)$/i

function monthAlone({ month: name, which, year }: Groups, scene: Scene): Found | null {
  const month = monthNumber(name ?? '')
  const range = yearOfRange(scene)
  if (range !== null && !which && !year) return stated(`${formatYear(range)}-${two(month)}`)
  const beside = year && /that|the/i.test(year) ? yearBeside(year, scene) : null
  if (beside !== null) return resolved(`${formatYear(beside)}-${two(month)}`)
  if (scene.published === null) return resolved(`XXXX-${two(month)}`)
  const published = civilDate(scene.published)
  return resolved(
    `${formatYear(yearOfMonth(month, { which, year }, scene, scene.published, published.year))}-${two(month)}`,
  )
}

function yearOfMonth(
  month: number,
  { which, year }: Groups,
  scene: Scene,
  published: number,
  current: number,
): number {
  if (year) return current + (/last/i.test(year) ? -1 : /this/i.test(year) ? 0 : 1)
  const ahead = which ? /next|coming/i.test(which) : looksAhead(scene)
  const found = monthYear(month, published, ahead)
  const isCurrent = month === civilDate(published).month && found === current
  if (isCurrent && which && /^(?:last|past)$/i.test(which)) return found - 1
  return isCurrent && which && /next/i.test(which) ? found + 1 : found
}

const MONTH = /(?<![a-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/gi

export const explicitDates: readonly DateRule[] = [...near(MONTH, [...fullDates, ...months]), ...numericDates]
