/** The ways Intl writes a month and a weekday: alone, inside a date (the genitive of Slavic languages), short. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
]

/**
 * The month names of the locales in lower case, with their numbers; `more` adds forms that Intl does
 * not know, twelve lists in order of the months.
 */
export function monthNames(
  locales: readonly string[],
  more: readonly string[] = [],
): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const format of locales.flatMap((locale) => STYLES.map((style) => formatter(locale, style)))) {
    for (let month = 1; month <= 12; month++)
      addName(names, namePart(format, 'month', Date.UTC(2024, month - 1, 15)), month)
  }
  more.forEach((forms, index) => {
    for (const form of forms.split(' ')) addName(names, form, index + 1)
  })
  return names
}

/** The weekday names of the locale in lower case, 1 = Monday; `more` adds inflected forms in that order. */
export function weekdayNames(locale: string, more: readonly string[] = []): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const format = formatter(locale, { weekday: 'long' })
  // 1 January 2024 was a Monday.
  for (let day = 1; day <= 7; day++) addName(names, namePart(format, 'weekday', Date.UTC(2024, 0, day)), day)
  more.forEach((forms, index) => {
    for (const form of forms.split(' ')) addName(names, form, index + 1)
  })
  return names
}

const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })

const namePart = (format: Intl.DateTimeFormat, type: 'month' | 'weekday', time: number): string =>
  format.formatToParts(time).find((part) => part.type === type)?.value ?? ''

function addName(names: Map<string, number>, form: string, number: number): void {
  const name = form.toLocaleLowerCase().replace(/\.$/, '')
  if (name.length > 1 && /^\p{L}/u.test(name) && !names.has(name)) names.set(name, number)
}
