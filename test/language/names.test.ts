import { expect, it } from 'vitest'
import { namesOf } from '../../src/language/names.ts'

const read = (text: string) =>
  namesOf(text, [[0, text.length]], 'en').map(({ start, end, type }) => [text.slice(start, end), type])

it('leaves titles out of a person’s name', () => {
  expect(read('On Friday Senator Mary Holt met President Lund.')).toEqual([
    ['Mary Holt', 'PERSON'],
    ['Lund', 'PERSON'],
  ])
})

it('knows bodies by their words, and places by lists', () => {
  expect(read('He left the Ministry of Fisheries for the University of Bergen in Norway.')).toEqual([
    ['Ministry of Fisheries', 'ORG'],
    ['University of Bergen', 'ORG'],
    ['Norway', 'PLACE'],
  ])
})

it('gives a last name the type of its full name', () => {
  expect(read('Peter Zorander came; later Zorander left.')).toEqual([
    ['Peter Zorander', 'PERSON'],
    ['Zorander', 'PERSON'],
  ])
})

it('does not take a sentence’s first word or a weekday for a name', () => {
  expect(read('Meanwhile the Monday market was closed.')).toEqual([])
})

it('ends a name at a possessive', () => {
  expect(read('They saw Canada’s Peter Lund.')).toEqual([
    ['Canada', 'PLACE'],
    ['Peter Lund', 'PERSON'],
  ])
})

it('takes a part of the day behind another time for a time, else for a word of the name', () => {
  expect(read('They met Last Night Club members.')).toEqual([['Club', 'ORG']])
  expect(read('He reads the Evening Standard.')).toEqual([['Evening Standard', 'ORG']])
})
