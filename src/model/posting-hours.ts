import {
  dayAfter,
  dayIn,
  instantOf,
  minutesOf,
  startOf,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from './local-time.ts'

/** From a time of day to another, past midnight where the second is not the later one. */
export interface TimeRange {
  /** The days on which it begins, from Monday. */
  readonly days: readonly Weekday[]
  /** Minutes from midnight; never equal. */
  readonly from: number
  readonly to: number
}

/** When a channel's posts may appear. Both empty: always. */
export interface PostingHours {
  readonly windows: readonly TimeRange[]
  /** Never, whatever the windows say. */
  readonly quiet: readonly TimeRange[]
}

/** What `off` comes to. */
export const ALWAYS: PostingHours = { windows: [], quiet: [] }

/** As a channel's settings have them. */
export const hoursOf = ({
  windows,
  quiet,
}: {
  readonly windows: string
  readonly quiet: string
}): PostingHours => ({
  windows: rangesIn(windows) ?? [],
  quiet: rangesIn(quiet) ?? [],
})

/** More than that is no rule that anybody can keep in mind. */
const MAX_RANGES = 8

/**
 * Reads `08:00-12:00, 18:00-22:00`, `mon-fri 08:00-20:00, sat 10:00-14:00` or `22:00-07:00`. Equal start
 * and end means off: such a range is left out. Null where it is not written like that.
 */
export function rangesIn(text: string): readonly TimeRange[] | null {
  const parts = text
    .toLowerCase()
    .split(/[,;]/)
    .map((part) => part.trim())
  if (text.trim() === '') return []
  if (parts.length > MAX_RANGES) return null
  const ranges = parts.map(rangeIn)
  if (ranges.includes(null)) return null
  return ranges.flatMap((range) => (range && range.from !== range.to ? [range] : []))
}

function rangeIn(part: string): TimeRange | null {
  const found = /^(?:([a-z][a-z -]*?)\s+)?(\d{1,2}[:.]\d\d)\s*[-–—]\s*(\d{1,2}[:.]\d\d)$/.exec(part)
  if (!found) return null
  const [, named, begin = '', end = ''] = found
  const days = named === undefined ? WEEKDAYS : daysIn(named)
  const [from, to] = [minutesOf(begin), minutesOf(end)]
  if (days === null || from === null || to === null || from === 1_440) return null
  return { days, from, to }
}

/** `mon`, `mon-fri`, `sat-mon`, `mon wed fri`. */
export function daysIn(text: string): readonly Weekday[] | null {
  const found = new Set<Weekday>()
  for (const part of text.split(/\s+/)) {
    const [first = '', last = first, more] = part.split('-')
    const [from, to] = [indexOf(first), indexOf(last)]
    if (from < 0 || to < 0 || more !== undefined) return null
    for (let i = from; ; i = (i + 1) % 7) {
      found.add(WEEKDAYS[i] ?? 'mon')
      if (i === to) break
    }
  }
  return WEEKDAYS.filter((day) => found.has(day))
}

const indexOf = (word: string): number => WEEKDAYS.findIndex((day) => word === day)

/** The same as it is kept and shown: `mon-fri 08:00-20:00, sat 10:00-14:00`. */
export const writtenRanges = (ranges: readonly TimeRange[]): string =>
  ranges
    .map(({ days, from, to }) => [...writtenDays(days), `${written(from)}-${written(to)}`].join(' '))
    .join(', ')

/** Minutes from midnight as a time of day: `09:05`. */
export const written = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** The days as they are written before a time; none where they are all. */
export function writtenDays(days: readonly Weekday[]): readonly string[] {
  if (days.length === 7) return []
  const runs: Weekday[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && WEEKDAYS.indexOf(day) === WEEKDAYS.indexOf(last) + 1) run.push(day)
    else runs.push([day])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}-${run.at(-1)}`] : run))
}

/** A week and a day: what is not open by then never is. */
const HORIZON = 8

/**
 * The first moment from `now` on at which a post may appear (ms): `now` itself where that is one.
 * Null: never.
 */
export function nextAllowed(now: number, { windows, quiet }: PostingHours, zone: string): number | null {
  const last = startOf(dayAfter(dayIn(zone, now), HORIZON), zone)
  for (let at = now; at < last; ) {
    const silence = within(at, quiet, zone)
    if (silence === null && (windows.length === 0 || within(at, windows, zone) !== null)) return at
    const next = silence ?? nextStart(at, windows, zone)
    if (next === null) return null
    at = next
  }
  return null
}

/** Where one of the ranges holds at a moment: when it ends; else null. */
function within(at: number, ranges: readonly TimeRange[], zone: string): number | null {
  if (ranges.length === 0) return null
  const today = dayIn(zone, at)
  const ends = [dayAfter(today, -1), today].flatMap((day) =>
    on(day, ranges, zone).flatMap(([from, to]) => (from <= at && at < to ? [to] : [])),
  )
  return ends.length > 0 ? Math.max(...ends) : null
}

function nextStart(at: number, ranges: readonly TimeRange[], zone: string): number | null {
  const today = dayIn(zone, at)
  for (let days = 0; days <= HORIZON; days++) {
    const later = on(dayAfter(today, days), ranges, zone).flatMap(([from, to]) =>
      from > at && from < to ? [from] : [],
    )
    if (later.length > 0) return Math.min(...later)
  }
  return null
}

/** What begins on a day, from and to (ms). Nothing is left of one that lies where clocks go forward. */
const on = (
  day: string,
  ranges: readonly TimeRange[],
  zone: string,
): (readonly [from: number, to: number])[] =>
  ranges
    .filter(({ days }) => days.includes(weekdayOf(day)))
    .map(({ from, to }) => [instantOf(day, from, zone), instantOf(to > from ? day : dayAfter(day), to, zone)])

/** Whether quiet hours hold at a moment. */
export const isQuiet = (at: number, { quiet }: PostingHours, zone: string): boolean =>
  within(at, quiet, zone) !== null

/** Whether there is a moment in a week at which posts may appear at all. */
export const everOpen = (hours: PostingHours): boolean => nextAllowed(0, hours, 'UTC') !== null
