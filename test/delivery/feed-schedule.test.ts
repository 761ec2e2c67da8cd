import { describe, expect, it } from 'vitest'
import { addressAfter, asksConsent } from '../../src/delivery/feed-address.ts'
import { passes } from '../../src/delivery/feed-filter.ts'
import {
  MAX_INTERVAL,
  MIN_INTERVAL,
  nextPoll,
  nextTry,
  retryAfterOf,
  turns,
} from '../../src/delivery/feed-schedule.ts'
import type { Feed, FeedFilter } from '../../src/model/feed.ts'

const NOW = Date.UTC(2026, 2, 10, 12)
const HOUR = 3_600_000
const every = (ms: number) => Array.from({ length: 10 }, (_, i) => NOW - i * ms)
const waits = (pace: { dates?: number[]; ttl?: number | null }, random = 0.5) =>
  nextPoll({ now: NOW, dates: pace.dates ?? [], ttl: pace.ttl ?? null, random }) - NOW

describe('the next poll', () => {
  it('comes after half the usual gap', () => {
    expect(waits({ dates: every(2 * HOUR) })).toBe(HOUR)
  })

  it('comes later when the feed has fallen silent', () => {
    expect(waits({ dates: every(HOUR).map((date) => date - 20 * HOUR) })).toBe(5 * HOUR)
  })

  it.each([0, 0.5, 0.999])('stays within five minutes and a day, with jitter %s', (random) => {
    for (const dates of [every(1), every(60_000), every(HOUR), every(100 * HOUR), [], [NOW], [NOW + HOUR, 0]])
      for (const ttl of [null, 0, 1, 60, 10 ** 11]) {
        const wait = waits({ dates, ttl }, random)
        expect(wait).toBeGreaterThanOrEqual(MIN_INTERVAL)
        expect(wait).toBeLessThanOrEqual(MAX_INTERVAL)
      }
  })

  it('keeps to the feed’s own wish where that is longer', () => {
    expect(waits({ dates: every(60_000), ttl: 60 })).toBe(HOUR)
  })

  it('is spread by chance', () => {
    expect(waits({ dates: every(2 * HOUR) }, 0)).not.toBe(waits({ dates: every(2 * HOUR) }, 0.9))
  })
})

describe('after a failure', () => {
  const wait = (failures: number, retryAfter: number | null = null, random = 0.5) =>
    nextTry(failures, { now: NOW, retryAfter, random }) - NOW

  it('the wait doubles up to a day', () => {
    expect([2, 3, 4].map((failures) => wait(failures) / 60_000)).toEqual([10, 20, 40])
    expect(wait(30)).toBe(MAX_INTERVAL)
    expect(wait(1)).toBeGreaterThanOrEqual(MIN_INTERVAL)
  })

  it('is as long as the server asks, a day at most', () => {
    expect(wait(1, 2 * HOUR)).toBe(2 * HOUR)
    expect(wait(1, 99 * HOUR)).toBe(MAX_INTERVAL)
  })

  it.each([
    ['120', 120_000],
    ['Tue, 10 Mar 2026 13:00:00 GMT', HOUR],
    ['Tue, 10 Mar 2020 13:00:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('Retry-After %s', (header, ms) => {
    expect(retryAfterOf(header, NOW)).toBe(ms)
  })
})

it('feeds of one host take turns', () => {
  const feed = (url: string) => ({ url }) as Feed
  const due = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'].map(feed)
  expect(turns(due).map(({ url }) => url)).toEqual(['https://a.example/1', 'https://b.example/1'])
})

describe('a feed that says it has moved', () => {
  const addressOf = (from: string, to: string, times: number, movedForGood = true) => {
    let state: Pick<Feed, 'url' | 'moved'> = { url: from, moved: null }
    for (let i = 0; i < times; i++) state = addressAfter(state, { url: to, movedForGood })
    return state.url
  }

  it('is believed at the third poll', () => {
    const [from, to] = ['http://n.example/f', 'https://www.n.example/feed']
    expect([1, 2, 3].map((times) => addressOf(from, to, times))).toEqual([from, from, to])
  })

  it('is not believed when it moves to somebody else, or for a while only', () => {
    expect(addressOf('https://n.example/f', 'https://evil.example/f', 9)).toBe('https://n.example/f')
    expect(addressOf('https://n.example/f', 'https://n.example/g', 9, false)).toBe('https://n.example/f')
    expect(addressOf('https://n.example/f', 'https://evil-n.example/f', 9)).toBe('https://n.example/f')
  })

  it('asks for consent once when it is to another site, and again when it names a third', () => {
    let state: Pick<Feed, 'url' | 'moved'> = { url: 'https://n.example/f', moved: null }
    const hosts = ['b', 'b', 'b', 'b', 'c', 'c', 'c', 'c']
    const asks = hosts.map((host) => {
      state = addressAfter(state, { url: `https://${host}.example/f`, movedForGood: true })
      return asksConsent(state)
    })
    expect(asks.flatMap((is, poll) => (is ? [poll] : []))).toEqual([2, 6])
  })

  it('starts to count again when it takes that back', () => {
    const there = { url: 'https://n.example/g', movedForGood: true }
    const twice = addressAfter(addressAfter({ url: 'https://n.example/f', moved: null }, there), there)
    const back = addressAfter(twice, { url: 'https://n.example/f', movedForGood: false })
    expect(addressAfter(back, there).url).toBe('https://n.example/f')
  })
})

describe('filters', () => {
  const item = {
    title: 'Rail strike ends',
    text: 'Trains run again from Friday.',
    authors: ['Ida Holm'],
    categories: ['Transport'],
  }
  const filter = (field: FeedFilter['field'], value: string, not = false): FeedFilter => ({
    field,
    value,
    not,
  })

  it.each<[boolean, FeedFilter[]]>([
    [true, []],
    [true, [filter('contains', 'STRIKE')]],
    [true, [filter('contains', 'rai')]],
    [false, [filter('word', 'rai')]],
    [true, [filter('word', 'rail strike')]],
    [true, [filter('author', 'holm')]],
    [true, [filter('category', 'transport')]],
    [false, [filter('category', 'trans')]],
    [true, [filter('contains', 'bus'), filter('contains', 'train')]],
    [false, [filter('contains', 'train'), filter('category', 'sport')]],
    [false, [filter('contains', 'train'), filter('author', 'ida', true)]],
    [true, [filter('contains', '(a+)+$', true)]],
  ])('%s: %j', (through, filters) => {
    expect(passes(item, filters)).toBe(through)
  })
})
