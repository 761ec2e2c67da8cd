import { describe, expect, it } from 'vitest'
import { wrapLines } from '../../../src/adapters/image/wrap-lines.ts'

/** Every letter is as wide as any other. */
const measure = (text: string): number => [...text].length * 10

describe('a text in lines', () => {
  it('is broken at spaces, by what it measures', () => {
    expect(wrapLines('The bridge was shut', 100, measure)).toEqual(['The bridge', 'was shut'])
  })

  it('keeps every word, in order, whatever the width', () => {
    const text = 'A well-known ferry/bus line — closed since 2019 — reopens near Obervolkenhausenstraße.'
    for (let width = 10; width < 900; width += 30) {
      const lines = wrapLines(text, width, measure)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
    }
  })

  it('cuts a word only where it alone is too wide, and never inside a letter with its marks', () => {
    expect(wrapLines('a Donaudampfschiff', 100, measure)).toEqual(['a', 'Donaudampf', 'schiff'])
    expect(wrapLines('e\u0301e\u0301e\u0301', 20, measure)).toEqual(['e\u0301', 'e\u0301', 'e\u0301'])
  })

  it('may break after a hyphen, not before it', () => {
    expect(wrapLines('north-eastern', 80, measure)).toEqual(['north-', 'eastern'])
  })

  it('is nothing where there are no words', () => {
    expect(wrapLines('  ', 100, measure)).toEqual([])
  })
})
