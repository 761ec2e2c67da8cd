import { dateIn, isoDate } from '../page/facts/date-in.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Zone names of RFC 822, in hours; a military letter means nothing certain and is read as UTC. */
const ZONES: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  ist: 5.5,
  jst: 9,
}

const RFC_822 =
  /(?<!\d)(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?)?\s*(?:(?:GMT|UTC)?([+-]\d\d:?\d\d)|([a-z]{1,4})\b)?/i

/**
 * An item's date in ISO, with the offset it was written in: RFC 822 as feeds write it (no weekday, two
 * digits of a year, zone names, 24:00), ISO, then whatever names a day. Null when no day can be read.
 */
export function itemDate(raw: string): string | null {
  const text = raw.trim().slice(0, 100)
  return fromRfc822(text) ?? (isoDate(text) && withMidnight(text)) ?? dateIn(text)
}

/** Milliseconds of what `itemDate` gave; a day alone counts as its start, a time without offset as UTC. */
export function instantOf(iso: string): number | null {
  const ms = Date.parse(/T[\d:]+$/.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(ms) ? null : ms
}

function fromRfc822(text: string): string | null {
  const found = RFC_822.exec(text)
  if (!found) return null
  const [, day, name = '', year = '', hour, minute, second, offset, zone = ''] = found
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)
  const date = isoDate(`${full}-${two(month)}-${two(Number(day))}`)
  if (month === 0 || !date) return null
  if (hour === undefined) return date
  return clock(date, Number(hour), Number(minute), Number(second ?? 0), offset ?? offsetOf(zone))
}

/** ISO allows 24:00 for the end of a day. */
function withMidnight(text: string): string | null {
  const iso = isoDate(text)
  if (!iso) return null
  const [, date = '', hour, minute, second = '0', offset = ''] =
    /^(.{10})T(\d\d):(\d\d)(?::(\d\d))?(.*)$/.exec(iso) ?? []
  return hour === undefined ? iso : clock(date, Number(hour), Number(minute), Number(second), offset)
}

function clock(date: string, hour: number, minute: number, second: number, offset: string): string | null {
  if (hour > 24 || minute > 59 || second > 60) return date
  const ms = Date.parse(`${date}T00:00:00Z`) + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000
  return `${new Date(ms).toISOString().slice(0, 19)}${offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`
}

function offsetOf(zone: string): string {
  const hours = ZONES[zone.toLowerCase()]
  if (hours === undefined) return 'Z'
  const minutes = Math.abs(hours) * 60
  return `${hours < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const two = (number: number): string => String(number).padStart(2, '0')
