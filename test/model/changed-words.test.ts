import { describe, expect, it } from 'vitest'
import { changedWords } from '../../src/model/changed-words.ts'
import { slice } from '../../src/model/span.ts'

const shown = (before: string, after: string) => {
  const spans = changedWords(before, after)
  return [spans.before.map((span) => slice(before, span)), spans.after.map((span) => slice(after, span))]
}

describe('the words that differ between two wordings of a line', () => {
  it('are a number that was put right', () => {
    expect(
      shown('Engineers counted 14 cracks in the pier.', 'Engineers counted 19 cracks in the pier.'),
    ).toEqual([['14'], ['19']])
  })

  it('are one stretch where they stand side by side, and none on the side that lost nothing', () => {
    expect(
      shown('The bridge closed on Monday evening.', 'The bridge closed to all lorries on Monday evening.'),
    ).toEqual([[], ['to all lorries']])
  })

  it('do not stand out where the line is another one', () => {
    expect(shown('Engineers counted 14 cracks.', 'The rowing club of the town won a cup.')).toEqual([[], []])
  })

  it('are not looked for in what is too long for a line', () => {
    const long = 'word '.repeat(300)
    expect(shown(`${long}one`, `${long}two`)).toEqual([[], []])
  })
})
