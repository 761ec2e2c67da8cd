/** The words that English writes times with, as fragments of patterns and as values. */

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

const ordinalDay = `${ORDINALS.join('|')}|twenty-(?:${ORDINALS.slice(0, 9).join('|')})|thirtieth|thirty-first`
const smallNumber = `(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|${ONES.toReversed().join('|')}`

export const fragments = {
  month:
    'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?',
  /** A month that stands alone: an abbreviation needs its stop, "Jan" and "Mar" are names. */
  monthAlone:
    'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec)\\.',
  weekday: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
  weekdayAny:
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?',
  day: '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d|%)',
  ordinalDay,
  year: '(?:1[5-9]|20)\\d\\d(?!\\d|[.,]\\d)',
  shortYear: "['’‘]\\d\\d(?!\\d)",
  number: `\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?|${smallNumber}|a hundred|a dozen`,
  vague: 'several|many|some|a few|few|a number of|dozens of|hundreds of|thousands of|numerous',
  unit: 'second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century',
  units:
    'seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|yrs?|decades?|century|centuries',
  part: 'morning|afternoon|evening|night|dawn|dusk',
  season: 'spring|summer|autumn|fall|winter',
  /** Inside years that are spelled out: "nineteen eighty-nine". */
  small: smallNumber,
  digit: ONES.slice(0, 9).join('|'),
  tens: 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
  nth: 'first|second|third|fourth|final|last|1st|2nd|3rd|4th',
  yearRef:
    '(?:1[5-9]|20)\\d\\d|(?:last|this|next|the current|the previous|the prior|the following|the past|the same|that) (?:fiscal |calendar |financial )?year',
  last: 'last|past|previous|prior|the previous|the prior|the past|the preceding|the last|this past',
  edge: '(?:the )?(?:very )?(?:end|beginning|start|middle|close|rest|remainder|latter part|early part|course|eve) of|early|late|earlier|later|mid|sometime|about|around',
} as const

/** 1–12 for a month's name, long or short. */
export const monthNumber = (word: string): number =>
  MONTH_NAMES.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1

/** 1 = Monday … 7 = Sunday. */
export const weekdayNumber = (word: string): number =>
  WEEKDAY_NAMES.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1

const WORD_VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
  ['final', 4],
  ['last', 4],
  ['a', 1],
  ['an', 1],
  ['the', 1],
  ['couple', 2],
  ['dozen', 12],
  ['hundred', 100],
  ['half', 0.5],
])

/** The number that the words mean; null when they mean none ("several"). */
export function numberOf(words: string): number | null {
  const digits = /^\d[\d,.]*/.exec(words)?.[0]
  if (digits) return Number(digits.replaceAll(',', ''))
  if (/^half\b/i.test(words)) return 0.5
  const values = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word, index) => index > 0 || !/^an?$/.test(word) || !/\s/.test(words))
    .map((word) => WORD_VALUES.get(word))
  if (values.some((value) => value === undefined)) return null
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

/** True when a word that is also something else ("may", "march", "sun") is written as a name. */
export const isCapitalised = (word: string | undefined): boolean => /^[A-Z]/.test(word ?? '')
