/** Locales whose month names are known: they come out of Intl, spelled as the standard spells them. */
const LOCALES =
  'en de fr es it pt nl pl cs sk sl hr sr bs sv da nb fi et lv lt hu ro bg ru uk el tr id ms ca'.split(' ')

/** Short forms that newspapers use and the standard does not. */
const SHORT: Readonly<Record<string, number>> = {
  sept: 9,
  mrz: 3,
  mär: 3,
  maerz: 3,
  jänner: 1,
  jaenner: 1,
  feber: 2,
  janv: 1,
  févr: 2,
  avr: 4,
  juil: 7,
  déc: 12,
  dez: 12,
  okt: 10,
  mai: 5,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  set: 9,
  out: 10,
  gen: 1,
  mag: 5,
  giu: 6,
  lug: 7,
  ott: 10,
  мая: 5,
}

/** Made when the first date is read: a thousand formats take a tenth of a second or more. */
let months: ReadonlyMap<string, number> | undefined

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const locale of LOCALES)
    for (const style of ['long', 'short'] as const)
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
        for (let month = 1; month <= 12; month++) {
          const name = format
            .formatToParts(Date.UTC(2021, month - 1, 15))
            .find(({ type }) => type === 'month')?.value
          const word = name?.toLowerCase().replace(/\.$/, '')
          if (word && /^\p{L}{3,}$/u.test(word) && !names.has(word)) names.set(word, month)
        }
      }
  for (const [word, month] of Object.entries(SHORT)) names.set(word, month)
  return names
}

const ISO =
  /^\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?(?=\D|$)/i

/** An ISO date with the time and offset it gives, in one spelling; null for what is none. */
export function isoDate(text: string): string | null {
  const found = ISO.exec(text)
  if (!found) return null
  const [, year = '', month = '', day = '', time, offset] = found
  const date = valid(Number(year), Number(month), Number(day))
  if (!date || !time) return date
  const zone = !offset ? '' : /^(?:Z|UTC)$/i.test(offset) ? 'Z' : offset.replace(/^(.\d\d):?/, '$1:')
  return `${date}T${time}${zone}`
}

const WORDS_DMY =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?(?:\s+(?:de|of)|-)?\s*,?\s*(\p{L}{3,12})\.?(?:\s+del?|[,-])?\s*,?\s*((?:19|20)\d\d)(?!\d)/giu
const WORDS_MDY = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+((?:19|20)\d\d)(?!\d)/giu
const NUMBERS_YMD = /(?<!\d)((?:19|20)\d\d)\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/g
const NUMBERS_DMY = /(?<!\d)(\d{1,2})\s?([-./|])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?![\d.])/g

/** The first full date that a line of text writes, as `2024-03-23`; null when it writes none. */
export function dateIn(text: string): string | null {
  const line = text.slice(0, 500)
  const found = [
    ...reads(line, NUMBERS_YMD, ([, year, month, day]) => valid(Number(year), Number(month), Number(day))),
    ...reads(line, WORDS_DMY, ([, day, month, year]) => valid(Number(year), monthOf(month), Number(day))),
    ...reads(line, WORDS_MDY, ([, month, day, year]) => valid(Number(year), monthOf(month), Number(day))),
    ...reads(line, NUMBERS_DMY, ([, a, mark, b, year]) => numeric(Number(a), Number(b), String(year), mark)),
  ]
  return found.sort((a, b) => a.at - b.at)[0]?.date ?? null
}

function* reads(
  line: string,
  pattern: RegExp,
  read: (found: RegExpMatchArray) => string | null,
): Generator<{ at: number; date: string }> {
  for (const found of line.matchAll(pattern)) {
    const date = read(found)
    if (date) yield { at: found.index, date }
  }
}

function monthOf(word: string | undefined): number {
  months ??= monthNames()
  return months.get(word?.toLowerCase() ?? '') ?? 0
}

/** Day first, as most of the world writes; month first where only that is a date. */
function numeric(a: number, b: number, year: string, mark: string | undefined): string | null {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  return valid(full, b, a) ?? (mark === '/' ? valid(full, a, b) : null)
}

/** `2024-03-23` for a day that exists and is after the web began. */
function valid(year: number, month: number, day: number): string | null {
  if (year < 1995 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
