/**
 * True when a word begins like the name of a month or weekday, in the language or in English: three
 * letters tell it in every inflection ("марта", "März").
 */
export function startsMonthOrWeekday(word: string, language: string | null): boolean {
  return beginningsFor(language ?? 'en').has(beginning(word))
}

const beginning = (word: string): string => word.toLowerCase().slice(0, 3)

const known = new Map<string, ReadonlySet<string>>()

function beginningsFor(language: string): ReadonlySet<string> {
  const cached = known.get(language)
  if (cached) return cached
  const beginnings = new Set([...namesIn('en'), ...namesIn(language)].map(beginning))
  known.set(language, beginnings)
  return beginnings
}

/** Month and weekday names as Intl knows them; with a day beside it a month takes its inflected form. */
function namesIn(language: string): string[] {
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 1 + month))
  const parts = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { weekday: 'long' }] as const
  return parts.flatMap((options) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    return days.flatMap((day) =>
      format
        .formatToParts(day)
        .filter((part) => part.type === 'month' || part.type === 'weekday')
        .map((part) => part.value),
    )
  })
}
