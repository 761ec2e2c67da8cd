import { beforeAll, describe, expect, it } from 'vitest'
import { loadLanguages } from '../../../src/language/languages.ts'
import type { Article } from '../../../src/model/article.ts'
import { claimFor } from '../../../src/pipeline/ground/claim-for.ts'

beforeAll(() => loadLanguages())

const text =
  'Nobody at the depot said that the tram caught fire. The driver stopped the tram in time. The line opens again on Friday.'
const article: Article = {
  title: 'A tram stops in time',
  byline: [],
  publisher: null,
  publishedAt: null,
  language: 'en',
  url: null,
  canonicalUrl: null,
  image: null,
  hash: 'aa',
  problem: null,
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
}

describe('a line that somebody gives', () => {
  it('is the article’s where it is a whole sentence of it, however it is spaced', () => {
    const claim = claimFor('The driver stopped  the tram in time.', article)
    expect(claim).toMatchObject({ text: 'The driver stopped the tram in time.', wording: 'verbatim' })
    for (const { start, end, quote } of claim?.evidence ?? []) expect(text.slice(start, end)).toBe(quote)
  })

  it('is nobody’s but theirs where it is part of a sentence, or other words', () => {
    expect(claimFor('The tram caught fire.', article)).toBeNull()
    expect(claimFor('the tram caught fire', article)).toBeNull()
    expect(claimFor('The mayor resigned on Sunday.', article)).toBeNull()
  })

  it('may be the title, where a title is asked for', () => {
    expect(claimFor('A tram stops in time', article)).toBeNull()
    expect(claimFor('A tram stops in time', article, { title: true })?.evidence[0].in).toBe('title')
  })
})
