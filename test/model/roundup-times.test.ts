import { describe, expect, it } from 'vitest'
import { nextRoundup, roundupTimesIn, writtenTimes } from '../../src/model/roundup-times.ts'

const times = (text: string) => roundupTimesIn(text) ?? []
const next = (text: string, now: string, zone = 'UTC'): string | null => {
  const at = nextRoundup(Date.parse(now), times(text), zone)
  return at === null ? null : new Date(at).toISOString()
}

describe('times of roundups', () => {
  it.each([
    ['08:00, 18:00', '08:00, 18:00'],
    ['8.00;18:00', '08:00, 18:00'],
    ['Mon-Fri 08:00, sat sun 10:00', 'mon-fri 08:00, sat sun 10:00'],
    ['', ''],
  ])('reads %j as %j', (text, written) => {
    expect(writtenTimes(times(text))).toBe(written)
  })

  it.each([
    'noon',
    '25:00',
    '24:00',
    '08:00-10:00',
    'foo 08:00',
    '08:00,',
    Array.from({ length: 9 }, () => '08:00').join(','),
  ])('does not read %j', (text) => {
    expect(roundupTimesIn(text)).toBeNull()
  })
})

describe('the next roundup', () => {
  it('is the first time after now, never now itself', () => {
    expect(next('08:00, 18:00', '2026-03-24T07:59:59Z')).toBe('2026-03-24T08:00:00.000Z')
    expect(next('08:00, 18:00', '2026-03-24T08:00:00Z')).toBe('2026-03-24T18:00:00.000Z')
    expect(next('18:00, 08:00', '2026-03-24T18:00:00Z')).toBe('2026-03-25T08:00:00.000Z')
  })

  it('keeps to its days', () => {
    // A Saturday.
    expect(next('mon-fri 08:00', '2026-03-28T07:00:00Z')).toBe('2026-03-30T08:00:00.000Z')
    expect(next('sat 10:00', '2026-03-28T10:00:00Z')).toBe('2026-04-04T10:00:00.000Z')
  })

  it('is none where none is set', () => {
    expect(next('', '2026-03-24T07:00:00Z')).toBeNull()
  })

  it('comes after the gap where clocks go forward over its time, and by the wall on the days after', () => {
    expect(next('02:30', '2026-03-28T12:00:00Z', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z')
    expect(next('02:30', '2026-03-29T01:00:00Z', 'Europe/Berlin')).toBe('2026-03-30T00:30:00.000Z')
  })

  it('comes once where clocks go back over its time', () => {
    expect(next('02:30', '2026-10-24T12:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
    expect(next('02:30', '2026-10-25T00:30:00Z', 'Europe/Berlin')).toBe('2026-10-26T01:30:00.000Z')
  })
})
