import { describe, expect, it } from 'vitest'
import { type Layout, layout, type WordsMark } from '../../../src/adapters/image/layout.ts'
import { TYPE } from '../../../src/adapters/image/type-sizes.ts'
import type { PictureEntry, TimelinePicture } from '../../../src/model/timeline-picture.ts'

const entry = (when: string, text: string, more: Partial<PictureEntry> = {}): PictureEntry => ({
  when,
  stated: true,
  text,
  note: null,
  ...more,
})

const picture = (entries: readonly PictureEntry[], headline = 'The bridge is shut'): TimelinePicture => ({
  kicker: 'Timeline',
  headline,
  entries,
  notes: ['* worked out from the publication date.'],
  foot: ['The Courier · 8 March 2024', 'k7tz'],
})

const of = (one: TimelinePicture): Layout => layout(one, (text, as) => [...text].length * TYPE[as].size * 0.5)

const words = ({ marks }: Layout, as?: WordsMark['as']): readonly WordsMark[] =>
  marks.flatMap((mark) => (mark.kind === 'words' && (!as || mark.as === as) ? [mark] : []))

const LONG = 'The court held that the concession had lapsed, and ordered that the terminal be handed over. '

describe('the layout of a timeline', () => {
  it('holds every word that it is given, from the kicker to the foot', () => {
    const given = picture([
      entry('1962', 'It opened.', { note: 'says Ann Archer' }),
      entry('2024', 'It was shut.'),
    ])
    expect(words(of(given)).map(({ text }) => text)).toEqual([
      'Timeline',
      'The bridge is shut',
      '1962',
      'It opened.',
      'says Ann Archer',
      '2024',
      'It was shut.',
      '* worked out from the publication date.',
      'The Courier · 8 March 2024',
      'k7tz',
    ])
  })

  it('keeps everything inside the picture, lines apart from one another', () => {
    for (const count of [1, 5, 12]) {
      const laidOut = of(
        picture(Array.from({ length: count }, (_, i) => entry(`${2000 + i}`, LONG.repeat(3)))),
      )
      for (const { x, y, as, text, end } of words(laidOut)) {
        const wide = [...text].length * TYPE[as].size * 0.5
        expect(end ? x - wide : x).toBeGreaterThan(0)
        expect(end ? x : x + wide).toBeLessThanOrEqual(laidOut.width)
        expect(y).toBeLessThan(laidOut.height)
      }
      const lines = words(laidOut)
        .filter(({ end }) => !end)
        .map(({ x, y }) => `${x} ${y}`)
      expect(new Set(lines).size).toBe(lines.length)
    }
  })

  it('has a dot for each entry: open where the day was worked out', () => {
    const given = picture([entry('1962', 'It opened.'), entry('2024*', 'It was shut.', { stated: false })])
    const dots = of(given).marks.filter(({ kind }) => kind === 'dot')
    expect(dots).toMatchObject([{ filled: true }, { filled: false }])
  })

  it('says a day once for neighbours of the same day', () => {
    const given = picture([
      entry('7 May', 'It was shut.'),
      entry('7 May', 'Buses ran.'),
      entry('8 May', 'It rained.'),
    ])
    expect(words(of(given), 'when').map(({ text }) => text)).toEqual(['7 May', '8 May'])
  })

  it('takes more columns rather than be too tall to read on a phone, in reading order', () => {
    const tall = of(picture(Array.from({ length: 12 }, (_, i) => entry(`${2000 + i}`, LONG.repeat(4)))))
    expect(tall.width).toBeGreaterThan(2000)
    expect(tall.height).toBeLessThan(1.7 * tall.width)
    expect(words(tall, 'when').map(({ text }) => text)).toEqual(
      Array.from({ length: 12 }, (_, i) => `${2000 + i}`),
    )
    expect(of(picture([entry('1962', 'It opened.')])).width).toBe(1080)
  })

  it('begins at the right under a headline that is written from there', () => {
    expect(of(picture([entry('1962', 'It opened.')], 'أُغلق الجسر')).direction).toBe('rtl')
    expect(of(picture([entry('1962', 'افتُتح.')])).direction).toBe('ltr')
  })
})
