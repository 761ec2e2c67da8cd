import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../src/app.ts'
import type { Post } from '../../../src/model/post.ts'
import { DEFAULT_STYLE } from '../../../src/model/post-style.ts'
import { type Listed, presentRoundup } from '../../../src/pipeline/present/roundup.ts'
import { ROOT } from '../../run/groundwire.ts'

const app = createApp({}, () => {})
let listed: Listed

beforeAll(async () => {
  const text = readFileSync(join(ROOT, 'examples/concert-hall-attack.txt'), 'utf8')
  const made = await app.digest(
    { kind: 'text', text, context: { publishedAt: '2024-03-23', url: 'https://news.example/1' } },
    { points: null },
  )
  if (made.kind === 'refused') throw new Error('refused')
  listed = { digest: made.digest, article: made.article, token: 't' }
})

const textOf = ({ blocks }: Post): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'buttons'
        ? []
        : block.kind === 'list'
          ? block.items.map(({ text }) => text)
          : [block.text],
    )
    .join('\n')

const shown = (
  stories: readonly (readonly Listed[])[],
  { maxChars = 1000, fits = () => true }: { maxChars?: number; fits?: (post: Post) => boolean } = {},
): Post =>
  presentRoundup(stories, {
    words: app.words,
    budget: { maxChars, maxShare: 0.3334 },
    token: 'r',
    style: { ...DEFAULT_STYLE, signature: 'The desk', hashtags: ['#news'] },
    fits,
  })

const lists = ({ blocks }: Post): number => blocks.filter(({ kind }) => kind === 'list').length
const many = (count: number): Listed[][] => Array.from({ length: count }, () => [listed])

describe('the post of a roundup', () => {
  it('lists every digest however many there are, and leaves out points where there is no room', () => {
    const post = shown(many(12))
    const headline = listed.digest.claims.headline[0]?.text ?? ''
    expect(textOf(post).split(headline)).toHaveLength(13)
    expect(lists(post)).toBeGreaterThan(0)
    expect(lists(post)).toBeLessThan(12)
  })

  it('gives the first stories a point each before any has two', () => {
    const post = shown(many(3), { maxChars: 10_000 })
    const counts = post.blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []))
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    expect(counts).toHaveLength(3)
  })

  it('has fewer points where more would take a second message', () => {
    const fits = (post: Post): boolean => textOf(post).length < 900
    expect(textOf(shown(many(4), { fits })).length).toBeLessThan(900)
    expect(lists(shown(many(4), { fits: () => false }))).toBe(0)
  })

  it('shows lines that its digests have, word for word, and nothing else of their articles', () => {
    const points = listed.digest.claims['key-points'].map(({ text }) => text)
    const items = shown(many(2)).blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
    expect(items.length).toBeGreaterThan(0)
    for (const { text } of items) expect(points.some((point) => point.includes(text))).toBe(true)
  })

  it('ends with the channel’s own hashtags and signature', () => {
    expect(textOf(shown(many(2)))).toMatch(/#news\nThe desk$/)
  })

  it('has one button, where reports stand together', () => {
    const buttons = (post: Post) =>
      post.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    expect(buttons(shown(many(2)))).toEqual([])
    expect(buttons(shown([[listed, listed], [listed]]))).toEqual([
      { label: 'Not the same story', command: 'split', argument: 'r' },
    ])
  })
})
