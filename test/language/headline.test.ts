import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/language/blocks.ts'
import { headlineOf } from '../../src/language/headline.ts'

const headline = (text: string, language = 'en') => {
  const span = headlineOf(text, blocksOf(text), language)
  return span && text.slice(...span)
}

describe('the headline of a pasted text', () => {
  it('is a first line that reads like a title', () => {
    expect(headline('The bridge is closed until May\n\nIt was closed on Monday, the mayor said.')).toBe(
      'The bridge is closed until May',
    )
  })

  it('is the line that promises a list, wherever it stands before the list', () => {
    const text =
      'RIVERTON – The bridge was closed on Monday.\n\nThree Reasons the Bridge Broke\n\n1. Old concrete\n\nIt was poured in 1920.'
    expect(headline(text)).toBe('Three Reasons the Bridge Broke')
  })

  it('is never a numbered heading', () => {
    expect(
      headline('1. Old concrete\n\nIt was poured in 1920.\n\n2. Five reasons to hope\n\nThere is money.'),
    ).toBeNull()
  })

  it('passes over the name of a section', () => {
    expect(headline('World\n\nThe bridge is closed until May\n\nIt was closed on Monday, he said.')).toBe(
      'The bridge is closed until May',
    )
  })

  it('is absent where the text begins with a sentence', () => {
    expect(headline('The bridge was closed on Monday.\n\nThe mayor will speak on Friday.')).toBeNull()
    expect(headline('')).toBeNull()
  })
})
