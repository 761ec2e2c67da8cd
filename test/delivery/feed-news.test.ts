import { describe, expect, it } from 'vitest'
import { newFeed } from '../../src/commands/follow.ts'
import { type News, newsOf } from '../../src/delivery/feed-news.ts'
import type { Feed, FeedItem, SeenItem } from '../../src/model/feed.ts'
import { keyed } from '../../src/pipeline/collect/feed/item-keys.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 2, 10, 12)

/** A feed's life: each poll sees a document, and what it found is known to the next. */
class Life {
  readonly #seen: SeenItem[] = []
  feed: Feed
  now = NOW

  constructor(change: Partial<Feed> = {}) {
    const channel = { platform: 'telegram', chat: '-1', topic: null } as const
    this.feed = {
      ...newFeed({
        id: 'feed',
        url: 'https://n.example/f',
        channel,
        personId: '1',
        filters: [],
        first: 'newest',
      }),
      ...change,
    }
  }

  poll(items: readonly FeedItem[]): News {
    this.now += HOUR
    const dates = items.flatMap(({ publishedAt }) => (publishedAt ? [Date.parse(publishedAt)] : []))
    const news = newsOf(
      this.feed,
      items.map((item) => keyed(item, this.feed.id)),
      this.#seen,
      this.now,
    )
    for (const row of news.changed) this.#seen[this.#seen.findIndex(({ id }) => id === row.id)] = row
    this.#seen.push(...news.added)
    if (items.length > 0)
      this.feed = {
        ...this.feed,
        began: this.feed.began ?? { oldest: dates.length ? Math.min(...dates) : null },
      }
    return news
  }

  /** Titles posted by a poll. */
  posts(items: readonly FeedItem[]): (string | null)[] {
    return this.poll(items).taken.map(({ title }) => title)
  }

  know(...rows: SeenItem[]): this {
    this.#seen.push(...rows)
    return this
  }
}

const text = (name: string): string =>
  `The harbour board met about ${name} on Monday and decided after three hours that ${name} will be rebuilt, with money from the region, before the winter of next year; the neighbours had asked for a smaller ${name}, and got it.`

const item = (name: string, hours = 1, change: Partial<FeedItem> = {}): FeedItem => ({
  guid: `guid-${name}`,
  url: `https://n.example/${name}`,
  title: `About ${name}`,
  html: text(name),
  text: text(name),
  authors: [],
  categories: [],
  publishedAt: new Date(NOW - hours * HOUR).toISOString(),
  ...change,
})

const THREE = [item('cranes', 1), item('quays', 5), item('sheds', 9)]

describe('the first poll', () => {
  it('posts the newest item, wherever it stands', () => {
    expect(new Life().posts([...THREE].reverse())).toEqual(['About cranes'])
  })

  it('posts none, or all from the oldest on, when it is set so', () => {
    expect(new Life({ first: 'none' }).posts(THREE)).toEqual([])
    expect(new Life({ first: 'all' }).posts(THREE)).toEqual(['About sheds', 'About quays', 'About cranes'])
  })

  it('posts nothing that is older than seven days', () => {
    const { taken, added } = new Life().poll([item('relics', 24 * 8)])
    expect(taken).toEqual([])
    expect(added[0]?.reason).toBe('old')
  })

  it('posts one of ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => item(`n${i}`, 1 + i / 1000))
    const before = performance.now()
    expect(new Life().posts(many)).toEqual(['About n0'])
    expect(performance.now() - before).toBeLessThan(10_000)
  }, 30_000)

  it('is the first one that shows an item, not the first that answers', () => {
    const life = new Life()
    expect(life.posts([])).toEqual([])
    expect(life.posts(THREE)).toEqual(['About cranes'])
  })
})

describe('a story is posted once', () => {
  it.each<[string, (known: FeedItem) => FeedItem]>([
    ['its date is bumped', (one) => ({ ...one, publishedAt: new Date(NOW + HOUR).toISOString() })],
    ['its guid changes', (one) => ({ ...one, guid: `${one.guid}-again` })],
    ['its guid goes', (one) => ({ ...one, guid: null })],
    ['its title is edited', (one) => ({ ...one, title: 'Corrected: another title' })],
    [
      'its text is edited',
      (one) => ({ ...one, text: 'Now quite another text, which says more than before.' }),
    ],
    [
      'its link is tracked',
      (one) => ({ ...one, guid: null, url: `${one.url}?utm_source=rss&utm_medium=feed#top` }),
    ],
    ['its address changes with its title', (one) => ({ ...one, url: `${one.url}-new`, title: 'New' })],
    [
      'it moves to another host with all it says',
      (one) => ({ ...one, guid: 'x', url: one.url?.replace('n.example', 'new.example') ?? null }),
    ],
    [
      'its scheme, host and slash change',
      (one) => ({ ...one, guid: null, url: `http://www.${one.url?.slice(8)}/` }),
    ],
    [
      'guid, tracking and date change at once',
      (one) => ({
        ...one,
        guid: `${NOW}`,
        url: `${one.url}?fbclid=1`,
        publishedAt: new Date(NOW + HOUR).toISOString(),
      }),
    ],
  ])('when %s', (_, change) => {
    const life = new Life()
    life.poll(THREE)
    expect(life.posts(THREE.map(change))).toEqual([])
    expect(life.posts(THREE)).toEqual([])
  })

  it('when the feed is reordered, shrinks and is full again', () => {
    const life = new Life()
    life.poll(THREE)
    expect(
      [THREE.toReversed(), THREE.slice(2), [], THREE].flatMap((document) => life.posts(document)),
    ).toEqual([])
  })

  it('when it stands twice in one document', () => {
    const life = new Life()
    life.poll(THREE)
    expect(life.posts([item('tugs', 0), item('tugs', 0, { guid: 'other' }), ...THREE])).toEqual([
      'About tugs',
    ])
  })

  it('when another feed of the channel has posted it', () => {
    const other = new Life({ id: 'other' } as Partial<Feed>)
    const rows = other.poll(THREE).added
    const life = new Life().know(...rows)
    const news = life.poll([
      item('cranes', 1, { guid: 'y', url: 'https://n.example/cranes?utm_campaign=z' }),
      item('tugs', 2),
    ])
    expect(news.taken.map(({ title }) => title)).toEqual(['About tugs'])
    expect(news.added.map(({ reason }) => reason)).toContain('posted-before')
  })

  it('but another feed that only skipped it keeps nobody from it', () => {
    const rows = new Life({ id: 'other', first: 'none' } as Partial<Feed>).poll(THREE).added
    expect(new Life().know(...rows).posts(THREE)).toEqual(['About cranes'])
  })
})

describe('a new story is posted', () => {
  it('oldest first, and only that', () => {
    const life = new Life()
    life.poll(THREE)
    expect(life.posts([item('tugs', 0), item('boats', 0.5), ...THREE])).toEqual(['About boats', 'About tugs'])
  })

  it('when a feed gives every item the same guid, or the same address', () => {
    const same = (change: Partial<FeedItem>) => THREE.map((one) => ({ ...one, ...change }))
    for (const change of [{ guid: 'all' }, { url: 'https://n.example/' }]) {
      const life = new Life()
      life.poll(same(change))
      expect(life.posts([item('tugs', 0, change), ...same(change)])).toEqual(['About tugs'])
      expect(life.posts([item('tugs', 0, change), ...same(change)])).toEqual([])
    }
  })

  it('when two stories of one document have one guid', () => {
    const life = new Life()
    life.poll(THREE)
    const two = [item('tugs', 0, { guid: 'dup' }), item('boats', 0.5, { guid: 'dup' })]
    expect(life.posts([...two, ...THREE])).toEqual(['About boats', 'About tugs'])
    expect(life.posts([...two, ...THREE])).toEqual([])
    expect(life.posts([...two.slice(1), ...THREE])).toEqual([])
  })

  it('when a column has the same title and teaser every day', () => {
    const column = (day: number) =>
      item(`column-${day}`, -24 * day, {
        title: 'Morning brief',
        text: 'What you need to know as the day begins, in five minutes.',
      })
    const life = new Life()
    life.now = NOW
    life.poll([column(0)])
    life.now = NOW + 24 * HOUR
    expect(life.posts([column(1), column(0)])).toEqual(['Morning brief'])
  })

  it('unless it is older than all that was there when the feed was followed', () => {
    const life = new Life()
    life.poll(THREE.slice(0, 2))
    expect(life.poll([...THREE, item('ruins', 30)]).added.map(({ reason }) => reason)).toEqual([
      'backfill',
      'backfill',
    ])
  })

  it('fifty at a time at most', () => {
    const life = new Life()
    life.poll(THREE)
    const flood = Array.from({ length: 80 }, (_, i) => item(`f${i}`, 0.5))
    const { taken, added } = life.poll(flood)
    expect([taken.length, added.filter(({ reason }) => reason === 'too-many').length]).toEqual([50, 30])
  })

  it('if the filters let it through', () => {
    const life = new Life({ filters: [{ field: 'contains', value: 'tugs', not: true }] })
    life.poll(THREE)
    const { taken, added } = life.poll([item('tugs', 0), item('boats', 0)])
    expect(taken.map(({ title }) => title)).toEqual(['About boats'])
    expect(added.find(({ state }) => state === 'skipped')?.reason).toBe('filter')
  })
})

it('an edited story updates its row and keeps its first date', () => {
  const life = new Life()
  life.poll(THREE)
  const { changed } = life.poll([item('cranes', 0, { title: 'About cranes, corrected' })])
  expect(changed).toMatchObject([{ title: 'About cranes, corrected', publishedAt: NOW - HOUR }])
})
