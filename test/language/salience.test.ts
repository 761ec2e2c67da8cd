import { describe, expect, it } from 'vitest'
import { choose, danglingAt, salienceOf } from '../../src/language/salience.ts'
import type { Block } from '../../src/model/article.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'

/** A reading of which salience sees all it looks at: sentences are the lines, '# ' marks a heading. */
function readingOf(lines: readonly string[], language = 'en'): Reading {
  const text = lines.map((line) => line.replace(/^# /, '')).join('\n')
  const sentences: Span[] = []
  const blocks: Block[] = []
  let at = 0
  for (const line of lines) {
    const words = line.replace(/^# /, '')
    sentences.push([at, at + words.length])
    blocks.push({ start: at, end: at + words.length, kind: line.startsWith('# ') ? 'heading' : 'paragraph' })
    at += words.length + 1
  }
  return {
    text,
    title: null,
    publishedAt: null,
    language,
    blocks,
    sentences,
    names: [],
    dates: [],
    events: [],
    quotes: [],
    sources: [],
    causes: [],
    reasons: { promised: null, items: [] },
    headline: null,
  }
}

const STORY = [
  'The harbour council of Velm voted on Tuesday to close the old harbour bridge to lorries.',
  'It was built before the war.',
  'Engineers had found cracks in two pillars of the harbour bridge during an inspection in May.',
  'Do you remember the storm?',
  'Lorries will take the northern road, the harbour council said, until the pillars are repaired.',
  'Ducks were seen.',
]

const all = () => true

describe('salienceOf', () => {
  it('gives no worth at all to headings and to the headline', () => {
    const reading = readingOf(['# Bridge closed to lorries', ...STORY])
    expect(salienceOf(reading)[0]).toBe(-Infinity)
    const headline = { ...readingOf(['Bridge closed to lorries', ...STORY]), headline: [0, 24] as Span }
    expect(salienceOf(headline)[0]).toBe(-Infinity)
    expect(Number.isFinite(salienceOf(headline)[1])).toBe(true)
  })

  it('ranks what opens the article and is close to the whole above questions and fragments', () => {
    const scores = salienceOf(readingOf(STORY))
    const lead = scores[0] ?? 0
    expect(Math.max(...scores)).toBe(lead)
    expect(scores[3]).toBeLessThan(scores[4] ?? 0)
    expect(scores[5]).toBeLessThan(scores[4] ?? 0)
  })

  it('gives the same scores for the same reading', () => {
    expect(salienceOf(readingOf(STORY))).toEqual(salienceOf(readingOf(STORY)))
  })
})

describe('choose', () => {
  it('gives as many as asked, in text order, of those allowed', () => {
    const reading = readingOf(STORY)
    expect(choose(reading, 3, all)).toHaveLength(3)
    expect(choose(reading, 3, all)).toEqual([...choose(reading, 3, all)].sort((a, b) => a - b))
    expect(choose(reading, 2, (index) => index >= 4)).toEqual([4, 5])
    expect(choose(reading, 9, all)).toHaveLength(STORY.length)
    expect(choose(reading, 0, all)).toEqual([])
  })

  it('prefers what has not been said over what repeats it', () => {
    const reading = readingOf([
      'The harbour council of Velm voted to close the old harbour bridge to lorries.',
      'The harbour council of Velm voted to close the old harbour bridge to all lorries.',
      'Engineers had found long cracks in two of its pillars during a visit in May.',
    ])
    expect(choose(reading, 2, all)).toEqual([0, 2])
  })

  it('takes a sentence that points back only with the one before it', () => {
    const reading = readingOf([
      'Ducks were seen.',
      'But the harbour council voted to close the old harbour bridge of Velm to lorries on Tuesday.',
      'Engineers had found cracks in two pillars of the harbour bridge during an inspection.',
    ])
    const chosen = choose(reading, 1, all)
    expect(chosen).not.toContain(1)
  })

  it('takes one that points back all the same where nothing else is left', () => {
    expect(choose(readingOf(['It rained. Much.', 'He ran home through the rain at night.']), 2, all)).toEqual(
      [0, 1],
    )
  })
})

describe('danglingAt', () => {
  it.each([
    ['He left the town on Monday.', true],
    ['But the council voted no.', true],
    ['“They never asked us,” the baker said.', true],
    ['This week the council voted no.', false],
    ['So far nobody has left.', false],
    ['The baker left.', false],
    ['Item prices rose.', false],
  ])('%s', (sentence, dangling) => {
    expect(danglingAt(readingOf(['The baker came.', sentence]), 1)).toBe(dangling)
  })

  it('knows no sentence before the first', () => {
    expect(danglingAt(readingOf(['He left the town.']), 0)).toBe(false)
  })

  it('sees through a dateline', () => {
    expect(danglingAt(readingOf(['A day.', 'PARIS (AP) — He left the town.']), 1)).toBe(true)
  })

  it('knows the words of other languages', () => {
    expect(danglingAt(readingOf(['Пекарь пришёл.', 'Он уехал в понедельник.'], 'ru'), 1)).toBe(true)
    expect(danglingAt(readingOf(['Der Bäcker kam.', 'Diese Woche kam niemand.'], 'de'), 1)).toBe(false)
  })
})
