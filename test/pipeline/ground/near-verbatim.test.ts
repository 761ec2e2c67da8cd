import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/language/read.ts'
import { verify } from '../../../src/pipeline/ground/verify.ts'

const TEXT = [
  'Ned Poe warned that Jim Poe owns the western mill.',
  'Jan Cole grows tulips.',
  'Ann Lee runs the ferry office of Velm.',
  'Lee painted the old lighthouse with her two sons.',
  'Bob Roe (right) has repaired the clock of the town hall.',
  'The plan reverses the council’s first one, which favoured cars and lorries over ferries.',
  'The shop sold ropes, tar and sails.',
  'Raised In Velm singer Eve Moss won the summer prize.',
  'An aide to Mayor Kit Orr resigned in a letter.',
  'Some 900 guests came, but over 700 lorries waited at the quay.',
  'The toll rose by 12 percent to $40 in its third year.',
  'The northern pier is safe again, Tom Ash said on Friday.',
  'The southern pier is closed for good, and the mayor wept, Ida Fox said in a letter.',
  'The eastern pier may close soon, an angler said in a letter.',
  'Poe organised the harbour festival of the colourful kites.',
  'Mr Cole sold the upper mill to a baker.',
].join('\n')

const blocks = [...TEXT.matchAll(/[^\n]+/g)].map((line) => ({
  start: line.index,
  end: line.index + line[0].length,
  kind: 'paragraph' as const,
}))
const reading = readArticle({ text: TEXT, blocks, title: null, publishedAt: null, language: 'en' })

const refusing = (claim: string) => {
  const { supported, checks } = verify(reading, claim)
  return supported
    ? []
    : checks.filter(({ name, passed }) => name !== 'verbatim' && !passed).map(({ name }) => name)
}

describe('what says the same passes, and its nearest lie does not', () => {
  it.each([
    ['an auxiliary left out with an aside', 'Bob Roe repaired the clock of the town hall.'],
    ['a clause about what was said left out', 'The plan reverses the council’s first one.'],
    ['what stands before a name that ends in a preposition’s own', 'Eve Moss won the summer prize.'],
    [
      'the first name that the article gives elsewhere',
      'Ann Lee painted the old lighthouse with her two sons.',
    ],
    ['a plain attribution at the other end', 'Tom Ash said the northern pier is safe again.'],
    ['a number in words', 'The toll rose by twelve per cent to forty dollars in its third year.'],
    ['the other English spelling', 'Poe organized the harbor festival of the colorful kites.'],
  ])('%s', (_, claim) => {
    expect(refusing(claim)).toEqual([])
  })

  it.each([
    ['half a list left out', 'The shop sold ropes.', 'lists'],
    ['a subject left behind a preposition', 'Mayor Kit Orr resigned in a letter.', 'subject'],
    ['a first name of two', 'Ned Poe organised the harbour festival of the colourful kites.', 'vocabulary'],
    ['a first name of nobody', 'Eve Lee painted the old lighthouse with her two sons.', 'vocabulary'],
    ['a first name for a title', 'Jan Cole sold the upper mill to a baker.', 'vocabulary'],
    ['a number in words without its limit', 'Seven hundred lorries waited at the quay.', 'hedges'],
    ['a number for a rank', 'The toll rose by 12 percent to $40 in its three year.', 'vocabulary'],
    ['another’s attribution', 'Ida Fox said the northern pier is safe again.', 'attribution'],
    ['half of what somebody said', 'Ida Fox said the southern pier is closed for good.', 'lists'],
    ['a hedge within an attribution lost', 'An angler said the eastern pier will close soon.', 'vocabulary'],
    ['an attribution lost', 'The northern pier is safe again.', 'attribution'],
  ])('not %s', (_, claim, check) => {
    expect(refusing(claim)).toContain(check)
  })
})

describe('a verb keeps who did it and whether it is done', () => {
  const refusals = (sentence: string, claim: string) => {
    const said = readArticle({
      text: sentence,
      blocks: [{ start: 0, end: sentence.length, kind: 'paragraph' }],
      title: null,
      publishedAt: null,
      language: 'en',
    })
    return verify(said, claim)
      .checks.filter(({ name, passed }) => name !== 'verbatim' && !passed)
      .map(({ name }) => name)
  }

  it.each([
    ['The old mill of Velm will open to painters in May.', 'The old mill of Velm opened to painters in May.'],
    ['The old mill of Velm will soon open to painters.', 'The old mill of Velm open to painters.'],
    ['The council can close the mill to painters in May.', 'The council closed the mill to painters in May.'],
    ['The council agreed to close the mill in May.', 'The council closed the mill in May.'],
    ['The council helped close the mill in May.', 'The council close the mill in May.'],
    ['The council sends the mill its painters in May.', 'The council sent the mill its painters in May.'],
    ['Ann Lee was robbed by the old baker of Velm.', 'Ann Lee robbed the old baker of Velm.'],
    ['Ann Lee was bitten by the old dog of Velm.', 'Ann Lee has bitten the old dog of Velm.'],
    ['Ann Lee robbed the old baker of Velm.', 'Ann Lee was robbed.'],
  ])('%s is not: %s', (sentence, claim) => {
    expect(refusals(sentence, claim)).toContain('verbs')
  })

  it.each([
    ['Two men who were on board the ferry sang.', 'Two men on board the ferry sang.'],
    ['The mill has opened to painters of Velm.', 'The mill opened to painters of Velm.'],
    ['Ann Lee runs the ferry, the bank and the mill.', 'Ann Lee run the ferry, the bank and the mill.'],
  ])('%s may be told as: %s', (sentence, claim) => {
    expect(refusals(sentence, claim)).toEqual([])
  })
})

describe('a statement is a whole one', () => {
  const WHOLE = 'The council closed the swimming hall on Monday.'
  const ASIDE = 'Colm Verity, 52, was arrested near the harbour on Tuesday.'

  it.each([
    [WHOLE, 'The council closed.', '“the”'],
    [WHOLE, 'The swimming hall on Monday.', '“closed”'],
    [ASIDE, 'Colm Verity, 52.', '“was”'],
    ['Police in Oxmoor arrested a man.', 'Police in Oxmoor.', '“arrested”'],
    ['The council agreed to pay the tiler.', 'The council agreed.', '“to”'],
    ['The council approved last year’s accounts.', 'The council approved.', '“last”'],
  ])('not one that stops or begins in the middle of “%s”: %s', (sentence, claim, where) => {
    expect(detailOf(sentence, claim)).toContain(where)
  })

  it.each([
    [WHOLE, 'The council closed the swimming hall.'],
    [ASIDE, 'Colm Verity, 52, was arrested near the harbour.'],
    ['The council closed the hall last Monday.', 'The council closed the hall.'],
    ['The council closed the hall, drawing protests.', 'The council closed the hall.'],
    ['When the council closed the hall, people wept.', 'The council closed the hall.'],
  ])('but what “%s” says without its end: %s', (sentence, claim) => {
    expect(detailOf(sentence, claim)).toBe('')
  })

  function detailOf(text: string, claim: string): string | undefined {
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
    const said = readArticle({ text, blocks, title: null, publishedAt: null, language: 'en' })
    return verify(said, claim).checks.find(({ name }) => name === 'whole')?.detail
  }
})

describe('a refusal', () => {
  const detailOf = (claim: string, check: string) =>
    verify(reading, claim).checks.find(({ name }) => name === check)?.detail

  it.each([
    [
      'numbers',
      'The toll rose by 14 percent to $40 in its third year.',
      'the number “14%” is not in that passage',
    ],
    ['vocabulary', 'Bob Roe has polished the clock of the town hall.', '“polished” is not in that passage'],
    ['attribution', 'The northern pier is safe again.', 'it leaves out that somebody says so: “said”'],
    ['lists', 'The shop sold ropes.', 'it cuts a list or a pair of statements at “and”'],
    ['length', 'Ann Lee.', 'it is too short to say anything'],
  ])('by %s says what is wrong in plain words', (check, claim, words) => {
    expect(detailOf(claim, check)).toBe(words)
  })

  it('names a few words, and how many more', () => {
    expect(
      detailOf('Penguins juggle seven purple melons behind glass walls of the town hall.', 'vocabulary'),
    ).toMatch(/^(?:“[a-z]+”, ){5}“[a-z]+” and \d+ more are not in that passage$/)
  })

  it('says nothing where a check is passed', () => {
    expect(
      verify(reading, 'The shop sold ropes.').checks.filter(({ passed, detail }) => passed && detail),
    ).toEqual([])
  })
})
