import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/language/read.ts'
import type { Article, Block } from '../../../src/model/article.ts'
import type { Claim, Claims, Draft } from '../../../src/model/digest.ts'
import type { Event } from '../../../src/model/event.ts'
import type { Span } from '../../../src/model/span.ts'
import { ground } from '../../../src/pipeline/ground/ground.ts'

const HEADING = 'The pillars are cracked'
const LEAD =
  'OSLO (AP) — Ann Lee, the mayor of Velm, said on 7 March 2021 that the “old bridge” would close to lorries.'
const SECOND = 'The bridge was built in 1904 and carries 900 cars a day.'
const THIRD = 'Engineers found long cracks in two of its pillars last autumn.'
const CLAIMED =
  'Bob Roe, a member of the Night Watch, claimed responsibility for the bombing of the bridge on Friday.'
const SHORT = 'It rained.'

const PARTS: readonly (readonly [string, Block['kind']])[] = [
  [LEAD, 'paragraph'],
  [SECOND, 'paragraph'],
  [HEADING, 'heading'],
  [THIRD, 'paragraph'],
  [CLAIMED, 'paragraph'],
  [SHORT, 'paragraph'],
]
const TEXT = PARTS.map(([words]) => words).join('\n')
const spanOf = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]

const ARTICLE: Article = {
  title: 'Old bridge to close',
  byline: [],
  publisher: null,
  publishedAt: null,
  language: 'en',
  url: null,
  canonicalUrl: null,
  image: null,
  hash: 'ab',
  problem: null,
  text: TEXT,
  blocks: PARTS.map(([words, kind]) => ({ start: spanOf(words)[0], end: spanOf(words)[1], kind })),
}

/** Sentences and dates are given by hand: these tests are about the gate, not about reading. */
const READING = {
  ...readArticle(ARTICLE),
  sentences: PARTS.map(([words]) => spanOf(words)),
  dates: [
    {
      start: spanOf('7 March 2021')[0],
      end: spanOf('7 March 2021')[1],
      type: 'DATE',
      value: '2021-03-07',
      basis: 'stated',
    },
  ] as const,
}

const at = (words: string) => ({ start: spanOf(words)[0], end: spanOf(words)[1], quote: words })
const claim = (text: string, evidence: Claim['evidence'], more: Partial<Claim> = {}): Claim => ({
  text,
  wording: 'verbatim',
  evidence,
  ...more,
})

function grounded(claims: Partial<Claims<Claim>>) {
  const events: Event[] = []
  const draft: Draft = {
    claims: { headline: [], 'key-points': [], reasons: [], timeline: [], sources: [], ...claims },
    reasons: { promised: 5, found: 3 },
    engine: { name: 'model', version: '1', promptVersion: null },
  }
  const result = ground(draft, ARTICLE, {
    emit: (event) => events.push(event),
    limits: { minQuoteChars: 12, minQuoteWords: 3 },
    digestId: 'kd7q',
    reading: READING,
  })
  return { ...result, events }
}

const points = (...claims: Claim[]) => {
  const { digest, rejected } = grounded({ 'key-points': claims })
  return { kept: digest.claims['key-points'], rejected, wording: digest.wording }
}
const refusal = (given: Claim) => points(given).rejected[0]?.check

describe('evidence', () => {
  it('passes when its slice is the quote, and leaves as it is', () => {
    const { kept, rejected } = points(claim(SECOND, [at(SECOND)]))
    expect(rejected).toEqual([])
    expect(kept).toEqual([claim(SECOND, [at(SECOND)])])
  })

  it('is moved to where its quote stands when its offsets are off', () => {
    const off = { start: 3, end: 9, quote: SECOND.replace(' and', '  and') }
    expect(points(claim(SECOND, [off])).kept[0]?.evidence).toEqual([at(SECOND)])
  })

  it.each([
    ['no evidence', []],
    ['an invented quote', [{ start: 0, end: 20, quote: 'The bridge fell down' }]],
    ['offsets out of range', [{ start: -1, end: 99_999, quote: 'x y z and something' }]],
    ['a title that is not there', [{ in: 'title' as const, start: 0, end: 15, quote: 'New bridge opens' }]],
  ])('refuses %s', (_, evidence) => {
    expect(refusal(claim('The bridge fell down.', evidence))).toBe('evidence-found')
  })

  it('refuses a quote that stands in more than one place without saying which', () => {
    expect(refusal(claim('the bridge', [{ start: 0, end: 10, quote: 'bridge' }]))).toBe('evidence-found')
  })

  it('refuses a quote too short to prove anything, but not a heading', () => {
    expect(refusal(claim(SHORT, [at(SHORT)]))).toBe('evidence-long-enough')
    expect(points(claim(HEADING, [at(HEADING)])).rejected).toEqual([])
  })

  it('refuses half a sentence: the other half may turn it round', () => {
    const half = 'The bridge was built in 1904'
    expect(refusal(claim(half, [at(half)]))).toBe('evidence-whole')
  })

  it('may be the whole title', () => {
    const title = { in: 'title' as const, start: 0, end: 19, quote: 'Old bridge to close' }
    expect(grounded({ headline: [claim('Old bridge to close', [title])] }).rejected).toEqual([])
  })
})

describe('wording', () => {
  it('gives verbatim claims the article’s own characters back', () => {
    expect(points(claim(LEAD.replace('“', '"').replace('”', '"'), [at(LEAD)])).kept[0]?.text).toBe(LEAD)
  })

  it('joins neighbours by a space and others by an ellipsis', () => {
    expect(points(claim(`${LEAD} ${SECOND}`, [at(LEAD), at(SECOND)])).rejected).toEqual([])
    expect(points(claim(`${SECOND} … ${THIRD}`, [at(SECOND), at(THIRD)])).rejected).toEqual([])
    expect(refusal(claim(`${SECOND} ${THIRD}`, [at(SECOND), at(THIRD)]))).toBe('wording-kept')
  })

  it('refuses a verbatim claim with a word changed', () => {
    expect(refusal(claim(SECOND.replace('900', '9000'), [at(SECOND)]))).toBe('wording-kept')
    expect(refusal(claim(SECOND.replace('built', 'rebuilt'), [at(SECOND)]))).toBe('wording-kept')
  })

  it('lets a trimmed claim lose what the white list allows, any choice of it, and nothing else', () => {
    const undated = LEAD.slice('OSLO (AP) — '.length)
    const bare = undated.replace(', the mayor of Velm,', '')
    for (const text of [undated, bare, `${undated} ${SECOND}`]) {
      const evidence = text.endsWith(SECOND) ? [at(LEAD), at(SECOND)] : [at(LEAD)]
      expect(points(claim(text, evidence, { wording: 'trimmed' })).kept[0]).toMatchObject({
        text,
        wording: 'trimmed',
      })
    }
    const unsaid = 'The “old bridge” would close to lorries.'
    expect(refusal(claim(unsaid, [at(LEAD)], { wording: 'trimmed' }))).toBe('wording-kept')
  })

  it('never trims or rephrases a claim of responsibility', () => {
    const unclaimed = CLAIMED.replace(', a member of the Night Watch,', '')
    expect(refusal(claim(unclaimed, [at(CLAIMED)], { wording: 'trimmed' }))).toBe('wording-kept')
    expect(points(claim(unclaimed, [at(CLAIMED)], { wording: 'rephrased' })).kept).toEqual([])
  })

  it('puts the article’s sentence in place of a paraphrase that says more, and tells what it refused', () => {
    const { kept, rejected } = points(
      claim('Engineers found dangerous cracks in two of its pillars last autumn.', [at(THIRD)], {
        wording: 'rephrased',
      }),
    )
    expect(rejected[0]).toMatchObject({ check: 'wording-kept', detail: expect.stringContaining('dangerous') })
    expect(kept).toEqual([claim(THIRD, [at(THIRD)])])
  })

  it.each([
    ['scare quotes', 'Engineers found “long” cracks in two of its pillars.'],
    ['a question', 'Engineers found long cracks in two of its pillars?'],
    ['a mention', '@Engineers found long cracks in two of its pillars.'],
    ['markup', '*Engineers* found long cracks in two of its pillars.'],
    ['an emoji', 'Engineers found long cracks in two of its pillars. 😱'],
    ['an invisible mark', 'Engineers found long cracks in two of its \u202epillars.'],
    ['a letter that only looks alike', 'Engineers found long cracks in two of its ｐillars.'],
    ['a line of its own', 'Engineers found long cracks\nin two of its pillars.'],
  ])('lets a paraphrase add no sign that its evidence lacks: %s', (_, text) => {
    const { kept, rejected } = points(claim(text, [at(THIRD)], { wording: 'rephrased' }))
    expect(rejected[0]?.detail).toContain('signs that the passage does not have: ')
    expect(kept).toEqual([claim(THIRD, [at(THIRD)])])
  })

  it('does not say a sentence twice because a paraphrase of it was refused', () => {
    const paraphrase = claim('Engineers found bad cracks in two of its pillars last autumn.', [at(THIRD)], {
      wording: 'rephrased',
    })
    expect(points(claim(THIRD, [at(THIRD)]), paraphrase).kept).toHaveLength(1)
  })

  it('drops a paraphrase that nothing in the article comes near', () => {
    const { kept, rejected } = points(claim('Penguins won the cup.', [at(THIRD)], { wording: 'rephrased' }))
    expect(kept).toEqual([])
    expect(rejected).toHaveLength(1)
  })
})

describe('what else a claim says', () => {
  it('must have its title from a heading of the article', () => {
    const reason = (title: string) => grounded({ reasons: [claim(THIRD, [at(THIRD)], { title })] })
    expect(reason(HEADING).rejected).toEqual([])
    expect(reason('The pillars  are cracked').digest.claims.reasons[0]?.title).toBe(HEADING)
    expect(reason('The mayor is careless').rejected[0]?.check).toBe('title-kept')
  })

  it('must have its date from its own evidence, as the article is read', () => {
    const dated = (value: string, words: string | null, basis: 'stated' | 'published' = 'stated') =>
      grounded({ timeline: [claim(LEAD, [at(LEAD)], { date: { value, words, basis } })] }).rejected[0]?.check
    expect(dated('2021-03-07', '7 March 2021')).toBeUndefined()
    expect(dated('2021-03-07', 'last autumn')).toBe('date-stated')
    expect(dated('2021-03-08', '7 March 2021')).toBe('date-stated')
    expect(dated('2021-03-07', null)).toBe('date-stated')
    expect(dated('2021-03-09', null, 'published')).toBe('date-stated')
  })

  it('must call its speaker what the article does', () => {
    const said = (name: string, role: string | null, toldTo: string | null = null) =>
      grounded({
        sources: [
          claim(LEAD, [at(LEAD)], { speaker: { name, role, toldTo, kind: 'person', manner: 'reported' } }),
        ],
      }).rejected[0]?.check
    expect(said('Ann Lee', 'the mayor of Velm')).toBeUndefined()
    expect(said('Anna Lee', null)).toBe('speaker-named')
    expect(said('Ann Lee', 'the governor')).toBe('speaker-named')
    expect(said('Ann Lee', null, 'a newspaper')).toBe('speaker-named')
  })
})

describe('the digest', () => {
  it('counts the wording of key points and reasons that survived, and keeps the article’s count of reasons', () => {
    const undated = LEAD.slice('OSLO (AP) — '.length)
    const { digest } = grounded({
      'key-points': [claim(undated, [at(LEAD)], { wording: 'trimmed' }), claim('Lies are told here.', [])],
      reasons: [claim(THIRD, [at(THIRD)], { title: HEADING })],
      timeline: [claim(SECOND, [at(SECOND)])],
    })
    expect(digest.wording).toEqual({ lines: 2, verbatim: 1, trimmed: 1, rephrased: 0 })
    expect(digest.reasons).toEqual({ promised: 5, found: 3 })
    expect(digest.id).toBe('kd7q')
    expect(digest.article).not.toHaveProperty('text')
  })

  it('tells of each dropped claim what it said, which check it failed and the nearest passage', () => {
    const { events, rejected } = grounded({
      'key-points': [claim('The bridge was built in 1804.', [at('1904')])],
    })
    expect(rejected).toHaveLength(1)
    expect(rejected[0]?.detail).toContain(SECOND)
    expect(events).toContainEqual({ type: 'claim.dropped', section: 'key-points', ...rejected[0] })
    expect(events.at(-1)).toEqual({ type: 'digest.grounded', id: 'kd7q', claims: 0 })
  })
})
