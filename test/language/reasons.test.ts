import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/language/blocks.ts'
import { causesOf } from '../../src/language/causes.ts'
import { headlineOf } from '../../src/language/headline.ts'
import { reasonsOf } from '../../src/language/reasons.ts'
import { sentencesOf } from '../../src/language/sentences.ts'
import type { Quotation } from '../../src/model/reading.ts'

function read(text: string, { language = 'en', quotes = [] as Quotation[] } = {}) {
  const blocks = blocksOf(text)
  const sentences = sentencesOf(text, blocks, language)
  const headline = headlineOf(text, blocks, language)
  const causes = causesOf(text, sentences, language)
  const { promised, items } = reasonsOf(
    text,
    blocks,
    sentences,
    causes,
    quotes,
    headline && text.slice(...headline),
    language,
  )
  return {
    promised,
    items: items.map(({ title, ordinal, evidence, owner }) => ({
      title: title && text.slice(...title),
      ordinal,
      owner,
      evidence: evidence.map((span) => text.slice(...span)),
    })),
  }
}

const list = (headline: string, ...items: string[]) =>
  `${headline}\n\nThe bridge was closed on Monday, the city said.\n\n${items.join('\n\n')}`
const titles = (text: string, language = 'en') => read(text, { language }).items.map(({ title }) => title)

describe('reasons that are listed', () => {
  it('gives three of the five that the example promises, each with its own part', () => {
    const { promised, items } = read(readFileSync('examples/concert-hall-attack.txt', 'utf8'))
    expect(promised).toBe(5)
    expect(items.map(({ title }) => title)).toEqual([
      'ISIS Has a Track Record of Attacking Russia',
      'Does not have territorial clarity because the Taliban is in power',
      'ISIS’s Show of Strength Outside Afghanistan',
    ])
    expect(items[1]?.evidence[0]).toMatch(/^From this initial obscurity/)
    expect(items[1]?.evidence.at(-1)).toMatch(/^In fact, the US issued a warning/)
    expect(items[2]?.evidence).toHaveLength(1)
  })

  it('keeps a number that is given twice, and invents no missing item', () => {
    const { promised, items } = read(
      list(
        'Four reasons the bridge broke',
        '1. Age',
        'It is old.',
        '2. Rain',
        'It was wet.',
        '2. Money',
        'There is none.',
      ),
    )
    expect(promised).toBe(4)
    expect(items.map(({ ordinal }) => ordinal)).toEqual([1, 2, 2])
  })

  it('takes the first words of a lettered item for its title', () => {
    const { promised, items } = read(
      list(
        'Why the bridge broke',
        'There are two reasons:',
        'a) Old pipes. They broke in May.',
        'b) No money. It was spent on a road.',
      ),
    )
    expect(promised).toBe(2)
    expect(items).toEqual([
      { title: 'Old pipes', ordinal: 1, owner: null, evidence: ['They broke in May.'] },
      { title: 'No money', ordinal: 2, owner: null, evidence: ['It was spent on a road.'] },
    ])
  })

  it('ends the last part where the article goes on or a notice stands', () => {
    const text = list('Three reasons the bridge broke', '1. Age', 'It is old.', '2. Rain', 'It was wet.')
    expect(read(`${text}\n\nThe mayor will speak.`).items[1]?.evidence).toEqual(['It was wet.'])
    expect(read(`${text.replace('It was wet.', 'Subscribe to keep reading.')}`).items[1]?.evidence).toEqual(
      [],
    )
  })

  it('reads plain headings where the headline promises a number', () => {
    expect(
      titles(
        list(
          '2 reasons the bridge broke',
          'Age',
          'It is old.',
          'Rain',
          'It was wet.',
          'What comes next',
          'A new one will.',
        ),
      ),
    ).toEqual(['Age', 'Rain'])
  })

  it('reads bullets that a sentence announces', () => {
    expect(
      titles(
        list(
          'The bridge broke',
          'There were several causes:',
          '- old pipes under it',
          '- the rain in May',
          'It will be built anew.',
        ),
      ),
    ).toEqual(['old pipes under it', 'the rain in May'])
  })

  it('counts a list of things to know as its items', () => {
    expect(
      read(list('Two things to know about the bridge', '1. Age', 'It is old.', '2. Rain', 'It was wet.')),
    ).toMatchObject({
      promised: 2,
      items: [{ title: 'Age' }, { title: 'Rain' }],
    })
  })

  it('gives a list to the source that sets it out', () => {
    const quote: Quotation = {
      content: [[0, 1]],
      kind: 'indirect',
      cue: null,
      mention: null,
      speaker: 'Ann Lee-Moss',
      role: null,
      toldTo: null,
    }
    const text = list(
      'Why the bridge should go',
      'In a letter Lee-Moss sets out two reasons.',
      '1. Age',
      'It is old.',
      '2. Rain',
      'It was wet.',
    )
    expect(read(text, { quotes: [quote] }).items.map(({ owner }) => owner)).toEqual([
      'Ann Lee-Moss',
      'Ann Lee-Moss',
    ])
    expect(read(text).items.map(({ owner }) => owner)).toEqual([null, null])
  })

  it('keeps a heading the article’s own, whoever is quoted under it', () => {
    const text = list(
      'Two reasons the bridge broke',
      '1. Age',
      '“It was older than the mill,” Ann Lee said.',
      '2. Rain',
      'It was wet.',
    )
    const start = text.indexOf('It was older')
    const quote: Quotation = {
      content: [[start, text.indexOf(',”')]],
      kind: 'direct',
      cue: null,
      mention: null,
      speaker: 'Ann Lee',
      role: null,
      toldTo: null,
    }
    expect(read(text, { quotes: [quote] }).items.map(({ owner }) => owner)).toEqual([null, null])
  })

  it('leaves a ranking or a recipe alone', () => {
    expect(
      read(list('How the bridge is built', '1. Dig', 'It takes a day.', '2. Pour', 'It takes two.')).items,
    ).toEqual([])
  })

  it.each([
    ['de', 'Drei Gründe für die Sperrung der Brücke'],
    ['fr', 'Trois raisons de la fermeture du pont'],
    ['es', 'Tres razones del cierre del puente'],
    ['it', 'Tre motivi della chiusura del ponte'],
    ['pt', 'Três razões para o fecho da ponte'],
    ['ru', 'Три причины закрытия моста'],
    ['uk', 'Три причини закриття мосту'],
    ['ar', 'ثلاثة أسباب لإغلاق الجسر'],
    ['tr', 'Köprünün kapanmasının üç nedeni'],
  ])('reads the promise in %s', (language, headline) => {
    expect(read(list(headline, '1. Aaa', 'Bbb bbb.', '2. Ccc', 'Ddd ddd.'), { language })).toMatchObject({
      promised: 3,
      items: [{ title: 'Aaa' }, { title: 'Ccc' }],
    })
  })

  it('takes no number of people, parts or goals for a promise', () => {
    const text =
      'Five people hurt as bridge breaks\n\nFive people were hurt in three accidents, two goals and four parts.'
    expect(read(text).promised).toBeNull()
  })

  it('reads a sequence in running text that is announced as reasons', () => {
    const { promised, items } = read(
      'How the bridge broke\n\nThree reasons explain it. First, it was old. Second, it rained for days. Nobody looked. Finally, there was no money.\n\nThe mayor will speak.',
    )
    expect(promised).toBe(3)
    expect(items.map(({ evidence }) => evidence)).toEqual([
      ['First, it was old.'],
      ['Second, it rained for days.', 'Nobody looked.'],
      ['Finally, there was no money.'],
    ])
  })

  it('finds the announcement of a sequence some sentences before it, where it is one of reasons', () => {
    const text = (announced: string) =>
      `The bridge stays shut\n\nThe board gave ${announced} on Friday.\n\nThe bridge is loved. It was built by hand. It has a lamp.\n\nFirst, the pillars crack.\n\nSecond, the road to it floods.`
    expect(read(text('two reasons'))).toMatchObject({ promised: 2, items: [{}, {}] })
    expect(read(text('two tips')).items).toEqual([])
  })

  it('reads no reasons into a sequence of events', () => {
    const text =
      'The bridge is open\n\nFirst, the mayor spoke. Second, a band played. Finally, all went home.'
    expect(read(text).items).toEqual([])
  })
})

describe('reasons in prose', () => {
  it('gives the sentences that state one, nearest to the headline first', () => {
    const { promised, items } = read(
      'The bridge over the Marn is closed\n\nTrains are late due to snow. The bridge over the Marn was closed because of cracks.\n\nA fair is on.',
    )
    expect(promised).toBeNull()
    expect(items.map(({ evidence }) => evidence[0])).toEqual([
      'The bridge over the Marn was closed because of cracks.',
      'Trains are late due to snow.',
    ])
  })

  it('takes a circumstance for a reason only where the headline’s event is told', () => {
    const text =
      'Harbour bridge closed by city\n\nThe harbour bridge was closed after inspectors found cracks. The mayor went home after lunch with friends.'
    expect(read(text).items.map(({ evidence }) => evidence[0])).toEqual([
      'The harbour bridge was closed after inspectors found cracks.',
    ])
  })

  it('takes an act’s own aim for a reason only where the headline’s event is told', () => {
    const text =
      'Harbour bridge closed by city\n\nThe city closed the harbour bridge to protect the pillars. Drivers honked to protest.'
    expect(read(text).items.map(({ evidence }) => evidence[0])).toEqual([
      'The city closed the harbour bridge to protect the pillars.',
    ])
  })

  it('takes what merely went on meanwhile for no reason', () => {
    const text = (border: string) =>
      `Harbour bridge closed by city\n\nThe harbour bridge was closed by the city on Friday${border} rain fell on the quay.`
    expect(read(text(', as')).items).toEqual([])
    expect(read(text(' as')).items).toHaveLength(1)
  })

  it('names the speaker whose words they are', () => {
    const text = 'The bridge is closed\n\n“It is closed because of cracks,” Ann Lee said.'
    const start = text.indexOf('It is')
    const quote: Quotation = {
      content: [[start, text.indexOf(',”')]],
      kind: 'direct',
      cue: null,
      mention: null,
      speaker: 'Ann Lee',
      role: null,
      toldTo: null,
    }
    expect(read(text, { quotes: [quote] }).items[0]?.owner).toBe('Ann Lee')
    expect(read(text).items[0]?.owner).toBeNull()
  })

  it('takes the ground of an order for the article’s own', () => {
    const text =
      'The bridge is closed\n\nA judge ordered work on the bridge to stop because the pillars crack.'
    const start = text.indexOf('stop')
    const quote: Quotation = {
      content: [[start, text.length - 1]],
      kind: 'indirect',
      cue: null,
      mention: null,
      speaker: 'A judge',
      role: null,
      toldTo: null,
    }
    expect(read(text, { quotes: [quote] }).items).toMatchObject([{ owner: null }])
  })

  it('names who blames', () => {
    const text = 'The bridge is closed\n\nThe mayor of the town, Ann Lee, blamed the closure on old concrete.'
    expect(read(text).items[0]?.owner).toBe('Ann Lee')
  })

  it('claims nothing where the article gives no reason', () => {
    expect(read('The bridge opens in May\n\nThe mayor will open it. All may come.')).toEqual({
      promised: null,
      items: [],
    })
  })

  it('takes causes in prose for no answer to a promise of things', () => {
    expect(read('Three things to know today\n\nThe bridge is closed because of cracks.').promised).toBeNull()
  })
})
