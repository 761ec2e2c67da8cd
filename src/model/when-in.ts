import { dayIn, timeIn } from './local-time.ts'
import type { Words } from './words.ts'

/** So near, a time of day says which day it is (ms). */
const NEAR_MS = 20 * 3_600_000

/** "24 March 2026, 09:12 UTC", "24 March 2026, 10:12 (Europe/Berlin)": an instant as the wall in a zone shows it. */
export function whenIn(zone: string, at: number, words: Words): string {
  const date = words('date', { value: dayIn(zone, at) })
  return words('time-on', { date, time: zonedTime(zone, at, words) })
}

/** The same of what is to come: "07:00 UTC" where it is near. */
export const soonIn = (zone: string, at: number, now: number, words: Words): string =>
  at - now < NEAR_MS ? zonedTime(zone, at, words) : whenIn(zone, at, words)

function zonedTime(zone: string, at: number, words: Words): string {
  const time = timeIn(zone, at)
  return zone === 'UTC' ? words('time-utc', { time }) : words('time-in-zone', { time, zone })
}
