import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/language/blocks.ts'
import { namesOf } from '../../src/language/names.ts'
import { quotesOf } from '../../src/language/quotes.ts'
import { sentencesOf } from '../../src/language/sentences.ts'

function read(text: string) {
  const blocks = blocksOf(text)
  const sentences = sentencesOf(text, blocks, 'en')
  return quotesOf(text, blocks, sentences, namesOf(text, sentences, 'en'), 'en').map((quote) => ({
    ...quote,
    words: quote.content.map((span) => text.slice(...span)),
    mentioned: quote.mention && text.slice(...quote.mention),
  }))
}

describe('direct speech', () => {
  it('joins what stands on both sides of the cue into one quotation', () => {
    const quotes = read(
      '“The bridge is safe today,” Mary Holt, an engineer at the Rail Institute, told Radio Moor. “It will be safe next year.”',
    )
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatchObject({
      words: ['The bridge is safe today,', 'It will be safe next year.'],
      kind: 'direct',
      speaker: 'Mary Holt',
      role: 'an engineer at the Rail Institute',
      toldTo: 'Radio Moor',
    })
  })

  it.each([
    '"We will not close the school"',
    "''We will not close the school''",
    '„We will not close the school“',
    '«We will not close the school»',
  ])('knows the marks of %s', (quoted) => {
    const [quote] = read(`${quoted}, said Peter Lund.`)
    expect(quote).toMatchObject({ words: ['We will not close the school'], speaker: 'Peter Lund' })
  })

  it('follows a quotation whose closing mark stands in the next paragraph', () => {
    const [quote, ...more] = read(
      'Anna Berg said: “We waited for three days in the rain.\n\n“Nobody came to help us.”',
    )
    expect(more).toEqual([])
    expect(quote?.words).toEqual(['We waited for three days in the rain.', 'Nobody came to help us.'])
  })

  it('does not take scare quotes for a quotation', () => {
    expect(read('The city opened its “green lung” on the old airfield this week.')).toEqual([])
  })

  it('does not take a weekday after the verb for the speaker', () => {
    const [quote] = read('The harbour will open again in May, Peter Lund said Friday.')
    expect(quote).toMatchObject({ mentioned: 'Peter Lund', words: ['The harbour will open again in May'] })
  })
})

describe('reported speech', () => {
  it('takes the clause after that', () => {
    const [quote] = read('Anna Berg said that the ferry would sail on Monday.')
    expect(quote).toMatchObject({
      words: ['the ferry would sail on Monday'],
      kind: 'indirect',
      speaker: 'Anna Berg',
    })
  })

  it('takes the whole clause of a mixed quotation', () => {
    const [quote] = read('Anna Berg said the plan was “a gift to nobody” and would be stopped.')
    expect(quote).toMatchObject({
      words: ['the plan was “a gift to nobody” and would be stopped'],
      kind: 'mixed',
    })
  })

  it('reads according to on both sides', () => {
    expect(read('Bookings are down by a third, according to the tourist board.')[0]).toMatchObject({
      words: ['Bookings are down by a third'],
      mentioned: 'the tourist board',
    })
    expect(read('According to the tourist board, bookings are down by a third.')[0]?.words).toEqual([
      'bookings are down by a third',
    ])
  })

  it('does not report what was not said', () => {
    expect(read('Anna Berg did not say that the ferry would sail.')).toEqual([])
  })
})

describe('speakers', () => {
  it('gives a last name its full name', () => {
    const quotes = read('Anna Berg runs the port.\n\n“We sail on Monday morning,” Berg said.')
    expect(quotes[0]).toMatchObject({ mentioned: 'Berg', speaker: 'Anna Berg' })
  })

  it('names the person behind a pronoun when there is only one', () => {
    const quotes = read('Anna Berg runs the port.\n\nShe said that the ferry would sail.')
    expect(quotes[0]).toMatchObject({ mentioned: 'She', speaker: 'Anna Berg' })
  })

  it('names nobody when two persons fit the pronoun', () => {
    const quotes = read('Anna Berg met Mary Holt at the port.\n\nShe said that the ferry would sail.')
    expect(quotes[0]).toMatchObject({ mentioned: 'She', speaker: null })
  })
})

it('reads a long text to its end', () => {
  const paragraph = '“We sail on Monday,” Anna Berg said. The mayor, Peter Lund, said that he would come.\n\n'
  expect(read(paragraph.repeat(2000))).toHaveLength(4000)
})

describe('other languages', () => {
  const readIn = (language: string, text: string) => {
    const blocks = blocksOf(text)
    const sentences = sentencesOf(text, blocks, language)
    return quotesOf(text, blocks, sentences, namesOf(text, sentences, language), language)
  }

  it('reads a Russian speaker behind the verb', () => {
    expect(readIn('ru', 'Мост закроют на неделю, сообщила пресс-служба порта.')).toMatchObject([
      { kind: 'indirect', speaker: 'пресс-служба порта' },
    ])
  })

  it('parts an Arabic name from its title', () => {
    expect(readIn('ar', 'وقال المهندس سامي الخطيب، المشرف على البناء، إن الجسر آمن.')).toMatchObject([
      { kind: 'indirect', speaker: 'سامي الخطيب', role: 'المهندس' },
    ])
  })
})

describe('occasions', () => {
  it.each([
    ['Mary Holt said on CNN that the bridge would open.', 'on CNN'],
    ['Speaking to Radio Moor, Mary Holt said the bridge would open.', 'Radio Moor'],
  ])('reads where %s was said', (text, toldTo) => {
    expect(read(text)[0]).toMatchObject({ speaker: 'Mary Holt', toldTo })
  })
})

describe('who speaks', () => {
  it('takes the person before a colon and a quotation for its speaker', () => {
    const [quote] = read('Mayor Anna Berg: “The bridge will be closed for a year.”')
    expect(quote).toMatchObject({ speaker: 'Anna Berg' })
  })

  it('names whom an outlet quotes, not the outlet', () => {
    const quotes = read(
      'The Moor Courier quoted Peter Lund as saying: “We will not close the school this year.”',
    )
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatchObject({ speaker: 'Peter Lund' })
  })

  it('names whose figures they are', () => {
    const [quote] = read(
      'Prices rose by a tenth, according to figures released in April by Halden Institute.',
    )
    expect(quote).toMatchObject({ speaker: 'Halden Institute' })
  })

  it('goes on with the person who spoke last', () => {
    const quotes = read(
      'Peter Lund said that the school would stay open. He also said that it would get a new roof.',
    )
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Peter Lund', 'Peter Lund'])
  })

  it('leaves the pronoun unresolved when somebody else was named since', () => {
    const quotes = read(
      'Peter Lund said that the school would stay open. Thomas Berg was in the room. He said that it was too late.',
    )
    expect(quotes.at(-1)?.speaker).toBeNull()
  })

  it('gives a quotation over two paragraphs the speaker named at its end', () => {
    const quotes = read('“We waited for three days in the rain.\n\n“Nobody came to help us,” said Anna Berg.')
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatchObject({ speaker: 'Anna Berg' })
  })
})

describe('texts that no article is', () => {
  it('names nobody where a thousand words follow without a stop', () => {
    expect(read(`${'the ferry left its old harbor while Mary Holt said that it '.repeat(100)}.`)).toEqual([])
  })

  it('still takes what stands in quotation marks there', () => {
    const [quote] = read(
      `“We never saw the ferry again that day,” ${'while it rained and rained '.repeat(200)}.`,
    )
    expect(quote?.words).toEqual(['We never saw the ferry again that day,'])
  })

  it('does not reach for a name many thousand characters back in one endless paragraph', () => {
    const rain = 'It rained in the hills and it rained in the town. '
    const said = 'She said the dam would hold.'
    expect(read(`Mary Holt came. ${rain}${said}`)[0]?.speaker).toBe('Mary Holt')
    expect(read(`Mary Holt came. ${rain.repeat(200)}${said}`)[0]?.speaker).toBeNull()
  })
})
