/**
 * A day of the proleptic Gregorian calendar as the number of days since 1970-01-01. Everything is
 * reckoned in UTC: local time would shift a day near midnight.
 */
export type DayNumber = number

const MS_PER_DAY = 86_400_000

export interface CivilDate {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
}

/** The day's number; months and days outside their range run over into the next ones. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY
}

export function civilDate(day: DayNumber): CivilDate {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** True when the month has that day. February 29 counts in every year when `year` is null. */
export function isCivilDate(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

/** The local day of a publication date as written (`2024-03-23`, also with time and offset); null when it names none. */
export function publicationDay(publishedAt: string | null): DayNumber | null {
  const match = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(publishedAt ?? '')
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isCivilDate(year, month, day) ? dayNumber(year, month, day) : null
}

/** The ISO week that holds the day; a week belongs to the year of its Thursday. */
export function isoWeek(day: DayNumber): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4
  const { year } = civilDate(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

export function formatDay(day: DayNumber): string {
  const date = civilDate(day)
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`
}

/** `monthIndex` counts months since year 0: year * 12 + month - 1. */
export const formatMonth = (monthIndex: number): string =>
  `${pad(Math.floor(monthIndex / 12), 4)}-${pad((((monthIndex % 12) + 12) % 12) + 1)}`

export const monthIndexOf = (day: DayNumber): number => {
  const { year, month } = civilDate(day)
  return year * 12 + month - 1
}

export function formatWeek(day: DayNumber): string {
  const { year, week } = isoWeek(day)
  return `${pad(year, 4)}-W${pad(week)}`
}

/** `quarterIndex` counts quarters since year 0: year * 4 + quarter - 1. */
export const formatQuarter = (quarterIndex: number): string =>
  `${pad(Math.floor(quarterIndex / 4), 4)}-Q${(quarterIndex % 4) + 1}`

export const quarterIndexOf = (day: DayNumber): number => Math.floor(monthIndexOf(day) / 3)

export const formatYear = (year: number): string => pad(year, 4)

/** `decade` is the year without its last digit: 199 for the 1990s. */
export const formatDecade = (decade: number): string => pad(decade, 3)

/** The day of the week that is the `nth` of its month; -1 = the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

/** Western Easter Sunday (the anonymous Gregorian computus, Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}
