import {
  dayNumber,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isCivilDate,
  monthIndexOf,
  weekdayOf,
} from './calendar.ts'
import { clauseAround } from './clause-around.ts'
import {
  type DateRule,
  datePattern,
  type Found,
  fromPublished,
  type Groups,
  near,
  resolved,
  type Scene,
  stated,
} from './date-rule.ts'
import { fullYear, monthYear, nearestYear } from './nearest-year.ts'

/** What a language writes its dates with. Fragments are pattern sources, blanks stand for white space. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  /** Between day, month and year: "de", "of"; optional in the text. */
  readonly link?: string
  /** Before a day or a month: "der", "le 1er" is `day` with its ordinal ending. */
  readonly article?: string
  /** What may follow a day's number: ".", "er", "º". */
  readonly ordinal?: string
  /** What may follow the month or the year inside a date: "г.", "року". */
  readonly yearWord?: string
  /** The word for a year, as it stands before its number: after it the number may be older than 1900. */
  readonly yearNoun?: string
  /** A month or year alone is taken only after one of these words. */
  readonly leads: string
  /** A month or year alone is also taken before one of these words. */
  readonly trail?: RegExp
  /** Words for a shift of days: today 0, yesterday -1. */
  readonly days: Readonly<Record<string, number>>
  /** Whole phrases for "last week", "this year"; the grain and its shift. */
  readonly periods?: Readonly<Record<string, readonly ['week' | 'month' | 'year', number]>>
  /** A word right before or after a weekday or month that turns it to the future: "next", "nächsten". */
  readonly next?: RegExp
  /** What looks ahead anywhere in the date's clause: "will be", "is planned". */
  readonly ahead?: RegExp
  /** What puts a weekday or month ahead right before it: "until". */
  readonly until?: RegExp
}

/** The rules for a language whose dates run day, month, year. */
export function plainDateRules(words: DateWords): DateRule[] {
  const fragments = fragmentsOf(words)
  const pattern = (template: string): RegExp => datePattern(template, fragments, 'giu')
  const month = (name: string | undefined): number =>
    words.months.get(name?.toLocaleLowerCase().replace(/\.$/, '') ?? '') ?? 0
  const lead = new RegExp(`(?<!\\p{L})(?:${words.leads})\\s$`, 'iu')
  const stands = (before: string, after: string): boolean =>
    lead.test(before) || words.trail?.test(after) === true
  const rangeEnd = datePattern(
    '^ ?(?:[-–—]|\\p{L}{1,5}(?: \\p{L}{1,3})?) ?\\d{1,2}{ordinal}{link} {months}\\.?{link},? (?<year>(?:1[5-9]|20)\\d\\d)',
    fragments,
    'iu',
  )
  return [
    ...near(coreOf(words.months), [
      {
        pattern: pattern(
          '(?:{weekdays},? )?{article}(?<day>\\d{1,2}){ordinal}{link} (?<month>{months})(?:\\.?{link},? (?<year>(?:1[5-9]|20)\\d\\d){yearWord})?',
        ),
        read: ({ day, month: name, year }, scene) =>
          dayAndMonth(
            { day, year: year ?? rangeEnd.exec(scene.after)?.groups?.year },
            month(name),
            words,
            scene,
          ),
      },
      {
        pattern: pattern('(?<month>{months})\\.?{link},? (?<year>(?:1[5-9]|20)\\d\\d){yearWord}'),
        read: ({ month: name, year }) => stated(`${year}-${two(month(name))}`),
      },
      {
        pattern: pattern('(?<month>{months})'),
        accepts: (_, { after, before }) => stands(before, after) && !/^\.?\s?\d/.test(after),
        read: ({ month: name }, scene) => monthAlone(month(name), words, scene),
      },
    ]),
    {
      pattern:
        /(?<![\d.,/-])(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<year>(?:1[89]|20)\d\d)(?![\d/-]|\.\d)/g,
      accepts: ({ day, month: number, year }) => isCivilDate(Number(year), Number(number), Number(day)),
      read: (groups, scene) => dayAndMonth(groups, Number(groups.month), words, scene),
    },
    {
      pattern: pattern('(?<year>1\\d\\d\\d|20[0-4]\\d)(?![.,]\\d|[-–]\\d){yearWord}'),
      accepts: ({ year }, scene) =>
        stands(scene.before, scene.after) &&
        isYear(words, scene) &&
        (Number(year) >= EARLIEST_BARE_YEAR || saysYear(words, scene)),
      read: ({ year }) => stated(year ?? ''),
    },
    ...near(coreOf(words.weekdays), [
      { pattern: pattern('{weekdays}'), read: (_, scene) => weekday(words, scene) },
    ]),
    { pattern: pattern('{days}'), read: (_, scene) => dayWord(words, scene) },
    ...(words.periods
      ? [{ pattern: pattern('{periods}'), read: (_: Groups, scene: Scene) => period(words, scene) }]
      : []),
  ]
}

const two = (value: number): string => String(value).padStart(2, '0')

const alternatives = (names: Iterable<string>): string =>
  [...names]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')

const optional = (source: string | undefined): string => (source ? `(?:${source})?` : '')

const fragmentsOf = (words: DateWords): Record<string, string> => ({
  months: alternatives(words.months.keys()),
  weekdays: alternatives(words.weekdays.keys()),
  days: alternatives(Object.keys(words.days)),
  periods: alternatives(Object.keys(words.periods ?? {})),
  link: optional(words.link && ` (?:${words.link})`),
  article: optional(words.article && `(?:${words.article}) `),
  ordinal: optional(words.ordinal),
  yearWord: optional(words.yearWord && ` (?:${words.yearWord})`),
})

const coreOf = (names: ReadonlyMap<string, number>): RegExp =>
  new RegExp(alternatives(names.keys()).replaceAll(' ', '\\s'), 'giu')

function dayAndMonth({ day, year }: Groups, month: number, words: DateWords, scene: Scene): Found | null {
  const number = Number(day)
  if (!isCivilDate(year ? Number(year) : null, month, number)) return null
  if (year)
    return stated(
      formatDay(
        dayNumber(
          year.length === 2 ? fullYear(Number(year), scene.published ?? 0) : Number(year),
          month,
          number,
        ),
      ),
    )
  return fromPublished(scene, `XXXX-${two(month)}-${two(number)}`, (published) =>
    formatDay(dayNumber(nearestYear(month, number, published, looksAhead(words, scene)), month, number)),
  )
}

function monthAlone(month: number, words: DateWords, scene: Scene): Found {
  return fromPublished(
    scene,
    `XXXX-${two(month)}`,
    (published) => `${formatYear(monthYear(month, published, looksAhead(words, scene)))}-${two(month)}`,
  )
}

/** The most recent one, the publication day included, unless a word beside it says "next" or its clause looks ahead. */
function weekday(words: DateWords, scene: Scene): Found {
  const number = words.weekdays.get(scene.words.toLocaleLowerCase()) ?? 1
  return fromPublished(scene, `XXXX-WXX-${number}`, (published) => {
    const back = (weekdayOf(published) - number + 7) % 7
    const ahead = isNext(words, scene) || (back !== 0 && clauseLooksAhead(words, scene))
    return formatDay(ahead ? published + 7 - back : published - back)
  })
}

/** What counts things, not years, in the languages that share these stems. */
const COUNTED =
  /^\s?(?:%|\p{Sc}|(?:eur|doll|dólar|dolar|dólares|lira|pes[oa]|mil|person|mensch|leute|gente|km\b|m\b|stück|mal\b|fois|veces|volte|vezes|kişi|kez))/iu

/** Where a language puts a word after every year, a number without it is none; one word serves a range of years. */
const isYear = ({ yearWord }: DateWords, { words, after }: Scene): boolean =>
  (yearWord === undefined || /\p{L}/u.test(words) || endsInYear(yearWord).test(after)) && !COUNTED.test(after)

const endsInYear = (yearWord: string): RegExp =>
  new RegExp(`^\\s\\p{L}{1,3}\\s(?:1\\d|20)\\d\\d\\s(?:${yearWord})(?!\\p{L})`, 'iu')

/** An older number counts something more often than it names a year. */
const EARLIEST_BARE_YEAR = 1900

/** True when a word for a year stands with the number: عام 1894, в 1894 году, 1894 yılında. */
const saysYear = ({ yearNoun }: DateWords, { words, before, after }: Scene): boolean =>
  /\p{L}/u.test(words) ||
  /^\s(?:yıl|sene)/u.test(after) ||
  (yearNoun !== undefined && new RegExp(`(?<!\\p{L})(?:${yearNoun})\\s$`, 'iu').test(before))

/** Longer than two words; so few characters are cut up, however long the sentence. */
const TWO_WORDS = 40

/** The words that touch the match; a comma between parts them. */
const isNext = ({ next }: DateWords, { before, after }: Scene): boolean =>
  next !== undefined &&
  (next.test(lastTwoWords(before)) || next.test(/^\s\p{L}+(?:\s\p{L}+)?/u.exec(after)?.[0] ?? ''))

function lastTwoWords(before: string): string {
  const [last = '', word = '', earlier = ''] = before.slice(-TWO_WORDS).split(/\s/).reverse()
  if (last !== '' || !/^\p{L}+$/u.test(word)) return ''
  return /\p{L}$/u.test(earlier) ? `${earlier} ${word}` : word
}

const looksAhead = (words: DateWords, scene: Scene): boolean =>
  isNext(words, scene) || clauseLooksAhead(words, scene)

/** True where the clause tells what is to come. */
function clauseLooksAhead({ until, ahead }: DateWords, scene: Scene): boolean {
  if (!until && !ahead) return false
  const clause = clauseAround(scene.before, scene.after)
  if (until?.test(clause.before)) return true
  return ahead !== undefined && (ahead.test(clause.before) || ahead.test(clause.after))
}

function dayWord(words: DateWords, scene: Scene): Found {
  const shift = words.days[folded(scene.words)] ?? 0
  const vague = shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
  return fromPublished(scene, vague, (published) => formatDay(published + shift))
}

function period(words: DateWords, scene: Scene): Found | null {
  const entry = words.periods?.[folded(scene.words)]
  if (!entry) return null
  const [grain, shift] = entry
  const vague = shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
  return scene.published === null ? resolved(vague) : resolved(periodValue(grain, scene.published, shift))
}

function periodValue(grain: 'week' | 'month' | 'year', published: number, shift: number): string {
  if (grain === 'week') return formatWeek(published + 7 * shift)
  const month = monthIndexOf(published)
  return grain === 'month' ? formatMonth(month + shift) : formatYear(Math.floor(month / 12) + shift)
}

const folded = (words: string): string => words.toLocaleLowerCase().replace(/\s+/g, ' ')

/** Builds a language's rules once, on first use. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
