import { dateIn, isoDate } from '../page/facts/date-in.ts'
import { zoneOffset } from './zone-offset.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** "Tue, 10 Mar 26": RFC 822 has two digits of a year, and feeds have every mark between the parts. */
const RFC_822 = /(?<!\d)(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d\d)(?!\d)/i

/** "Tue Mar 10 10:00:00 EST 2026", as C writes it. */
const OF_C =
  /(?<![a-z])([a-z]{3})\s+(\d{1,2})\s+\d{1,2}:\d\d:\d\d\s+(?:[a-z]{1,5}\s+|[+-]\d{4}\s+)?(\d{4})(?!\d)/i

const TIME =
  /(?<![\d:.+-])(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:[.,]\d{1,9})?(?:\s*([ap])\.?m\b\.?)?(?:\s*(?:GMT|UTC)?\s*([+-]\d\d(?::?\d\d)?)(?!\d)|\s*([a-z]{1,5})\b)?/i

/** ISO's basic format, and seconds or milliseconds since 1970. */
const BASIC = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d)(\d\d)(\d\d)?(?![\d:])/i
const EPOCH = /^(\d{10})(\d{3})?$/

/**
 * An item's date in ISO, with the offset it was written in: RFC 822 as feeds write it (no weekday, two
 * digits of a year, zone names, 24:00), ISO, then whatever names a day, and a time beside it. Null when
 * no day can be read.
 */
export function itemDate(raw: string): string | null {
  const text = raw.trim().slice(0, 100).replace(BASIC, extended)
  const epoch = EPOCH.exec(text)
  if (epoch) return fromEpoch(Number(epoch[1]))
  const day = isoDate(text)?.slice(0, 10) ?? named(RFC_822, text, [1, 2, 3]) ?? named(OF_C, text, [2, 1, 3])
  const date = day ?? dateIn(text)
  return date && withTime(date, text)
}

const extended = (_: string, ...[year, month, day, hour, minute, second = '00']: string[]): string =>
  `${year}-${month}-${day}T${hour}:${minute}:${second}`

/** Milliseconds of what `itemDate` gave; a day alone counts as its start, a time without offset as UTC. */
export function instantOf(iso: string): number | null {
  const ms = Date.parse(/T[\d:]+$/.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(ms) ? null : ms
}

const fromEpoch = (seconds: number): string | null =>
  isoDate(isoOf(seconds * 1000)) && `${isoOf(seconds * 1000)}Z`

/** The day that a pattern's groups of day, month and year name. */
function named(pattern: RegExp, text: string, groups: readonly [number, number, number]): string | null {
  const found = pattern.exec(text)
  if (!found) return null
  const [day = '', name = '', year = ''] = groups.map((group) => found[group] ?? '')
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)
  return month === 0 ? null : isoDate(`${full}-${two(month)}-${two(Number(day))}`)
}

function withTime(date: string, text: string): string {
  const [, hour, minute, second = '0', half, offset, zone = ''] = TIME.exec(text) ?? []
  if (hour === undefined) return date
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  return clock(date, [hours, Number(minute), Number(second)], offset ? spelled(offset) : zoneOffset(zone))
}

/** ISO allows 24:00 for the end of a day. */
function clock(
  date: string,
  [hour, minute, second]: readonly [number, number, number],
  offset: string,
): string {
  if (hour > 24 || minute > 59 || second > 60) return date
  const ms = Date.parse(`${date}T00:00:00Z`) + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000
  return `${isoOf(ms)}${offset}`
}

const spelled = (offset: string): string =>
  offset.replace(/^(.\d\d):?(\d\d)?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`)

const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 19)

const two = (number: number): string => String(number).padStart(2, '0')
