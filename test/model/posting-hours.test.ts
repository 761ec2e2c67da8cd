import { describe, expect, it } from 'vitest'
import {
  dayAfter,
  dayIn,
  instantOf,
  nextTimeIn,
  startOf,
  timeIn,
  weekdayOf,
} from '../../src/model/local-time.ts'
import { type Delivery, newDelivery } from '../../src/model/outbox.ts'
import { everOpen, nextAllowed, rangesIn, writtenRanges } from '../../src/model/posting-hours.ts'
import { planned } from '../../src/model/posting-plan.ts'
import { nearestZone, zoneNamed } from '../../src/model/time-zone.ts'

const at = (text: string): number => Date.parse(text)
const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString())
const hours = (windows: string, quiet = '') => ({
  windows: rangesIn(windows) ?? [],
  quiet: rangesIn(quiet) ?? [],
})
const next = (now: string, windows: string, quiet: string, zone = 'UTC'): string | null =>
  iso(nextAllowed(at(now), hours(windows, quiet), zone))

/** Clocks that change at two, at midnight, by half an hour, against the sun, or never. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Europe/Dublin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
]

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('quiet hours', () => {
  it('end in the morning after they began', () => {
    expect(next('2026-03-10T23:30:00Z', '', '22:00-07:00')).toBe('2026-03-11T07:00:00.000Z')
    expect(next('2026-03-11T06:59:59Z', '', '22:00-07:00')).toBe('2026-03-11T07:00:00.000Z')
    expect(next('2026-03-11T07:00:00Z', '', '22:00-07:00')).toBe('2026-03-11T07:00:00.000Z')
    expect(next('2026-03-11T21:59:59Z', '', '22:00-07:00')).toBe('2026-03-11T21:59:59.000Z')
  })

  it('are off where they begin and end at the same time', () => {
    expect(rangesIn('07:00-07:00')).toEqual([])
    expect(next('2026-03-10T07:00:00Z', '07:00-07:00', '07:00-07:00')).toBe('2026-03-10T07:00:00.000Z')
  })

  it('are those of the channel’s zone', () => {
    expect(next('2026-01-10T21:30:00Z', '', '22:00-07:00', 'Europe/Berlin')).toBe('2026-01-11T06:00:00.000Z')
    expect(next('2026-07-10T20:30:00Z', '', '22:00-07:00', 'Europe/Berlin')).toBe('2026-07-11T05:00:00.000Z')
  })

  it('end after the gap, where the clocks go forward over their end', () => {
    // In Berlin there is no 02:30 on 29 March 2026.
    expect(next('2026-03-28T23:00:00Z', '', '22:00-02:30', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z')
  })

  it('end at the first of two times, where the clocks go back, and do not come again', () => {
    // In Berlin 02:30 comes twice on 25 October 2026.
    expect(next('2026-10-24T22:00:00Z', '', '22:00-02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
    expect(next('2026-10-25T01:10:00Z', '', '22:00-02:30', 'Europe/Berlin')).toBe('2026-10-25T01:10:00.000Z')
  })
})

describe('posting windows', () => {
  it('let posts appear inside them, and the next one is waited for', () => {
    const windows = '08:00-12:00, 18:00-22:00'
    expect(next('2026-03-10T09:00:00Z', windows, '')).toBe('2026-03-10T09:00:00.000Z')
    expect(next('2026-03-10T12:00:00Z', windows, '')).toBe('2026-03-10T18:00:00.000Z')
    expect(next('2026-03-10T22:00:00Z', windows, '')).toBe('2026-03-11T08:00:00.000Z')
  })

  it('hold on their days, and past midnight on the day they began', () => {
    // 13 March 2026 is a Friday.
    expect(next('2026-03-13T21:00:00Z', 'mon-fri 08:00-20:00', '')).toBe('2026-03-16T08:00:00.000Z')
    expect(next('2026-03-14T01:00:00Z', 'fri 22:00-02:00', '')).toBe('2026-03-14T01:00:00.000Z')
    expect(next('2026-03-15T01:00:00Z', 'fri 22:00-02:00', '')).toBe('2026-03-20T22:00:00.000Z')
  })

  it('give way to quiet hours', () => {
    expect(next('2026-03-10T06:30:00Z', '06:00-12:00', '22:00-07:00')).toBe('2026-03-10T07:00:00.000Z')
    expect(next('2026-03-10T12:30:00Z', '06:00-12:00', '22:00-07:00')).toBe('2026-03-11T07:00:00.000Z')
  })

  it('never open where quiet hours leave nothing of them', () => {
    expect(everOpen(hours('23:00-02:00', '22:00-07:00'))).toBe(false)
    expect(everOpen(hours('', '00:00-24:00'))).toBe(false)
    expect(everOpen(hours('sun 08:00-09:00', '22:00-07:00'))).toBe(true)
    expect(next('2026-03-10T06:30:00Z', '', '00:00-24:00')).toBeNull()
  })

  it('read what people write, and are shown as they are kept', () => {
    const shown = (text: string) => writtenRanges(rangesIn(text) ?? [])
    expect(shown('8:00 – 12:00 ,18.00-22:00')).toBe('08:00-12:00, 18:00-22:00')
    expect(shown('Mon-Fri 08:00-20:00; sat sun 10:00-14:00')).toBe('mon-fri 08:00-20:00, sat sun 10:00-14:00')
    expect(shown('sat-mon 10:00-24:00')).toBe('mon sat sun 10:00-24:00')
    expect(shown('mon-sun 10:00-11:00')).toBe('10:00-11:00')
    for (const wrong of [
      '8-12',
      '25:00-26:00',
      '08:60-09:00',
      'funday 08:00-09:00',
      '24:00-07:00',
      'mon',
      ',',
    ])
      expect(rangesIn(wrong)).toBeNull()
  })
})

describe('the next allowed moment', () => {
  it('is allowed, is not passed over, and stays when it is asked for again, in any zone and year', () => {
    const random = numbers(9)
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
    const time = (): string =>
      `${String(Math.floor(random() * 24)).padStart(2, '0')}:${pick(['00', '15', '30', '45'])}`
    for (let round = 0; round < 250; round++) {
      const zone = pick(ZONES)
      const rules = hours(
        random() < 0.3 ? '' : `${pick(['', 'mon-fri ', 'sat sun '])}${time()}-${time()}, ${time()}-${time()}`,
        random() < 0.3 ? '' : `${time()}-${time()}`,
      )
      const now = Math.floor(at('2005-01-01T00:00:00Z') + random() * 25 * 365 * 86_400_000)
      const found = nextAllowed(now, rules, zone)
      const why = `${zone} ${iso(now)} ${JSON.stringify(rules)}`
      if (found === null) {
        expect(everOpen(rules), why).toBe(false)
        continue
      }
      expect(found, why).toBeGreaterThanOrEqual(now)
      expect(nextAllowed(found, rules, zone), why).toBe(found)
      for (const share of [0, 0.3, 0.6, 0.9, 0.999]) {
        const between = Math.floor(now + (found - now) * share)
        expect(nextAllowed(between, rules, zone), `${why} ${share}`).toBe(found)
      }
    }
  })
})

describe('local time', () => {
  it('has one day for every instant, which begins where the one before ends', () => {
    for (const zone of ZONES)
      for (let day = '2023-12-30'; day < '2025-01-03'; day = dayAfter(day)) {
        const start = startOf(day, zone)
        expect(dayIn(zone, start), `${zone} ${day}`).toBe(day)
        expect(dayIn(zone, start - 1_000), `${zone} ${day}`).toBe(dayAfter(day, -1))
      }
  })

  it('takes the moment after a gap, and the first of two', () => {
    expect(iso(instantOf('2026-03-08', 150, 'America/New_York'))).toBe('2026-03-08T07:00:00.000Z')
    expect(iso(instantOf('2026-11-01', 90, 'America/New_York'))).toBe('2026-11-01T05:30:00.000Z')
    // Clocks went forward by half an hour at 02:00.
    expect(iso(instantOf('2026-10-04', 135, 'Australia/Lord_Howe'))).toBe('2026-10-03T15:30:00.000Z')
    // At midnight.
    expect(iso(instantOf('2018-11-04', 0, 'America/Sao_Paulo'))).toBe('2018-11-04T03:00:00.000Z')
    // A day that was left out.
    expect(iso(instantOf('2011-12-30', 600, 'Pacific/Apia'))).toBe('2011-12-30T10:00:00.000Z')
  })

  it('shows an instant as the wall does', () => {
    expect(timeIn('Asia/Kathmandu', at('2026-03-24T09:12:00Z'))).toBe('14:57')
    expect(dayIn('Pacific/Apia', at('2026-03-24T12:00:00Z'))).toBe('2026-03-25')
    expect(weekdayOf('2026-03-24')).toBe('tue')
  })

  it('finds the next time of day, tomorrow where it has passed', () => {
    const now = at('2026-03-28T17:00:00Z')
    expect(iso(nextTimeIn('Europe/Berlin', '18:30', now))).toBe('2026-03-28T17:30:00.000Z')
    expect(iso(nextTimeIn('Europe/Berlin', '18:00', now))).toBe('2026-03-29T16:00:00.000Z')
    expect(iso(nextTimeIn('Europe/Berlin', '2:30', now))).toBe('2026-03-29T01:00:00.000Z')
    expect(nextTimeIn('Europe/Berlin', '25:00', now)).toBeNull()
    expect(nextTimeIn('Europe/Berlin', 'soon', now)).toBeNull()
  })
})

describe('a time zone', () => {
  it('is known by its name in any case', () => {
    expect(zoneNamed('europe/berlin')).toBe('Europe/Berlin')
    expect(zoneNamed('utc')).toBe('UTC')
    expect(zoneNamed('america/new york')).toBe('America/New_York')
    expect(zoneNamed('europe/kyiv')).toMatch(/^Europe\/Kyiv$/)
    for (const wrong of ['', '+03:00', 'Berlin', 'Europe/Berln', 'x'.repeat(60), '__proto__'])
      expect(zoneNamed(wrong)).toBeNull()
  })

  it('is suggested where a name is nearly one', () => {
    expect(nearestZone('Berlin')).toBe('Europe/Berlin')
    expect(nearestZone('europe/berln')).toBe('Europe/Berlin')
    expect(nearestZone('new york')).toBe('America/New_York')
    expect(nearestZone('Moskow')).toBe('Europe/Moscow')
    expect(nearestZone('qqqqqqqqqq')).toBeNull()
  })
})

describe('the plan of what waits', () => {
  const rules = { timezone: 'Europe/Berlin', windows: '', quiet: '22:00-07:00', cap: 2 }
  const waiting = (held: Delivery['held'], due = 0): Delivery => ({
    ...newDelivery({
      id: 'd',
      digestId: 'g',
      channel: { platform: 'telegram', chat: '-1', topic: null },
      intent: 'i',
      token: 't',
      form: 'post',
      notice: null,
    }),
    held,
    due,
  })

  it('sends as many a day as the cap lets go, and the rest on the days after, oldest first', () => {
    const now = at('2026-03-24T21:30:00Z')
    const plan = planned(
      [1, 2, 3, 4, 5].map(() => waiting('hours')),
      rules,
      { now, places: new Map() },
    )
    expect(plan.map((one) => [iso(one.at), one.over])).toEqual([
      ['2026-03-25T06:00:00.000Z', false],
      ['2026-03-25T06:00:00.000Z', false],
      ['2026-03-26T06:00:00.000Z', true],
      ['2026-03-26T06:00:00.000Z', true],
      ['2026-03-27T06:00:00.000Z', true],
    ])
  })

  it('counts what the day has had, and keeps to a time that a person chose', () => {
    const now = at('2026-03-24T12:00:00Z')
    const places = new Map([['2026-03-24', 1]])
    const chosen = waiting(null, at('2026-03-24T17:30:00Z'))
    const plan = planned([waiting('cap'), chosen], rules, { now, places })
    expect(plan.map((one) => [iso(one.at), one.over])).toEqual([
      ['2026-03-24T12:00:00.000Z', false],
      ['2026-03-25T06:00:00.000Z', true],
    ])
  })
})
