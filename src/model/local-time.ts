/**
 * What clocks on the wall say in a time zone (an IANA name), by the runtime's own tables. All keys of
 * days, and all that is posted or counted by day, come from here: two of them can never disagree.
 */

const MINUTE = 60_000
const DAY = 86_400_000

/** Weekdays as they are written in settings, from Monday. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Building one costs as much as a thousand uses. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/** What the wall shows at an instant, as if it were UTC (ms, whole seconds). */
function wallAt(at: number, zone: string): number {
  const of: Record<string, number> = {}
  for (const { type, value } of formatIn(zone).formatToParts(at)) of[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = of
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** How far the wall is ahead of UTC at an instant (ms). */
const offsetAt = (at: number, zone: string): number => wallAt(at, zone) - Math.floor(at / 1_000) * 1_000

/** The day at an instant: `2026-03-24`. */
export const dayIn = (zone: string, at: number): string =>
  new Date(wallAt(at, zone)).toISOString().slice(0, 10)

/** The time of day at an instant: `09:12`. */
export const timeIn = (zone: string, at: number): string =>
  new Date(wallAt(at, zone)).toISOString().slice(11, 16)

/** The day so many days later; earlier, where that is below 0. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

export const weekdayOf = (day: string): Weekday =>
  // 1970 began on a Thursday.
  WEEKDAYS[(Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY) + 3) % 7] ?? 'mon'

/**
 * When the wall shows a time of a day (minutes from midnight; 1440 is the next one). A time that does not
 * exist, because clocks go forward over it, is the moment after the gap; of one that exists twice it is the first.
 */
export function instantOf(day: string, minutes: number, zone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE
  // A zone is at most 14 hours from UTC, and one may leave out a whole day (Apia, 2011).
  const offsets = [offsetAt(wall - 2 * DAY, zone), offsetAt(wall + 2 * DAY, zone)]
  const fitting = offsets.map((offset) => wall - offset).filter((at) => wallAt(at, zone) === wall)
  if (fitting.length > 0) return Math.min(...fitting)
  return firstAtOrAfter(wall, zone)
}

/** The first instant at which the wall shows no less, to the second. */
function firstAtOrAfter(wall: number, zone: string): number {
  let [before, there] = [wall - 2 * DAY, wall + 2 * DAY]
  while (there - before > 1_000) {
    const middle = Math.floor((before + there) / 2_000) * 1_000
    if (wallAt(middle, zone) >= wall) there = middle
    else before = middle
  }
  return there
}

/** When a day begins. */
export const startOf = (day: string, zone: string): number => instantOf(day, 0, zone)

/** Minutes from midnight of `18:30`, `9:05` or `24:00`; null for anything else. */
export function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d\d)$/.exec(time) ?? []
  if (hours === undefined || minutes === undefined) return null
  const total = Number(hours) * 60 + Number(minutes)
  return Number(minutes) < 60 && total <= 1_440 ? total : null
}

/** The next instant after `now` at which the wall shows a time (`18:30`); null where it is none. */
export function nextTimeIn(zone: string, time: string, now: number): number | null {
  const minutes = minutesOf(time)
  if (minutes === null || minutes === 1_440) return null
  const today = dayIn(zone, now)
  const days = [today, dayAfter(today), dayAfter(today, 2)]
  return days.map((day) => instantOf(day, minutes, zone)).find((at) => at > now) ?? null
}
