import type { Words } from '../../model/words.ts'

/**
 * A calendar value in words, at its own grain: `2015` → 2015, `199` → 1990s, `2021-08` → August 2021,
 * `2024-03-07` → 7 March 2024, `2022-Q3` → third quarter of 2022, `2022-W37` → week 37 of 2022,
 * `2025-WI` → winter 2025, `--03-24` → 24 March, `a/b` → a – b.
 */
export function dateIn(locale: string, value: string, words: Words): string {
  if (value.includes('/'))
    return value
      .split('/')
      .map((part) => dateIn(locale, part, words))
      .join(' – ')
  const day = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(value)
  if (day) return monthOrDay(locale, day)
  const yearless = /^--(\d\d)-(\d\d)$/.exec(value)
  if (yearless) return dayOnly(locale, yearless)
  if (/^\d{3}$/.test(value)) return words('date-decade', { year: `${value}0` })
  const [, year = '', part = '', number = ''] = /^(\d{4})-([A-Z]{1,2}?)(\d*)$/.exec(value) ?? []
  const key = PARTS[part]
  return key ? words(key, { year, number: Number(number) }) : value
}

/** The parts of a year that have no month (TIMEX3), and their keys among the bot's words. */
const PARTS: Readonly<Record<string, string>> = {
  Q: 'date-quarter',
  H: 'date-half',
  W: 'date-week',
  SP: 'date-spring',
  SU: 'date-summer',
  FA: 'date-autumn',
  AU: 'date-autumn',
  WI: 'date-winter',
}

/** In a leap year, so that every day is there. */
const dayOnly = (locale: string, [, month, day]: RegExpExecArray): string =>
  new Intl.DateTimeFormat(locale, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(2024, Number(month) - 1, Number(day)))

function monthOrDay(locale: string, [, year, month, day]: RegExpExecArray): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
}
