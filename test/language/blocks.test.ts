import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/language/blocks.ts'

const seen = (text: string) =>
  blocksOf(text).map(({ start, end, kind, ordinal }) => [kind, ordinal ?? null, text.slice(start, end)])

describe('the blocks of a pasted text', () => {
  it('parts paragraphs at blank lines', () => {
    expect(seen('One is here.\n\n\nTwo is here.')).toEqual([
      ['paragraph', null, 'One is here.'],
      ['paragraph', null, 'Two is here.'],
    ])
  })

  it('takes a line in capitals for a heading where a text has no full stops', () => {
    const text = 'QUAY SHUT AGAIN\nThe town shut the quay last night\nThe ferry lands at the mill'
    expect(seen(text).map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'paragraph'])
    expect(seen(text.toUpperCase()).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('takes each line for a paragraph where a text has no blank lines', () => {
    expect(seen('It rained all day.\r\nThe river rose.').map(([, , words]) => words)).toEqual([
      'It rained all day.',
      'The river rose.',
    ])
  })

  it('joins the lines of hard-wrapped text', () => {
    const text = [
      'The council met on Monday to discuss the plans for the new bridge over',
      'the river, which has been in the making for years and years. The mayor',
      'said that the money was there. Others were not so sure about it, since',
      'the last bridge had cost twice as much as planned.',
      '',
      'A second paragraph starts here and it goes on for some while until the',
      'end of the second line.',
    ].join('\n')
    expect(seen(text).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph'])
  })

  it('tells a short line without an end as a heading', () => {
    expect(seen('The bridge is closed\n\nIt was closed on Monday, the mayor said.')[0]).toEqual([
      'heading',
      null,
      'The bridge is closed',
    ])
  })

  it('finds no headings in a text that has no full stops at all', () => {
    expect(seen('so this is how it went\nwe all went home\nand that was it').map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  it.each([
    ['1. Money', '2. Time'],
    ['1) Money', '2) Time'],
    ['1 – Money', '2 – Time'],
    ['#1 Money', '#2 Time'],
    ['a) Money', 'b) Time'],
    ['I. Money', 'II. Time'],
    ['١. Money', '٢. Time'],
    ['١- Money', '٢- Time'],
    ['1️⃣ Money', '2️⃣ Time'],
    ['① Money', '② Time'],
    ['Reason 1: Money', 'Reason 2: Time'],
    ['Reason one: Money', 'Reason two: Time'],
    ['Erstens: Money', 'Zweitens: Time'],
    ['## 1. Money', '## 2. Time'],
    ['**1. Money**', '**2. Time**'],
    ['1\nMoney', '2\nTime'],
  ])('keeps the mark of %j out of the heading', (first, second) => {
    const text = `${first}\n\nThere was none of it.\n\n${second}\n\nThere was none of that either.`
    expect(seen(text).filter(([kind]) => kind === 'heading')).toEqual([
      ['heading', 1, 'Money'],
      ['heading', 2, 'Time'],
    ])
  })

  it('keeps a number that is given twice', () => {
    const text = ['1. A', '2. B', '2. C', '3. D'].map((line) => `${line}\n\nText of it is here.`).join('\n\n')
    expect(seen(text).flatMap(([, ordinal]) => ordinal ?? [])).toEqual([1, 2, 2, 3])
  })

  it('reads a countdown', () => {
    const text = ['3. A', '2. B', '1. C'].map((line) => `${line}\n\nText of it is here.`).join('\n\n')
    expect(seen(text).flatMap(([, ordinal]) => ordinal ?? [])).toEqual([3, 2, 1])
  })

  it.each([
    '2015 was a good year.',
    '3-1 was the score.',
    '1. FC Musterstadt won again.',
    '22:40 The door opens.',
  ])('takes no number from %j', (line) => {
    expect(seen(`The club had its day.\n\n${line}\n\nThey were glad.`)[1]).toEqual(['paragraph', null, line])
  })

  it('tells list items, numbered or not, with their continuation lines', () => {
    expect(seen('We need these:\n- milk and bread\n- eggs,\n  ten of them\n\nThat is all.')).toEqual([
      ['paragraph', null, 'We need these:'],
      ['item', null, 'milk and bread'],
      ['item', null, 'eggs,\n  ten of them'],
      ['paragraph', null, 'That is all.'],
    ])
    expect(
      seen('a) Old pipes. They broke.\n\nb) No money. It was spent.').map(([kind, n]) => [kind, n]),
    ).toEqual([
      ['item', 1],
      ['item', 2],
    ])
  })

  it('leaves a dialogue with dashes alone', () => {
    expect(seen('- Мы пришли, - сказал он.\n\n- Да, - ответила она.').map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ])
  })

  it('loses no word and gives none twice', () => {
    const text = 'Title\n\n1. One\nText, of one.\n\n> quoted words\n\n---\n\n2. Two\n* a\n* b\n\n3-1 at last'
    const blocks = blocksOf(text)
    const kept = blocks
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .match(/\p{L}+/gu)
    expect(kept).toEqual(text.match(/\p{L}+/gu))
    expect(blocks.every((block, index) => block.start >= (blocks[index - 1]?.end ?? 0))).toBe(true)
  })

  it('finds nothing in nothing', () => {
    expect(blocksOf('')).toEqual([])
    expect(blocksOf('\n \n---\n')).toEqual([])
  })
})
