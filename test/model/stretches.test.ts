import { expect, it } from 'vitest'
import { stretches } from '../../src/model/stretches.ts'

it('the stretches of a text are the text, with its white space apart from the words', () => {
  const text = 'Before: it has 14 cracks.'
  const cut = stretches(text, [[15, 17]])
  expect(cut.map(({ lead, words, tail }) => lead + words + tail).join('')).toBe(text)
  expect(cut.map(({ words, strong }) => [words, strong])).toEqual([
    ['Before: it has', false],
    ['14', true],
    ['cracks.', false],
  ])
  expect(stretches(' \n ', [])).toEqual([{ lead: ' \n ', words: '', tail: '', strong: false }])
})
