import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/language/read.ts'
import { saidIn } from '../../../src/pipeline/ground/said-in.ts'
import { verify } from '../../../src/pipeline/ground/verify.ts'

const TEXT = [
  'OSLO (AP) — Ann Lee opened the northern bridge of Velm on Monday after two years of repairs.',
  'The repairs cost $3.5 million, ten per cent more than planned.',
  'The town council did not raise taxes for the bridge this year.',
  'Bob Roe, a lawyer for the ferry company, said the owners may sue the town over lost income.',
  'Ferries allegedly lost half of their passengers in May.',
  'Bob Roe said the owners may sue the town over the fare that the council said was fair.',
  'If the cracks grow, the bridge will close again.',
  'The mayor did not say that the bridge is not safe.',
  'Ann Lee called it “the dearest bridge of them all” on Friday.',
  'The shop sells ropes, tar, sails and maps.',
  'The ferry stopped at the quay, and all its passengers walked to the old quay.',
  'The bridge carries over 900 lorries a day.',
  'The bridge carries more than 300 buses a day.',
  'The council paid for lamps and benches, trees and a fountain.',
  'Workers painted the rails and steps.',
  'She (the mayor) opened it, and Bob Roe, a keen cyclist, crossed it with his own bicycle.',
  'The work on the bridge – and the cost of the bridge – angered the ferry company.',
  'Cars, lorries and buses cross the bridge free of charge, but cyclists must wait until June.',
].join('\n')

const blocks = [...TEXT.matchAll(/[^\n]+/g)].map((line) => ({
  start: line.index,
  end: line.index + line[0].length,
  kind: 'paragraph' as const,
}))
const reading = readArticle({ text: TEXT, blocks, title: null, publishedAt: null, language: 'en' })

const verdict = (claim: string) => verify(reading, claim)
const failed = (claim: string) =>
  verdict(claim)
    .checks.filter(({ name, passed }) => name !== 'verbatim' && !passed)
    .map(({ name }) => name)

describe('word for word', () => {
  it('is supported, with the sentence as evidence', () => {
    const claim = 'The repairs cost $3.5 million, ten per cent more than planned.'
    const { supported, score, evidence } = verdict(claim)
    expect({ supported, score }).toEqual({ supported: true, score: 1 })
    expect(evidence).toEqual([
      { start: TEXT.indexOf(claim), end: TEXT.indexOf(claim) + claim.length, quote: claim },
    ])
  })

  it('does not mind case, quotation marks, spacing or a dropped dateline', () => {
    expect(
      verdict('ann lee opened the northern bridge of velm on monday after two years of repairs .').supported,
    ).toBe(true)
  })

  it('holds for several sentences one after the other, and for each by itself', () => {
    const lines = TEXT.split('\n')
    expect(verdict(`${lines[1]} ${lines[2]}`).evidence).toHaveLength(2)
    expect(verdict(`${lines[4]} ${lines[2]}`).supported).toBe(true)
  })

  it('is not half a sentence', () => {
    expect(verdict('The owners may sue the town over lost income.').supported).toBe(false)
    expect(verdict('The town council did not raise taxes').supported).toBe(false)
  })
})

describe('the strict gate', () => {
  it('lets a deletion through that changes nothing', () => {
    expect(failed('Ann Lee opened the northern bridge of Velm on Monday.')).toEqual([])
    expect(verdict('Ann Lee opened the northern bridge of Velm on Monday.').supported).toBe(true)
  })

  it('takes a sentence less its white-listed parts for the article’s own, whoever “she” is', () => {
    for (const claim of [
      'She opened it, and Bob Roe, a keen cyclist, crossed it with his own bicycle.',
      'She (the mayor) opened it, and Bob Roe crossed it with his own bicycle.',
      'She opened it, and Bob Roe crossed it with his own bicycle.',
    ])
      expect({ claim, ...verdict(claim) }).toMatchObject({ supported: true, evidence: [{}] })
    expect(verdict('She opened it, and Bob Roe crossed it with his bicycle.').supported).toBe(false)
  })

  it('closes a gap wherever it may lie', () => {
    expect(failed('The work on the bridge angered the ferry company.')).toEqual([])
  })

  it.each([
    [
      'a number of another thing',
      'The repairs cost $3.8 million, ten per cent more than planned.',
      'numbers',
    ],
    [
      'a number with another unit',
      'The repairs cost 3.5 million, ten per cent more than planned.',
      'numbers',
    ],
    [
      'a number from elsewhere',
      'Ann Lee opened the northern bridge of Velm after ten years of repairs.',
      'numbers',
    ],
    ['a new name', 'Eve Lee opened the northern bridge of Velm on Monday.', 'names'],
    ['a name from elsewhere', 'Ann Roe opened the northern bridge of Velm on Monday.', 'names'],
    ['a lost negation', 'The town council did raise taxes for the bridge this year.', 'negation'],
    ['an added negation', 'Ann Lee never opened the northern bridge of Velm on Monday.', 'negation'],
    ['a lost hedge', 'Ferries lost half of their passengers in May.', 'hedges'],
    ['a lost attribution', 'The owners may sue the town.', 'attribution'],
    ['a pronoun without a name', 'She opened the northern bridge of Velm on Monday.', 'pronouns'],
    ['a word the evidence lacks', 'Ann Lee opened the southern bridge of Velm on Monday.', 'vocabulary'],
    ['actors exchanged', 'Velm opened the northern bridge of Ann Lee on Monday.', 'order'],
    ['one clause’s subject with another’s verb', 'Cars must wait until June.', 'gaps'],
    ['half a co-ordination', 'Cars and buses cross the bridge free of charge.', 'gaps'],
    ['a mere name', 'Ann Lee.', 'length'],
    ['a denial without what it is about', 'The town council did not raise taxes.', 'negation'],
    [
      'one of two attributions lost',
      'The owners may sue the town over the fare that the council said was fair.',
      'attribution',
    ],
    ['a condition lost', 'The bridge will close again.', 'hedges'],
    ['one of two negations lost', 'The mayor did not say that the bridge is safe.', 'negation'],
    ['the end of a list cut', 'The council paid for lamps and benches.', 'lists'],
    ['the middle of a longer list cut', 'The shop sells ropes, sails and maps.', 'gaps'],
    ['the second half of a sentence cut', 'The ferry stopped at the quay.', 'gaps'],
    ['what limits a number cut', 'The bridge carries 900 lorries a day.', 'hedges'],
    ['“more than” cut', 'The bridge carries 300 buses a day.', 'hedges'],
    ['words of a quotation cut', 'Ann Lee called it “the dearest of all” on Friday.', 'quotes'],
    ['the end of a pair cut', 'Workers painted the rails.', 'lists'],
    ['a subject left behind', 'The ferry company said the owners may sue the town.', 'subject'],
  ])('refuses %s', (_, claim, check) => {
    expect(verdict(claim).supported).toBe(false)
    expect(failed(claim)).toContain(check)
  })

  it('takes figures and number words for the same', () => {
    expect(failed('The repairs cost $3.5m, 10% more than planned.')).not.toContain('numbers')
  })

  it('judges each sentence: one bad one is not hidden by a good one', () => {
    const good = 'Ann Lee opened the northern bridge of Velm on Monday after two years of repairs.'
    expect(verdict(`${good} The bridge collapsed in June.`).supported).toBe(false)
  })

  it('admits nothing but the article’s words in a language whose negations it does not know', () => {
    const text = 'Мост не закрыли для машин в понедельник утром.'
    const russian = readArticle({
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
      title: null,
      publishedAt: null,
      language: 'ru',
    })
    expect(verify(russian, text).supported).toBe(true)
    expect(verify(russian, 'Мост закрыли для машин в понедельник утром.').supported).toBe(false)
  })
})

describe('a text as tokenisers leave it, in small letters', () => {
  const text = "the council met on monday . ann lee said `` nobody asked us '' . the bridge is n't open yet ."
  const said = saidIn()({
    ...{ title: null, byline: [], publisher: null, publishedAt: null, url: null, canonicalUrl: null },
    ...{ image: null, hash: 'x', problem: null },
    text,
    language: 'en',
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  })

  it('has its sentences', () => {
    expect(said.sentences.map((span) => text.slice(...span))).toEqual([
      'the council met on monday .',
      "ann lee said `` nobody asked us '' .",
      "the bridge is n't open yet .",
    ])
  })

  it('says what it says, whatever marks its sentences', () => {
    expect(
      verify(said, "<t> the council met on monday . </t> <t> the bridge is n't open yet . </t>").supported,
    ).toBe(true)
    expect(verify(said, 'the council met on tuesday .').supported).toBe(false)
    expect(verify(said, 'the bridge is open yet .').supported).toBe(false)
  })
})

describe('the score', () => {
  it('ranks the article’s words above a paraphrase, that above an invention, and doubts a stranger', () => {
    const scores = [
      'The repairs cost $3.5 million, ten per cent more than planned.',
      'The repairs of the bridge cost $3.5 million.',
      'The repairs of the bridge cost Bill Gates $9 million.',
    ].map((claim) => verdict(claim).score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(scores).size).toBe(scores.length)
    expect(verdict('Penguins won the hockey cup in Montreal.').score).toBeLessThan(0.1)
    expect(Math.max(...scores)).toBeLessThanOrEqual(1)
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0)
  })

  it('is a number for an empty claim and an empty article too', () => {
    expect(verdict('')).toMatchObject({ supported: false, score: 0, evidence: [] })
    const empty = readArticle({ text: '', blocks: [], title: null, publishedAt: null, language: null })
    expect(verify(empty, 'Anything at all is said.').supported).toBe(false)
    expect(verify(empty, 'Anything at all is said.').score).toBeLessThan(0.5)
  })
})
