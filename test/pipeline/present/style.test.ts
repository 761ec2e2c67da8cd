import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../src/app.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Digest } from '../../../src/model/digest.ts'
import type { Post, PostBlock } from '../../../src/model/post.ts'
import { DEFAULT_STYLE, type PostStyle } from '../../../src/model/post-style.ts'
import { type Budget, present } from '../../../src/pipeline/present/present.ts'
import { ROOT } from '../../run/groundwire.ts'

const BUDGET: Budget = { maxChars: 1000, maxShare: 0.3334 }
const AMPLE: Budget = { maxChars: 20_000, maxShare: 2 }

const app = createApp({}, () => {})
let digest: Digest
let article: Article

beforeAll(async () => {
  const text = readFileSync(join(ROOT, 'examples/concert-hall-attack.txt'), 'utf8')
  const made = await app.digest(
    { kind: 'text', text, context: { publishedAt: '2024-03-23' } },
    { points: null },
  )
  if (made.kind === 'refused') throw new Error('refused')
  ;({ digest, article } = made)
})

const shown = (style: Partial<PostStyle> | null, budget = BUDGET) =>
  present(digest, article, {
    words: app.words,
    budget,
    token: 't',
    ...(style && { style: { ...DEFAULT_STYLE, ...style } }),
  })

const of = <K extends PostBlock['kind']>({ blocks }: Post, kind: K) =>
  blocks.filter((block): block is Extract<PostBlock, { kind: K }> => block.kind === kind)

const labels = (post: Post): string[] =>
  of(post, 'buttons').flatMap(({ buttons }) => buttons.map(({ label }) => label))

describe('a post in a channel’s style', () => {
  it('is the usual one where nothing was chosen', () => {
    expect(shown({})).toEqual(shown(null))
  })

  it('has no more points than the channel wants', () => {
    const points = (most: 2 | 4) => of(shown({ points: most }, AMPLE).post, 'list')[0]?.items.length ?? 0
    expect(points(2)).toBeLessThan(points(4))
  })

  it('has the sections that the channel wants', () => {
    const { post } = shown({ sections: ['reasons'] })
    expect(of(post, 'list').map(({ ordered }) => ordered)).toEqual([true])
    expect(of(shown({ sections: ['key-points'] }).post, 'list').map(({ ordered }) => ordered)).toEqual([
      false,
    ])
  })

  it('has points where the article gives no reasons, whatever the channel wants', () => {
    const without: Digest = { ...digest, claims: { ...digest.claims, reasons: [] } }
    const { post } = present(without, article, {
      words: app.words,
      budget: BUDGET,
      token: 't',
      style: { ...DEFAULT_STYLE, sections: ['reasons'] },
    })
    expect(of(post, 'list')[0]?.items.length).toBeGreaterThan(1)
  })

  it('shows a sentence that is a point and a reason once, as the reason; one line stays a point', () => {
    const [point, ...others] = digest.claims['key-points']
    if (!point || others.length === 0) throw new Error('too few points')
    const listsWith = (reasons: Digest['claims']['reasons']) =>
      of(
        present({ ...digest, claims: { ...digest.claims, reasons } }, article, {
          words: app.words,
          budget: AMPLE,
          token: 't',
        }).post,
        'list',
      ).map(({ items }) => items.length)
    const [whole = 0] = listsWith([{ ...point, title: 'A title' }])
    expect(listsWith([point])[0]).toBeLessThan(whole)
    expect(listsWith(digest.claims['key-points'])[0]).toBe(whole)
  })

  it('ends with the channel’s hashtags and, last, its signature; a comment stands above', () => {
    const { post } = shown({ hashtags: ['#one', '#two'], signature: 'Desk', comment: 'Read it.' })
    expect(post.blocks[0]).toEqual({ kind: 'paragraph', text: 'Comment by the editors: Read it.' })
    expect(post.blocks[1]?.kind).toBe('heading')
    expect(post.blocks.slice(-3, -1)).toEqual([
      { kind: 'paragraph', text: '#one #two', tags: true },
      { kind: 'paragraph', text: 'Desk' },
    ])
  })

  it('has as much of the article as without a comment, hashtags and signature', () => {
    const own = { hashtags: ['#one'], signature: 'x '.repeat(100), comment: 'word '.repeat(100) }
    expect(shown(own).share).toBe(shown(null).share)
    expect(shown(own).over).toBe(shown(null).over)
  })

  it('has sources and timeline folded in, and then no buttons for them', () => {
    const { post } = shown({ layout: 'folded' }, AMPLE)
    const [sources, timeline] = of(post, 'quote')
    expect(sources?.text).toMatch(/^• Luke Coffey, a senior fellow at the Hudson Institute \(/m)
    expect(sources?.text).toMatch(/^• Claim of responsibility: ISIS/m)
    expect(timeline?.text).toMatch(/August 2021: /)
    expect(timeline?.text).toMatch(/^\* worked out from the publication date/m)
    expect(labels(post)).toEqual(['Reasons · 3', 'Evidence'])
  })

  it('folds in the sources whatever the budget, the timeline as far as there is room, and keeps its button', () => {
    const usual = shown(null)
    const { post, over, share } = shown({ layout: 'folded' })
    expect([over, share]).toEqual([usual.over, usual.share])
    expect(of(post, 'quote')).toHaveLength(1)
    expect(of(post, 'quote')[0]?.text).toMatch(/Luke Coffey/)
    expect(labels(post)).toEqual([expect.stringMatching(/^Timeline · /), 'Reasons · 3', 'Evidence'])
    const room = shown({ layout: 'folded', points: 2 }, { maxChars: 1600, maxShare: 0.6 })
    expect(room.over).toBe(false)
    expect(of(room.post, 'quote')[1]?.text).toMatch(/^• .+\n(?:.+\n)*and \d+ more/)
  })
})
