import type { Feed } from '../model/feed.ts'

const MINUTE = 60_000
export const MIN_INTERVAL = 5 * MINUTE
export const MAX_INTERVAL = 24 * 60 * MINUTE

/** For a feed that dates nothing, or has one item. */
const UNKNOWN = 30 * MINUTE

/** Gaps that are looked at: what a feed does now, not what it did last year. */
const RECENT = 10

/** Spreads feeds that were followed together: a tenth to either side. */
const JITTER = 0.1

/** What the interval is made of. */
export interface Pace {
  readonly now: number
  /** Dates (ms) of the feed's items. */
  readonly dates: readonly number[]
  /** The feed's own wish, in minutes. */
  readonly ttl: number | null
  /** 0 ≤ random < 1. */
  readonly random: number
}

/**
 * When a feed that answered is asked again: half the usual gap between its items (so that a story
 * waits no longer than that), not sooner than it wishes, within five minutes and a day.
 */
export function nextPoll({ now, dates, ttl, random }: Pace): number {
  const wanted = Math.max(usualGap(dates, now) / 2, (ttl ?? 0) * MINUTE)
  return now + jittered(wanted, random)
}

/** After a failure: five minutes, doubled for each one in a row; never sooner than the server asks. */
export function nextTry(
  failures: number,
  { now, retryAfter, random }: { now: number; retryAfter: number | null; random: number },
): number {
  const wanted = Math.max(MIN_INTERVAL * 2 ** Math.min(failures - 1, 10), retryAfter ?? 0)
  return now + jittered(wanted, random)
}

/** What a Retry-After header asks for, in ms: seconds or a date; null for none. */
export function retryAfterOf(header: string | null | undefined, now: number): number | null {
  const text = header?.trim()
  if (!text) return null
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

/** The mean gap of the last items, the open one since the newest included. */
function usualGap(dates: readonly number[], now: number): number {
  const recent = [...new Set(dates.filter((date) => date <= now))].sort((a, b) => b - a).slice(0, RECENT)
  const [newest, oldest] = [recent[0], recent.at(-1)]
  if (newest === undefined || oldest === undefined || recent.length < 2) return 2 * UNKNOWN
  return Math.max((newest - oldest) / (recent.length - 1), (now - newest) / 2)
}

/** Jitter first, bounds last: neither end is ever passed. */
function jittered(interval: number, random: number): number {
  const spread = Math.min(interval, MAX_INTERVAL) * (1 + JITTER * (2 * random - 1))
  return Math.round(Math.min(Math.max(spread, MIN_INTERVAL * (1 + JITTER * random)), MAX_INTERVAL))
}

/** The feeds to ask now: one of each host at a time, the longest due first, so that no host is asked twice at once. */
export function turns(due: readonly Feed[]): readonly Feed[] {
  const hosts = new Set<string>()
  return due.filter(({ url }) => {
    const host = URL.canParse(url) ? new URL(url).host : url
    if (hosts.has(host)) return false
    hosts.add(host)
    return true
  })
}
