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
  formatOf(locale, 'day').format(Date.UTC(2024, Number(month) - 1, Number(day)))

const monthOrDay = (locale: string, [, year, month, day]: RegExpExecArray): string =>
  formatOf(locale, day ? 'date' : 'month').format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))

const GRAINS = {
  day: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** Making one takes a thousand times longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, grain: keyof typeof GRAINS): Intl.DateTimeFormat {
  const key = `${locale} ${grain}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...GRAINS[grain], timeZone: 'UTC' })
  formats.set(key, format)
  return format
}
