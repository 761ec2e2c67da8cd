import { describe, expect, it } from 'vitest'
import { decode } from '../../../../src/pipeline/collect/decode.ts'
import { readFeed } from '../../../../src/pipeline/collect/feed/read-feed.ts'

const URL_OF_FEED = 'https://news.example/feeds/main.xml'

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Coast Paper</title><link>https://news.example/</link>${channel}${items}</channel></rss>`

const atom = (entries: string, root = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${root}><title>Coast Paper</title><id>urn:coast</id><updated>2026-03-10T10:00:00Z</updated>${entries}</feed>`

const read = (text: string) => readFeed(text, URL_OF_FEED)
const first = async (text: string) => (await read(text))?.items[0]

describe('formats', () => {
  it('reads RSS 2.0 with all that an item says', async () => {
    const item = await first(
      rss(
        '<item><title>Ferry stops</title><link>https://news.example/ferry</link><guid isPermaLink="false">f-1</guid><dc:creator>Ida Holm</dc:creator><category>Transport</category><pubDate>Tue, 10 Mar 2026 08:30:00 +0100</pubDate><description>Short</description><content:encoded><![CDATA[<p>The ferry stops on Monday.</p><p>It is old.</p>]]></content:encoded></item>',
      ),
    )
    expect(item).toEqual({
      guid: 'f-1',
      url: 'https://news.example/ferry',
      title: 'Ferry stops',
      html: '<p>The ferry stops on Monday.</p><p>It is old.</p>',
      text: 'The ferry stops on Monday.\nIt is old.',
      authors: ['Ida Holm'],
      categories: ['Transport'],
      publishedAt: '2026-03-10T08:30:00+01:00',
    })
  })

  it('reads RSS 0.91 without namespaces, guids and dates', async () => {
    const text =
      '<rss version="0.91"><channel><title>Old</title><link>http://old.example/</link><item><title>One</title><link>http://old.example/1</link></item></channel></rss>'
    expect(await first(text)).toMatchObject({ url: 'http://old.example/1', guid: null, publishedAt: null })
  })

  it('reads RSS 1.0, whose items stand beside the channel', async () => {
    const text =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://r.example/"><title>R</title><link>http://r.example/</link></channel><item rdf:about="http://r.example/a"><title>A</title><link>http://r.example/a</link><dc:date>2026-03-10T10:00+02:00</dc:date><dc:creator>Bo</dc:creator></item></rdf:RDF>'
    expect(await first(text)).toMatchObject({
      guid: 'http://r.example/a',
      authors: ['Bo'],
      publishedAt: '2026-03-10T10:00:00+02:00',
    })
  })

  it('reads Atom with its alternate link, not its own or an enclosure', async () => {
    const item = await first(
      atom(
        '<entry><id>urn:1</id><title>T</title><updated>2026-03-10T10:00:00Z</updated><link rel="self" href="https://news.example/self"/><link rel="enclosure" href="https://news.example/a.mp3"/><link href="https://news.example/t"/><author><name>Eva</name></author><category term="sea" label="Sea"/><summary>S</summary></entry>',
      ),
    )
    expect(item).toMatchObject({
      url: 'https://news.example/t',
      authors: ['Eva'],
      categories: ['Sea', 'sea'],
    })
  })

  it('reads Atom that writes its prefix everywhere', async () => {
    const text =
      '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>P</atom:title><atom:id>i</atom:id><atom:updated>2026-03-10T10:00:00Z</atom:updated><atom:entry><atom:id>1</atom:id><atom:title>Prefixed</atom:title><atom:link href="https://news.example/p"/><atom:updated>2026-03-10T10:00:00Z</atom:updated></atom:entry></atom:feed>'
    expect(await first(text)).toMatchObject({ title: 'Prefixed', url: 'https://news.example/p' })
  })

  it('reads JSON Feed', async () => {
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      home_page_url: 'https://j.example/',
      items: [
        {
          id: '1',
          url: '/one',
          content_html: '<p>Hello <b>you</b></p>',
          date_published: '2026-03-10T10:00:00-05:00',
          tags: ['x'],
          authors: [{ name: 'Kim' }],
        },
      ],
    })
    expect(await first(text)).toMatchObject({
      text: 'Hello you',
      authors: ['Kim'],
      categories: ['x'],
      publishedAt: '2026-03-10T10:00:00-05:00',
    })
  })

  it('takes dates, creators and texts from modules where the format has none', async () => {
    const item = await first(
      rss(
        '<item><media:title>From media</media:title><link>https://news.example/m</link><itunes:summary>Sound</itunes:summary><dc:date>2026-03-09</dc:date></item>',
      ),
    )
    expect(item).toMatchObject({ title: 'From media', text: 'Sound', publishedAt: '2026-03-09' })
  })
})

describe('titles and texts', () => {
  it.each([
    ['escaped markup', '&lt;b&gt;Bridge&lt;/b&gt; closed', 'Bridge closed'],
    ['CDATA', '<![CDATA[Bridge & <i>road</i>]]>', 'Bridge & road'],
    ['double escapes', 'Bridge &amp;amp; road', 'Bridge & road'],
    ['numeric references', 'Bridge &#38; road &#x2014; closed', 'Bridge & road — closed'],
    ['HTML’s own entities', 'Bridge &mdash; closed', 'Bridge — closed'],
    ['line breaks', '\n  Bridge\n  closed ', 'Bridge closed'],
    ['a bare ampersand', 'Bridge & road', 'Bridge & road'],
    ['a bare less-than sign', 'Ice < 5 cm thick', 'Ice < 5 cm thick'],
    ['invisible characters', 'Bri\u200bdge', 'Bridge'],
    ['script', '<![CDATA[Bridge<script>alert(1)</script>]]>', 'Bridge'],
  ])('are plain words: %s', async (_, written, title) => {
    expect(
      (await first(rss(`<item><title>${written}</title><link>https://news.example/a</link></item>`)))?.title,
    ).toBe(title)
  })

  it('keeps a plain Atom title as it is written', async () => {
    const entry =
      '<entry><id>1</id><title type="text">x &lt;b&gt; y</title><updated>2026-03-10T10:00:00Z</updated></entry>'
    expect((await first(atom(entry)))?.title).toBe('x <b> y')
  })

  it('reads XHTML content as text', async () => {
    const entry =
      '<entry><id>1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>word</em></div></title><updated>2026-03-10T10:00:00Z</updated></entry>'
    expect((await first(atom(entry)))?.title).toBe('A word')
  })

  it('leaves out what a page would not show', async () => {
    const item = await first(
      rss(
        '<item><title>T</title><description><![CDATA[<p>Seen</p><p style="display:none">Unseen</p><p hidden>Unseen</p><div aria-hidden="true">Unseen <b>too</b></div><p>Seen too</p>]]></description></item>',
      ),
    )
    expect(item?.text).toBe('Seen\nSeen too')
  })

  it('takes the longest of several texts', async () => {
    const item = await first(
      rss(
        '<item><title>T</title><description>A long description of what happened</description><content:encoded>Short</content:encoded></item>',
      ),
    )
    expect(item?.text).toBe('A long description of what happened')
  })
})

describe('links', () => {
  it.each([
    ['against the site', rss('<item><title>T</title><link>/a/b</link></item>'), 'https://news.example/a/b'],
    [
      'against xml:base',
      atom(
        '<entry><id>1</id><title>T</title><updated>2026-03-10T10:00:00Z</updated><link href="b"/></entry>',
        ' xml:base="https://other.example/a/"',
      ),
      'https://other.example/a/b',
    ],
    [
      'from a guid that is one',
      rss('<item><title>T</title><guid>https://news.example/g</guid></item>'),
      'https://news.example/g',
    ],
    [
      'with white space around',
      rss('<item><title>T</title><link>\n https://news.example/w \n</link></item>'),
      'https://news.example/w',
    ],
  ])('are absolute: %s', async (_, text, url) => {
    expect((await first(text))?.url).toBe(url)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])(
    'are web addresses, never %s',
    async (link) => {
      expect((await first(rss(`<item><title>T</title><link>${link}</link></item>`)))?.url).toBeNull()
    },
  )

  it('are not taken from a guid that says it is none', async () => {
    expect(
      (
        await first(
          rss('<item><title>T</title><guid isPermaLink="false">https://news.example/g</guid></item>'),
        )
      )?.url,
    ).toBeNull()
  })
})

describe('dates', () => {
  it.each([
    ['Tue, 10 Mar 2026 10:00:00 GMT', '2026-03-10T10:00:00Z'],
    ['10 Mar 2026 10:00 EST', '2026-03-10T10:00:00-05:00'],
    ['Tue, 10 Mar 26 10:00:00 Z', '2026-03-10T10:00:00Z'],
    ['Tue, 10 March 2026 24:00:00 +0000', '2026-03-11T00:00:00Z'],
    ['2026-03-10T10:00:00.123+02:00', '2026-03-10T10:00:00+02:00'],
    ['2026-03-10 10:00:00', '2026-03-10T10:00:00'],
    ['20260310', '2026-03-10'],
    ['10. März 2026', '2026-03-10'],
    ['March 10, 2026', '2026-03-10'],
    ['yesterday', null],
    ['Tue, 31 Feb 2026 10:00:00 GMT', null],
  ])('%s', async (written, iso) => {
    expect(
      (await first(rss(`<item><title>T</title><pubDate>${written}</pubDate></item>`)))?.publishedAt?.replace(
        '+00:00',
        'Z',
      ) ?? null,
    ).toBe(iso)
  })
})

describe('broken feeds', () => {
  const two =
    '<item><title>One</title><link>https://news.example/1</link></item><item><title>Two</title><link>https://news.example/2</link></item>'

  it.each([
    ['cut off in the middle of an item', rss(two).slice(0, -20)],
    ['a tag that is closed twice', rss(`${two}</item>`)],
    ['a tag that another one closes', rss(two.replace('One', '<b>One</i>'))],
    ['words before the declaration', `Warning: something\n${rss(two)}`],
    ['control characters', rss(two.replace('One', 'O\u0008ne\u0000'))],
    ['an attribute without quotes', rss(two.replace('<item>', '<item id=5>'))],
    [
      'tags in capitals',
      rss(two).replaceAll('item>', 'ITEM>').replaceAll('title>', 'TITLE>').replaceAll('link>', 'LINK>'),
    ],
    ['an entity that nobody defines', rss(two.replace('One', 'One &nosuch; thing'))],
    ['a declaration of a charset that it is not in', rss(two).replace('utf-8', 'utf-16')],
    [
      'a doctype without entities',
      rss(two).replace('<rss', '<!DOCTYPE rss SYSTEM "http://127.0.0.1/rss.dtd"><rss'),
    ],
    ['comments and instructions anywhere', rss(`<!-- a -- b --><?php x ?>${two}`)],
  ])('are read as far as they go: %s', async (_, text) => {
    const links = (await read(text))?.items.map(({ url }) => url)
    expect(links).toEqual(['https://news.example/1', 'https://news.example/2'])
  })

  it('takes no link that was cut off', async () => {
    expect((await read(rss(two).slice(0, -40)))?.items.at(-1)).toMatchObject({ title: 'Two', url: null })
  })

  it('skips an item that says nothing', async () => {
    expect((await read(rss(`<item></item>${two}<item><pubDate>x</pubDate></item>`)))?.items).toHaveLength(2)
  })

  it('is an empty feed with no item', async () => {
    expect(await read(rss(''))).toMatchObject({ title: 'Coast Paper', items: [] })
  })
})

describe('what is no feed', () => {
  it.each([
    ['nothing', ''],
    ['a page', '<!DOCTYPE html><html><head><title>502</title></head><body><p>Bad gateway</p></body></html>'],
    ['a page that talks of feeds', '<html><body>Write &lt;rss&gt; or <code>feed</code></body></html>'],
    ['other JSON', '{"items":[{"id":"1"}]}'],
    ['broken JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":['],
    ['plain text', 'Nothing to see'],
    ['a site map', '<urlset><url><loc>https://news.example/</loc></url></urlset>'],
  ])('%s', async (_, text) => {
    expect(await read(text)).toBeNull()
  })

  it.each([
    ['entities that multiply', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
    ['an entity that reads a file', '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>'],
    ['an entity of parameters', '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>'],
  ])('a feed that defines %s', async (_, doctype) => {
    expect(await read(rss('<item><title>&b;&f;</title></item>').replace('<rss', `${doctype}<rss`))).toBeNull()
  })
})

describe('hostile feeds', () => {
  it.each([
    ['nested without end', rss(`<item><title>T</title>${'<x>'.repeat(300_000)}</item>`)],
    [
      'of attributes without end',
      rss(
        `<item><title>T</title><x ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/></item>`,
      ),
    ],
    ['of texts that are never closed', rss(`<item><title>T</title>${'<![CDATA['.repeat(200_000)}`)],
    ['of comments that are never closed', rss(`<item><title>T</title></item>${'<!--'.repeat(300_000)}`)],
    ['of brackets', rss(`<item><title>T</title></item>${'<'.repeat(500_000)}`)],
    [
      'of markup without end in one item',
      rss(`<item><title>T</title><description><![CDATA[${'<div>'.repeat(300_000)}]]></description></item>`),
    ],
  ])('are read as far as they make sense: %s', async (_, text) => {
    // What grows with the square of its length takes minutes here, and no test has them.
    expect((await read(text))?.items.map(({ title }) => title)).toEqual(['T'])
  })

  it('give ten thousand items and no more', async () => {
    const items = Array.from({ length: 10_050 }, (_, i) => `<item><title>T${i}</title></item>`).join('')
    expect((await read(rss(items)))?.items).toHaveLength(10_000)
  }, 30_000)
})

describe('bytes', () => {
  it.each([
    ['windows-1251', [0xcc, 0xee, 0xf1, 0xf2], 'Мост'],
    ['ISO-8859-1', [0x42, 0x72, 0xfc, 0x63, 0x6b, 0x65], 'Brücke'],
  ])('in %s are read by their declaration', async (charset, title, words) => {
    const [before = '', after = ''] = rss('<item><title>@</title></item>')
      .replace('utf-8', charset)
      .split('@')
    const bytes = Uint8Array.from([...Buffer.from(before), ...title, ...Buffer.from(after)])
    expect((await first(await decode(bytes, 'application/rss+xml')))?.title).toBe(words)
  })
})
