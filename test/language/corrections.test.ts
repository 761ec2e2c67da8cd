import { describe, expect, it } from 'vitest'
import { correctionFinder } from '../../src/language/corrections.ts'
import type { Span } from '../../src/model/span.ts'

/** Which sentences correct the one at `index`. */
function corrections(parts: readonly string[], index = 0, language = 'en'): readonly number[] {
  const text = parts.join(' ')
  const sentences = parts.map((part): Span => [text.indexOf(part), text.indexOf(part) + part.length])
  return correctionFinder(text, sentences, language)(index)
}

const FLOOD = 'The flood killed 52 people and injured 80.'
const OTHER = 'Boats came from the coast.'

describe('corrections', () => {
  it.each([
    'On Friday the ministry lowered the death toll to 47.',
    'The number of dead was later revised down to 47.',
    'The toll is now put at 47.',
    'It killed 47 people, not 52 as earlier reported.',
    'The figure of 52 was wrong, the ministry said.',
  ])('are found further on: %s', (correction) => {
    expect(corrections([FLOOD, OTHER, correction])).toEqual([2])
  })

  it('are looked for by what is counted', () => {
    const toll = 'The death toll was raised to 55.'
    const hurt = 'The number of injured was revised to 91.'
    expect(corrections([FLOOD, toll, hurt])).toEqual([1, 2])
    expect(corrections(['The storm injured 12.', toll])).toEqual([])
    expect(corrections([FLOOD, 'The bank lowered its rate to 3 percent.'])).toEqual([])
  })

  it('give the last of several', () => {
    expect(corrections([FLOOD, 'The toll was lowered to 50.', 'The toll was lowered to 47.'])).toEqual([2])
  })

  it('concern no sentence without a figure and none after them', () => {
    const parts = ['The flood killed many.', 'The toll was lowered to 47.', FLOOD]
    expect([corrections(parts), corrections(parts, 2)]).toEqual([[], []])
  })

  it('are none in a language without words for them', () => {
    expect(corrections([FLOOD, 'The toll was lowered to 47.'], 0, 'fi')).toEqual([])
  })
})
