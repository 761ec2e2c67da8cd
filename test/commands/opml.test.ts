import { describe, expect, it } from 'vitest'
import { readFilters, tokensOf, writeFilters } from '../../src/commands/filter-words.ts'
import { newFeed, webAddress } from '../../src/commands/follow.ts'
import { listText } from '../../src/commands/list-text.ts'
import { opmlText } from '../../src/commands/opml-text.ts'
import { channelKey } from '../../src/model/channel.ts'
import type { Feed } from '../../src/model/feed.ts'
import { readOpml } from '../../src/pipeline/collect/feed/read-opml.ts'

const FILTERS = 'contains:rail -contains:"two words" author:O’Neill -category:sport word:tram'

const feed = (change: Partial<Feed>): Feed => ({
  ...newFeed({
    id: 'f',
    url: 'https://n.example/feed?a=1&b=2',
    channel: { platform: 'telegram', chat: '-1001', topic: '7' },
    personId: '1',
    filters: readFilters(tokensOf(FILTERS)).filters,
    first: 'none',
  }),
  ...change,
})

describe('an exported list', () => {
  it('gives back titles, channels, filters and first looks', () => {
    const feeds = [
      feed({ title: 'Rail & "Road" <News> @city #1\nsecond line' }),
      feed({ title: null, filters: [], first: 'newest' }),
    ]
    const outlines = readOpml(opmlText(feeds, ({ channel }) => channelKey(channel)))
    expect(outlines).toEqual([
      {
        url: 'https://n.example/feed?a=1&b=2',
        title: 'Rail & "Road" <News> @city #1\nsecond line',
        channel: 'telegram/-1001/7',
        filters: FILTERS,
        first: 'none',
      },
      {
        url: 'https://n.example/feed?a=1&b=2',
        title: 'https://n.example/feed?a=1&b=2',
        channel: 'telegram/-1001/7',
        filters: '',
        first: null,
      },
    ])
  })

  it('mentions nobody when it stands in a message', () => {
    expect(opmlText([feed({ title: '@everyone #now' })], () => 'telegram/-1')).not.toMatch(/@\w|#[a-z]/i)
  })
})

describe('a list of another program', () => {
  const list = (charset: string): string =>
    `<?xml version="1.0" encoding="${charset}"?><opml><body><outline text="Brücke" xmlUrl="http://a.example/f"/></body></opml>`

  it.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${list('utf-8')}`)],
    ['UTF-8 that says it is another', Buffer.from(list('iso-8859-1'))],
    ['what it says', Buffer.from(list('iso-8859-1'), 'latin1')],
    ['what nobody knows', Buffer.from(list('x-unknown'), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${list('utf-16')}`, 'utf16le')],
    ['UTF-16 turned round', Buffer.from(`\ufeff${list('utf-16')}`, 'utf16le').swap16()],
  ])('is read in %s', (_, bytes) => {
    expect(readOpml(listText(bytes))?.[0]?.title).toBe('Brücke')
  })

  it('is read through its folders, in any case, broken or not', () => {
    const text =
      '<opml version="1.0"><body><outline text="News"><outline text="A" type="rss" xmlUrl="http://a.example/f"/><OUTLINE TITLE="B" XMLURL="http://b.example/f"></outline><outline text="no feed" htmlUrl="http://c.example"/><outline text="D &amp; E" xmlUrl="http://d.example/f"'
    expect(readOpml(text.concat('/>'))?.map(({ title, url }) => [title, url])).toEqual([
      ['A', 'http://a.example/f'],
      ['B', 'http://b.example/f'],
      ['D & E', 'http://d.example/f'],
    ])
  })

  it.each([
    '',
    'not a list',
    '<rss></rss>',
    '<!DOCTYPE o [<!ENTITY a "b">]><opml><outline xmlUrl="&a;"/></opml>',
  ])('that is none is refused: %s', (text) => {
    expect(readOpml(text)).toBeNull()
  })
})

describe('filters', () => {
  it('are written as they are read', () => {
    expect(writeFilters(readFilters(tokensOf(FILTERS)).filters)).toBe(FILTERS)
  })

  it('take the quotation marks and dashes that phones write', () => {
    expect(readFilters(tokensOf('–contains:“night train”')).filters).toEqual([
      { field: 'contains', value: 'night train', not: true },
    ])
  })

  it.each(['regex:(a+)+', 'contains:', 'title:x'])('%s is none, and is named', (token) => {
    expect(readFilters([token])).toEqual({ filters: [], unknown: [token] })
  })
})

describe('an address to follow', () => {
  it.each([
    ['example.com', 'https://example.com/'],
    ['feed://example.com/rss', 'https://example.com/rss'],
    ['feed:https://example.com/rss', 'https://example.com/rss'],
    ['http://example.com/rss', 'http://example.com/rss'],
    ['https://user:secret@example.com/', null],
    ['ftp://example.com/', null],
    ['javascript:alert(1)', null],
    ['word', null],
    ['', null],
  ])('%s', (typed, url) => {
    expect(webAddress(typed)).toBe(url)
  })
})
