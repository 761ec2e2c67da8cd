import { describe, expect, it } from 'vitest'
import { loadWords } from '../../../src/adapters/words/words.ts'

const words = loadWords('config', 'en')

describe('a calendar value in words', () => {
  it.each([
    ['2015', '2015'],
    ['199', '1990s'],
    ['2021-08', 'August 2021'],
    ['2024-03-07', '7 March 2024'],
    ['2024-03-07TEV', '7 March 2024'],
    ['2022-Q3', 'third quarter of 2022'],
    ['2022-H1', 'first half of 2022'],
    ['2022-W07', 'week 7 of 2022'],
    ['2025-WI', 'winter 2025'],
    ['2025-FA', 'autumn 2025'],
    ['2024-03-07/2024-04', '7 March 2024 – April 2024'],
    ['2024-XX', '2024-XX'],
  ])('writes %s as %s', (value, written) => {
    expect(words('date', { value })).toBe(written)
  })
})
