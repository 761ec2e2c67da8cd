import { describe, expect, it } from 'vitest'
import { findVerbatim, fold } from '../../src/language/fold.ts'

const found = (text: string, quote: string) => findVerbatim(text, quote).map((span) => text.slice(...span))

describe('fold', () => {
  it('makes one of white space, quotation marks, dashes and Unicode forms, and keeps case', () => {
    expect(fold('„Yes“\u00a0\n\t he said — ﬁne').text).toBe("'Yes' he said - fine")
    expect(fold("``It's'' -- so").text).toBe("'It's' - so")
    expect(fold('Zoe\u0308').text).toBe('Zoë')
  })

  it('drops soft hyphens, zero-width characters and direction controls', () => {
    expect(fold('co\u00adoper\u200bate \u202bnow\u202c').text).toBe('cooperate now')
  })

  it('leads every folded span back to the original characters', () => {
    const text = 'A  “ﬁne”\u200b day'
    const folded = fold(text)
    const at = folded.text.indexOf('fine')
    expect(text.slice(...folded.unfold([at, at + 4]))).toBe('ﬁne')
    expect(folded.unfold([0, folded.text.length])).toEqual([0, text.length])
  })

  it('composes Hangul parts and leaves a lone surrogate where it is', () => {
    expect(fold('\u1112\u1161\u11ab').text).toBe('한')
    expect(fold('a\ud800b').text).toBe('a\ud800b')
    expect(fold('😀!').text).toBe('😀!')
  })

  it('comes to an end on hostile piles of marks', () => {
    const pile = `a${'\u0301'.repeat(400_000)}`
    expect(fold(pile).text.length).toBeGreaterThan(100_000)
  })
})

describe('findVerbatim', () => {
  it('gives all places, as spans of the original text', () => {
    const text = 'The “old mill” burned. Nobody saw the "old  mill" burn.'
    expect(found(text, "'old mill'")).toEqual(['“old mill”', '"old  mill"'])
  })

  it('finds whole words and whole numbers only', () => {
    expect(found('Then she said no.', 'he said')).toEqual([])
    expect(found('In all 112 people fell ill.', '12 people')).toEqual([])
    expect(found('It cost 1,200 crowns.', '200 crowns')).toEqual([])
    expect(found('It cost 12.5 crowns.', 'It cost 12')).toEqual([])
    expect(found('It cost 12. Nobody paid.', 'It cost 12')).toEqual(['It cost 12'])
  })

  it('needs no word edges in scripts without spaces', () => {
    expect(found('昨日東京で雨が降った。', '東京')).toEqual(['東京'])
  })

  it('keeps case, and finds nothing for an empty quote', () => {
    expect(found('The Mill', 'the mill')).toEqual([])
    expect(found('The Mill', ' \n ')).toEqual([])
  })

  it('never cuts a character that folds to several letters', () => {
    expect(found('a ﬁn of steel', 'a f')).toEqual([])
  })

  it('searches a haystack that was folded before', () => {
    const text = 'Rain — then sun.'
    expect(findVerbatim(text, 'Rain - then', fold(text))).toEqual([[0, 11]])
  })
})
