/**
 * A calendar value in words, at its own grain: `2015` → 2015, `199` → 1990s, `2021-08` → August 2021,
 * `2024-03-07` → 7 March 2024, `2022-Q3` → Q3 2022, `2022-W37` → week 37 of 2022, `a/b` → a – b.
 */
export function dateIn(language: string, value: string): string {
  if (value.includes('/'))
    return value
      .split('/')
      .map((part) => dateIn(language, part))
      .join(' – ')
  const day = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(value)
  if (day) return monthOrDay(language, day)
  if (/^\d{3}$/.test(value)) return `${value}0s`
  const [, year, part] = /^(\d{4})-(.+)$/.exec(value) ?? []
  return part ? `${part} ${year}` : value
}

function monthOrDay(language: string, [, year, month, day]: RegExpExecArray): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
}
