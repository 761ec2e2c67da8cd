import { describe, expect, it } from 'vitest'
import { datesOf } from '../../src/language/dates.ts'
import { eventsOf } from '../../src/language/events.ts'
import type { Block } from '../../src/model/article.ts'
import type { Span } from '../../src/model/span.ts'

const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part)
  return [start, start + part.length]
}

function events(
  parts: readonly string[],
  publishedAt: string | null,
  heading = -1,
  headline = -1,
  language = 'en',
) {
  const text = parts.join('\n\n')
  const spans = parts.map((part) => spanOf(text, part))
  const dates = datesOf(text, spans, publishedAt, language)
  const blocks = spans.map(
    ([start, end], index): Block => ({ start, end, kind: index === heading ? 'heading' : 'paragraph' }),
  )
  const about = { blocks, headline: spans[headline] ?? null, language }
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

  it('tell undated sentences of the recent day that the lead names, else of the publication day', () => {
    const next = 'The owner has filed a claim for damages.'
    const days = (lead: string) =>
      events([lead, next], '2024-03-23')
        .map(([date, basis]) => [date, basis])
        .at(-1)
    expect(days('The mill burnt down on Thursday, the fire service says.')).toEqual([
      '2024-03-21',
      'published',
    ])
    expect(days('The mill of the town burnt down.')).toEqual(['2024-03-23', 'published'])
    expect(days('The mill that opened on March 7 burnt down.')).toEqual(['2024-03-23', 'published'])
    expect(days('The mill will open on March 28.')).toEqual(['2024-03-23', 'published'])
    const later = ['The mill of the town burnt down.', 'It was full on Thursday night.', next]
    expect(events(later, '2024-03-23').at(-1)).toEqual(['2024-03-23', 'published', null])
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

  it.each([
    ['en', 'You may register between 2 May and 4 June 2019.', '2019-05-02/2019-06-04'],
    ['en', 'She was mayor from 2014 to 2018 in the town.', '2014/2018'],
    ['en', 'The units were sold between May 2018 and July 2019.', '2018-05/2019-07'],
    ['en', 'The fair ran March 2 – April 4, 2019, in the hall.', '2019-03-02/2019-04-04'],
    ['de', 'Der Markt lief vom 2. Mai bis 4. Juni 2019 in der Halle.', '2019-05-02/2019-06-04'],
    ['fr', 'Le marché a eu lieu du 2 mai 2019 au 4 juin 2019.', '2019-05-02/2019-06-04'],
    ['es', 'La feria fue del 2 de mayo de 2019 al 4 de junio de 2019.', '2019-05-02/2019-06-04'],
    ['it', 'Fu sindaca dal 2014 al 2018 in città.', '2014/2018'],
    ['pt', 'Foi prefeita entre 2014 e 2018 na cidade.', '2014/2018'],
    ['ru', 'Она была мэром с 2014 по 2018 год.', '2014/2018'],
    ['uk', 'Вона була мером з 2014 до 2018 року.', '2014/2018'],
    ['ar', 'أقيم المعرض من 2 مايو 2019 إلى 4 يونيو 2019.', '2019-05-02/2019-06-04'],
    ['tr', 'Fuar 2 Mayıs 2019 ile 4 Haziran 2019 arasında açıktı.', '2019-05-02/2019-06-04'],
  ])('join the two dates of a range, in %s: %s', (language, text, range) => {
    expect(events([text], null, -1, -1, language).map(([date]) => date)).toEqual([range])
  })

  it('join no two dates that bound nothing', () => {
    const text =
      'Sales rose from the level of 2014 and fell in 2018, then came the fire of May and June 2019.'
    expect(events([text], null).map(([date]) => date)).toEqual(['2014', '2018', '2019-05', '2019-06'])
  })
})
