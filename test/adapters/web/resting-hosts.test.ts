import { expect, it } from 'vitest'
import { restingHosts } from '../../../src/adapters/web/resting-hosts.ts'

const NOW = Date.UTC(2026, 2, 1, 12)
const HOUR = 3_600_000

it.each([
  ['seconds', '120', 120_000],
  ['a date', new Date(NOW + 30_000).toUTCString(), 30_000],
  ['longer than an hour', '86400', HOUR],
])('a host rests for what Retry-After says, %s', (_what, header, ms) => {
  let now = NOW
  const resting = restingHosts(() => now)
  resting.heard('site.example', 429, header)
  expect(resting.of('site.example')).toEqual({ status: 429, until: NOW + ms })
  expect(resting.of('other.example')).toBeNull()
  now += ms
  expect(resting.of('site.example')).toBeNull()
})

it.each([
  [429, null],
  [503, ''],
  [503, 'soon'],
  [503, '0'],
  [503, '-5'],
  [429, new Date(NOW - 1_000).toUTCString()],
  [500, '120'],
  [200, '120'],
  [301, '120'],
])('status %i with Retry-After %j makes no rest', (status, header) => {
  const resting = restingHosts(() => NOW)
  resting.heard('site.example', status, header)
  expect(resting.of('site.example')).toBeNull()
})
