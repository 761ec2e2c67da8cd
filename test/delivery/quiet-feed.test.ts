import { expect, it } from 'vitest'
import { newsOf } from '../../src/delivery/feed-news.ts'
import type { KeyedItem } from '../../src/model/feed.ts'
import { feed } from '../backup/sample-data.ts'

const NOW = Date.parse('2026-03-01T12:00:00Z')

const item = (id: string): KeyedItem => ({
  id,
  guid: id,
  url: `https://news.example/${id}`,
  title: `The ${id} plan`,
  html: null,
  text: '',
  authors: [],
  categories: [],
  publishedAt: null,
  urlKey: id,
  hash: id,
  telling: false,
  at: NOW - 60_000,
})

it('after a restore, a feed’s next poll posts nothing and says why; the one after it is as ever', () => {
  const channel = { platform: 'telegram', chat: '-1', topic: null } as const
  const items = [item('harbour'), item('library')]
  const quiet = newsOf(feed(channel, { began: { oldest: 10, quiet: true }, first: 'all' }), items, [], NOW)
  expect(quiet.taken).toEqual([])
  expect(quiet.added.map(({ reason }) => reason)).toEqual(['restored', 'restored'])
  const asEver = newsOf(feed(channel, { began: { oldest: 10 } }), items, [], NOW)
  expect(asEver.taken).toHaveLength(2)
})
