import { describe, expect, it } from 'vitest'
import { datesOf } from '../../src/language/dates.ts'
import { eventsOf } from '../../src/language/events.ts'
import type { Block } from '../../src/model/article.ts'
import type { Span } from '../../src/model/span.ts'

const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part)
  return [start, start + part.length]
}

function events(parts: readonly string[], publishedAt: string | null, heading = -1, headline = -1) {
  const text = parts.join('\n\n')
  const spans = parts.map((part) => spanOf(text, part))
  const dates = datesOf(text, spans, publishedAt, 'en')
  const blocks = spans.map(
    ([start, end], index): Block => ({ start, end, kind: index === heading ? 'heading' : 'paragraph' }),
  )
  const about = { blocks, headline: spans[headline] ?? null, language: 'en' }
  return eventsOf(text, spans, dates, publishedAt, about).map(({ date, basis, words }) => [
    date,
    basis,
    words && text.slice(...words),
  ])
}

describe('events', () => {
  it('tell how each date of a sentence is known', () => {
    const parts = [
      'The mill opened in 1998 and burnt down in January.',
      'The owner has filed a claim for damages.',
    ]
    expect(events(parts, '2024-03-23')).toEqual([
      ['1998', 'stated', '1998'],
      ['2024-01', 'resolved', 'January'],
      ['2024-03-23', 'published', null],
    ])
  })

  it('keep to stated dates when nobody knows the publication day', () => {
    const parts = ['The mill opened in 1998 and burnt down in January.', 'The owner filed a claim on Friday.']
    expect(events(parts, null)).toEqual([['1998', 'stated', '1998']])
  })

  it('count a time of day as its day', () => {
    expect(events(['The mill burnt down on Friday evening.'], '2024-03-23')).toEqual([
      ['2024-03-22', 'resolved', 'Friday evening'],
    ])
  })

  it('take no heading and no headline for an event', () => {
    const parts = ['The fire of 1998.', 'What we know of 2001.', 'The mill burnt down in 1998.']
    expect(events(parts, '2024-03-23', 1, 0)).toEqual([['1998', 'stated', '1998']])
  })

  it('date no fragment and no bare quotation by the publication day', () => {
    expect(
      events(['By our reporter', '“We will not give up this mill.”', 'Read more'], '2024-03-23'),
    ).toEqual([])
  })

  it('name one date once in a sentence', () => {
    expect(events(['In 1998, yes, in 1998, the mill burnt down.'], null)).toEqual([
      ['1998', 'stated', '1998'],
    ])
  })

  it('make no event of durations, sets and vague times', () => {
    expect(events(['For three years they met every Friday until recently.'], null)).toEqual([])
  })

  it('give a bare time of day the one day that was named just before it', () => {
    const parts = ['The mill burnt down on Friday.', 'The alarm rang at 4:52 a.m. in the office.']
    expect(events(parts, '2024-03-23').map(([date]) => date)).toEqual(['2024-03-22', '2024-03-22'])
  })

  it('leave a bare time of day undated where its day is open', () => {
    const alarm = 'The alarm rang at 4:52 a.m. in the office.'
    const two = 'The mill burnt down on Thursday, the town said on Friday.'
    expect(events([two, alarm], '2024-03-23')).toHaveLength(2)
    expect(events([alarm], '2024-03-23')).toEqual([])
    expect(
      events(['It closed on Friday evening.', 'In the morning a pipe broke there.'], '2024-03-23'),
    ).toEqual([['2024-03-22', 'resolved', 'Friday evening']])
  })

  it('date nothing by what it is compared with', () => {
    const parts = [
      'Profit fell to 3 million from 4.5 million in 2022.',
      'Sales rose to 5 from 4 a year earlier.',
    ]
    expect(events(parts, null)).toEqual([])
  })
})
