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
    ['Addressing a conference in Wales, Mary Holt said the bridge would open.', 'a conference in Wales'],
    [
      'Mary Holt showed a model at the Springfield, Ohio event, saying the bridge would open.',
      'at the Springfield, Ohio event',
    ],
    ['Mary Holt spoke at the Moor summit, saying the bridge would open.', 'at the Moor summit'],
    ['“The bridge will open,” Mary Holt said in a statement to The Moor Courier.', 'The Moor Courier'],
    ['In a message to employees, Mary Holt said: “The bridge will open.”', 'employees'],
    ['“The bridge will open this year,” Mary Holt wrote on the firm’s website.', 'on the firm’s website'],
    ['“The bridge will open this year,” said Mary Holt, cited by MoorNews.', 'MoorNews'],
    ['Mary Holt said in a call with investors that the bridge would open.', 'in a call with investors'],
    ['Mary Holt told drivers to either wait or use the old bridge.', 'drivers'],
    ['Mary Holt, testifying before the Senate, said the bridge would open.', 'the Senate'],
  ])('reads where %s was said', (text, toldTo) => {
    expect(read(text)[0]).toMatchObject({ speaker: 'Mary Holt', toldTo })
  })
})

describe('what is told where', () => {
  it('takes no hearer from words of grammar and no outlet from a place', () => {
    const [late] = read(
      'Mary Holt said the bridge was late due to what the builders call “bad luck and rain”.',
    )
    expect(late).toMatchObject({ speaker: 'Mary Holt', toldTo: null })
    expect(read('According to a report in London, the bridge will open.')[0]?.toldTo).toBeNull()
  })

  it('begins what is asked of a hearer behind "to"', () => {
    const [quote] = read('Mary Holt asked drivers on Monday to use the old bridge.')
    expect(quote).toMatchObject({ words: ['use the old bridge'], toldTo: 'drivers' })
  })
})

describe('where quoted words end', () => {
  it('makes one quotation of what the speaker adds in quotation marks', () => {
    const quotes = read('“The bridge is safe,” Mary Holt said, adding that “nobody needs to fear the wind.”')
    expect(quotes.map(({ words }) => words)).toEqual([
      ['The bridge is safe,', 'nobody needs to fear the wind.'],
    ])
  })

  it('goes on with the clause that a quotation opens', () => {
    const [quote] = read('Mary Holt acknowledged that “a very small part of the cables” had rusted.')
    expect(quote).toMatchObject({ words: ['“a very small part of the cables” had rusted'], kind: 'mixed' })
  })

  it('takes the clause after "according to" a name, not its quoted end alone', () => {
    const [quote] = read('According to Mr Holt, the grant will keep the yard open “for the long term”.')
    expect(quote).toMatchObject({
      speaker: 'Holt',
      words: ['the grant will keep the yard open “for the long term”'],
    })
  })

  it('leaves out what the writer explains behind a quoted end', () => {
    const [quote] = read('Mary Holt says the firm “priced it too high,” referring to the new ticket.')
    expect(quote?.words).toEqual(['the firm “priced it too high,”'])
  })

  it('keeps apart what two outlets report', () => {
    const quotes = read(
      '“We need no bridge,” MoorNews quoted Holt as saying, although The Courier had the words as: “We want no bridge.”',
    )
    expect(quotes[0]?.words).toEqual(['We need no bridge,'])
  })

  it('keeps a quotation over two paragraphs from the speaker of the one before', () => {
    const quotes = read(
      '“The offer was too low by far,” Mary Holt said.\n“They said no.\nThat is why the yard will have to close,” said Paul Reed.',
    )
    expect(quotes.map(({ speaker, words }) => [speaker, words.join(' ')])).toEqual([
      ['Mary Holt', 'The offer was too low by far,'],
      ['Paul Reed', 'They said no. That is why the yard will have to close,'],
    ])
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
