import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/language/blocks.ts'
import { sentencesOf } from '../../src/language/sentences.ts'

const seen = (text: string, language: string | null = 'en') =>
  sentencesOf(text, blocksOf(text), language).map((span) => text.slice(...span))

describe('sentences', () => {
  it('ends one at a full stop, question or exclamation mark', () => {
    expect(seen('It rained. Did it? It did!')).toEqual(['It rained.', 'Did it?', 'It did!'])
  })

  it('goes on after abbreviations and initials', () => {
    expect(seen('Dr. Ann B. Lee met Gen. Roy Moss of Plain Inc. in May. She left.')).toEqual([
      'Dr. Ann B. Lee met Gen. Roy Moss of Plain Inc. in May.',
      'She left.',
    ])
  })

  it('ends after an abbreviation where a sentence opener follows', () => {
    expect(seen('They met in Washington, D.C. The talks failed.')).toHaveLength(2)
    expect(seen('The U.S. Senate met.')).toHaveLength(1)
    expect(seen('We came at 5 p.m. The door was open.')).toHaveLength(2)
  })

  it('takes No. for a number only where one follows', () => {
    expect(seen('See No. 5 for that.')).toHaveLength(1)
    expect(seen('The answer was no. He left.')).toHaveLength(2)
  })

  it('ends one before a number or a name that opens with a small letter', () => {
    expect(seen('It was over budget. 144 boats are ordered. iBoat is the name.')).toHaveLength(3)
    expect(seen('It opened on Sept. 5 in the town.')).toHaveLength(1)
    expect(seen('Am 3. 10. 2015 war alles zu.', 'de')).toHaveLength(1)
  })

  it('never ends inside quotation marks', () => {
    expect(seen('“It is late. We must go,” she said. They went.')).toEqual([
      '“It is late. We must go,” she said.',
      'They went.',
    ])
    expect(seen('«Поздно. Пора идти», — сказала она. Все ушли.', 'ru')).toHaveLength(2)
    expect(seen('„Es ist spät. Wir gehen“, sagte sie. Sie gingen.', 'de')).toHaveLength(2)
    expect(seen('"It is late. We must go," she said. "Now." They went.')).toHaveLength(3)
  })

  it('cuts a speech of several hundred characters at its own ends', () => {
    const speech = `“${'We said that this would not work and it did not. '.repeat(15).trim()}”`
    expect(seen(speech)).toHaveLength(15)
  })

  it('lets a mark that is never closed hold nothing together', () => {
    expect(seen('“It is late. We must go. We are tired.')).toHaveLength(3)
  })

  it('keeps a question and its asker together', () => {
    expect(seen('“Is it true?” he asked. “Who knows?” Miller said. It was.')).toEqual([
      '“Is it true?” he asked.',
      '“Who knows?” Miller said.',
      'It was.',
    ])
  })

  it('joins the rest of a name that a full stop got into', () => {
    expect(seen('They went to the tomb of the admiral Horatio. Wexley.')).toHaveLength(1)
    expect(seen('They went to the tomb of Horatio. Wexley lies there.')).toHaveLength(2)
  })

  it('reads ordinals in languages that write them with a full stop', () => {
    expect(seen('Am 3. Oktober war alles zu. Danach nicht.', 'de')).toHaveLength(2)
    expect(seen('Das war 2015. Danach nicht.', 'de')).toHaveLength(2)
  })

  it('crosses no border of a block, and needs no full stop', () => {
    expect(seen('The bridge is closed\n\nIt was closed on Monday\n\nThat is all.')).toEqual([
      'The bridge is closed',
      'It was closed on Monday',
      'That is all.',
    ])
  })

  it('takes a line break inside a paragraph for a blank', () => {
    const text = 'It rained\nall day. Then not.'
    const sentences = sentencesOf(text, [{ start: 0, end: text.length, kind: 'paragraph' }], 'en')
    expect(sentences.map((span) => text.slice(...span))).toEqual(['It rained\nall day.', 'Then not.'])
  })

  it('ends Arabic sentences at Arabic marks', () => {
    expect(seen('هل أغلق الجسر؟ نعم أغلق يوم الاثنين.', 'ar')).toHaveLength(2)
  })

  it('reads a language it does not know', () => {
    expect(seen('Het regende. Dr. Jansen ging weg.', 'nl')).toHaveLength(2)
    expect(seen('It rained. It stopped.', null)).toHaveLength(2)
  })
})
