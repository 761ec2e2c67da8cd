import { type DateRule, datePattern, type Found, fromPublished, type Groups, near } from './date-rule.ts'
import { periodAt } from './period-at.ts'

/** What a language writes lengths of time and times of day with. Sources of patterns, blanks stand for white space. */
export interface DurationWords {
  readonly numbers: ReadonlyMap<string, number>
  readonly units: Readonly<Partial<Record<Unit, string>>>
  /** Forms of a unit that say two of it by themselves. */
  readonly pairs?: Readonly<Partial<Record<Unit, string>>>
  /** "Three days ago", with `{span}` for the length, or `(?<unit>{units})` for one unit without a number. */
  readonly ago: readonly string[]
  /** Times of day, with the groups `hour`, `minute` or `minute2`, `part`. */
  readonly clocks: readonly string[]
  /** Words of `part` before noon, and after it: "de la tarde". */
  readonly morning?: string
  readonly afternoon?: string
}

type Unit = 'S' | 'MIN' | 'H' | 'D' | 'W' | 'M' | 'Y' | 'DE'

/** TIMEX3 codes, and the grain that "ago" counts in. */
const UNITS: Readonly<Record<Unit, { before: string; after: string; grain: string }>> = {
  S: { before: 'PT', after: 'S', grain: 'none' },
  MIN: { before: 'PT', after: 'M', grain: 'none' },
  H: { before: 'PT', after: 'H', grain: 'none' },
  D: { before: 'P', after: 'D', grain: 'day' },
  W: { before: 'P', after: 'W', grain: 'week' },
  M: { before: 'P', after: 'M', grain: 'month' },
  Y: { before: 'P', after: 'Y', grain: 'year' },
  DE: { before: 'P', after: 'DE', grain: 'decade' },
}

/** The rules for lengths of time, "three days ago" and times of day. */
export function plainDurationRules(words: DurationWords): DateRule[] {
  const fragments = fragmentsOf(words)
  const pattern = (template: string): RegExp => datePattern(template, fragments, 'giu')
  const lengthOf = lengthReader(words)
  const ago = words.ago.map(
    (way): DateRule => ({ pattern: pattern(way.replace('{span}', SPAN)), read: agoReader(lengthOf) }),
  )
  const lengths: DateRule = { pattern: pattern(SPAN), read: (groups) => durationOf(lengthOf(groups)) }
  return [
    ...near(new RegExp(`(?<!\\p{L})(?:${fragments.unit})(?!\\p{L})`, 'giu'), [...ago, lengths]),
    ...words.clocks.map(
      (clock): DateRule => ({
        hint: /\d/,
        pattern: pattern(clock),
        read: (groups) => timeOfDay(groups, words.afternoon),
      }),
    ),
  ]
}

/** A number is not torn from a longer one: 1.200 days. */
const SPAN = '(?:(?<!\\d[., ])(?<count>{count})[ -](?<unit>{units})|(?<pair>{pairs}))'

const anyOf = (sources: readonly (string | undefined)[]): string =>
  sources.filter((source) => source !== undefined).join('|') || '(?!)'

function fragmentsOf({ numbers, units, pairs = {}, morning, afternoon }: DurationWords) {
  const counts = [...numbers.keys()].toSorted((a, b) => b.length - a.length)
  return {
    count: `\\d{1,3}(?:[.,]\\d)?|${counts.join('|')}`,
    units: anyOf(Object.values(units)),
    pairs: anyOf(Object.values(pairs)),
    unit: anyOf([...Object.values(units), ...Object.values(pairs)]),
    hour: '[01]?\\d|2[0-4]',
    minute: '[0-5]\\d',
    part: anyOf([morning, afternoon]),
  }
}

interface Length {
  readonly count: number
  readonly unit: Unit
}

function lengthReader({ numbers, units, pairs = {} }: DurationWords): (groups: Groups) => Length | null {
  const codes = (forms: Readonly<Partial<Record<Unit, string>>>) =>
    (Object.entries(forms) as [Unit, string][]).map(
      ([unit, source]) => [unit, new RegExp(`^(?:${source})$`, 'iu')] as const,
    )
  const [single, paired] = [codes(units), codes(pairs)]
  return ({ count, unit, pair }) => {
    const found = (pair ? paired : single).find(([, form]) => form.test(pair ?? unit ?? ''))
    const number = pair ? 2 : count === undefined ? 1 : numberOf(count, numbers)
    return found && number !== null ? { count: number, unit: found[0] } : null
  }
}

function numberOf(words: string, numbers: ReadonlyMap<string, number>): number | null {
  if (/^\d/.test(words)) return Number(words.replace(',', '.'))
  return numbers.get(words.toLocaleLowerCase()) ?? null
}

function durationOf(length: Length | null): Found | null {
  if (!length) return null
  const { before, after } = UNITS[length.unit]
  return { type: 'DURATION', value: `${before}${length.count}${after}`, basis: 'stated' }
}

/** Hours and minutes ago mean the publication day. */
const agoReader =
  (lengthOf: (groups: Groups) => Length | null): DateRule['read'] =>
  (groups, scene) => {
    const length = lengthOf(groups)
    if (!length || !Number.isInteger(length.count)) return null
    const { grain } = UNITS[length.unit]
    return fromPublished(scene, 'PAST_REF', (day) =>
      grain === 'none' ? periodAt('day', day, 0) : periodAt(grain, day, -length.count),
    )
  }

function timeOfDay({ hour, minute, minute2, part }: Groups, afternoon: string | undefined): Found {
  const isLate = part !== undefined && new RegExp(`^(?:${afternoon})$`, 'iu').test(part)
  const hours = Number(hour) + (isLate && Number(hour) < 12 ? 12 : 0)
  const value = `T${String(hours).padStart(2, '0')}:${minute ?? minute2 ?? '00'}`
  return { type: 'TIME', value, basis: 'resolved' }
}
