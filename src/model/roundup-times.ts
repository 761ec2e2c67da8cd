import { dayAfter, dayIn, instantOf, minutesOf, WEEKDAYS, type Weekday, weekdayOf } from './local-time.ts'
import { daysIn, written, writtenDays } from './posting-hours.ts'

/** A time of day at which a channel's roundup comes, and the days on which it does. */
export interface RoundupTime {
  /** From Monday. */
  readonly days: readonly Weekday[]
  /** Minutes from midnight. */
  readonly at: number
}

/** More than that is a stream of posts. */
const MAX_TIMES = 8

/**
 * Reads `08:00, 18:00` or `mon-fri 08:00, sat sun 10:00`. The same as it stands is kept, in order of the day
 * within the same days. Null where it is not written like that; none for an empty text.
 */
export function roundupTimesIn(text: string): readonly RoundupTime[] | null {
  if (text.trim() === '') return []
  const parts = text
    .toLowerCase()
    .split(/[,;]/)
    .map((part) => timeIn(part.trim()))
  if (parts.length > MAX_TIMES) return null
  return parts.every((part) => part !== null) ? parts : null
}

function timeIn(part: string): RoundupTime | null {
  const [, named, time = ''] = /^(?:([a-z][a-z -]*?)\s+)?(\d{1,2}[:.]\d\d)$/.exec(part) ?? []
  const days = named === undefined ? WEEKDAYS : daysIn(named)
  const at = minutesOf(time)
  return days === null || at === null || at === 1_440 ? null : { days, at }
}

/** The same as it is kept and shown: `mon-fri 08:00, sat 10:00`. */
export const writtenTimes = (times: readonly RoundupTime[]): string =>
  times.map(({ days, at }) => [...writtenDays(days), written(at)].join(' ')).join(', ')

/**
 * When the next roundup comes after `now` (ms); null where there is none. A time that clocks leave out on a
 * day is the moment after the gap, of one that they show twice it is the first: one roundup a day and time.
 */
export function nextRoundup(now: number, times: readonly RoundupTime[], zone: string): number | null {
  const today = dayIn(zone, now)
  const later = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((days) => {
    const day = dayAfter(today, days)
    return times
      .filter((time) => time.days.includes(weekdayOf(day)))
      .map((time) => instantOf(day, time.at, zone))
      .filter((at) => at > now)
  })
  return later.length > 0 ? Math.min(...later) : null
}
