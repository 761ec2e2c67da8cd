import { beforeAll, describe, expect, it } from 'vitest'
import { loadLanguages } from '../../../src/language/languages.ts'
import type { Article } from '../../../src/model/article.ts'
import { collect } from '../../../src/pipeline/collect/collect.ts'
import { compareWith, correctionNote, digestArticle } from '../../../src/pipeline/pipeline.ts'

const TITLE = 'Westhaven closes the Tessel bridge to lorries'
const COUNT =
  'Engineers counted 14 cracks in the northern pier of the Tessel bridge on Monday morning, the harbour office said.'
const REST = [
  'The harbour council of Westhaven closed the Tessel bridge to lorries on Monday evening after the count.',
  '“We would rather close it a day early than a day late,” said Mara Lindqvist, who leads the harbour council.',
  'Buses and bicycles may still cross the Tessel bridge while the repairs of the pier go on, the council said.',
]

const deps = {
  limits: { minWords: 40, maxBytes: 1_000_000 },
  quotes: { minQuoteChars: 12, minQuoteWords: 3 },
  emit: () => {},
  signal: new AbortController().signal,
} as unknown as Parameters<typeof digestArticle>[3]

const articleOf = async (title: string, paragraphs: readonly string[]): Promise<Article> => ({
  ...(await collect({ kind: 'text', text: paragraphs.join('\n\n') }, deps)),
  title,
})

const made = async () => {
  const article = await articleOf(TITLE, [COUNT, ...REST])
  const { digest } = await digestArticle(article, { points: 2 }, { channel: '', scope: null }, deps)
  return { article, digest }
}

beforeAll(() => loadLanguages())

describe('a digest held against its article as it reads now', () => {
  it('stands when only white space and other sentences changed', async () => {
    const now = await articleOf(TITLE, [
      `${COUNT.replaceAll(' ', '\n ')}`,
      ...REST,
      'The council meets on Thursday.',
    ])
    const { digest } = await made()
    expect((await compareWith(digest, now, deps)).changes).toEqual([])
  })

  it('has another headline when words were added to it', async () => {
    const now = await articleOf(`${TITLE}, then opens it again`, [COUNT, ...REST])
    const { digest } = await made()
    const { changes } = await compareWith(digest, now, deps)
    expect(changes.map(({ section, after }) => [section, after?.text])).toEqual([
      ['headline', `${TITLE}, then opens it again`],
    ])
  })

  it('keeps a speaker whose sentence changed in a word', async () => {
    const { digest } = await made()
    const changed = REST.map((text) => text.replace('bicycles', 'bikes'))
    const now = await articleOf(TITLE, [COUNT.replace('14', '19'), ...changed])
    const { moved } = await compareWith(digest, now, deps)
    expect(moved.claims.sources.length).toBeGreaterThan(1)
    expect(moved.claims.sources).toHaveLength(digest.claims.sources.length)
    for (const { evidence } of moved.claims.sources)
      for (const { start, end, quote } of evidence) expect(now.text.slice(start, end)).toBe(quote)
  })

  it('is told of a note about a correction that was not there before, alone', async () => {
    const { article } = await made()
    const note = 'Correction: An earlier version of this article gave a wrong number of cracks in the pier.'
    const now = await articleOf(TITLE, [COUNT, ...REST, note])
    expect(correctionNote(now, article)).toBe(note)
    expect(correctionNote(now, now)).toBeNull()
  })
})
