import { describe, expect, it } from 'vitest'
import { countWords, wordsOf } from '../../src/language/words.ts'

describe('words', () => {
  it('counts words, not marks or blanks', () => {
    expect(countWords('“Rain,” he said – twice.', 'en')).toBe(4)
    expect(countWords(' … — !', 'en')).toBe(0)
  })

  it('gives slices of the text', () => {
    const text = 'Мост закрыт.'
    expect(wordsOf(text, 'ru').map((span) => text.slice(...span))).toEqual(['Мост', 'закрыт'])
  })

  it('works without a language', () => {
    expect(countWords('one two three', null)).toBe(3)
  })
})
