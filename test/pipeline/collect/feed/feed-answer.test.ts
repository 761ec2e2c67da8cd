import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { FeedItem } from '../../../../src/model/feed.ts'
import { feedAnswer } from '../../../../src/pipeline/collect/feed/feed-answer.ts'
import { readTolerantly } from '../../../../src/pipeline/collect/feed/tolerant-reader.ts'

const url = 'https://news.example/feeds/main.xml'

const ask = (given: string | Uint8Array, contentType: string | null = null) =>
  feedAnswer(typeof given === 'string' ? new TextEncoder().encode(given) : given, { url, contentType })

const itemsOf = async (given: string | Uint8Array) => (await ask(given)).document?.items ?? null

const rss = (items: string, { root = '', channel = '' } = {}): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"${root}><channel${channel}><title>Coast Paper</title><link>https://news.example/</link>${items}</channel></rss>`

const atom = (entries: string, root = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${root}><title>Coast Paper</title><id>urn:c</id><updated>2026-03-10T10:00:00Z</updated>${entries}</feed>`

const json = (...items: unknown[]): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Coast Paper', items })

const LINK = '<link>https://news.example/a</link>'
const one = (inside: string): string => `<item><title>Ferry stops</title>${LINK}${inside}</item>`

type Case = readonly [name: string, given: string | Uint8Array, ...items: Partial<FeedItem>[]]

const each = (cases: readonly Case[]): void => {
  for (const [name, given, ...items] of cases)
    it(name, async () => {
      expect(await itemsOf(given)).toMatchObject(items)
    })
}

describe('formats', () => {
  const old = (root: string): string =>
    `<${root}><channel><title>O</title><item><title>T</title><link>http://o.example/x</link></item></channel></${root.split(' ')[0]}>`
  each([
    ['RSS 0.91', old('rss version="0.91"'), { title: 'T', url: 'http://o.example/x' }],
    ['RSS 0.92', old('rss version="0.92"'), { title: 'T' }],
    ['RSS without a version', old('rss'), { title: 'T' }],
    [
      'RSS in a namespace of its own',
      old('rss version="2.0" xmlns="http://backend.userland.com/rss2"'),
      { title: 'T' },
    ],
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>R</title></channel><item><title>A</title><link>http://r.example/a</link></item></rdf:RDF>',
      { title: 'A', url: 'http://r.example/a' },
    ],
    [
      'RSS 1.0 under other prefixes',
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel><s:title>R</s:title></s:channel><s:item r:about="http://r.example/a"><s:title>A</s:title><s:link>http://r.example/a</s:link></s:item></r:RDF>',
      { title: 'A', url: 'http://r.example/a', guid: 'http://r.example/a' },
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><id>1</id><title mode="escaped" type="text/html">A &lt;b&gt;b&lt;/b&gt;</title><link rel="alternate" type="text/html" href="https://o.example/1"/><issued>2026-03-10T08:00:00+01:00</issued><modified>2026-03-11T10:00:00Z</modified><author><name>Bo</name></author><content type="text/html" mode="escaped">&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>',
      {
        title: 'A b',
        url: 'https://o.example/1',
        authors: ['Bo'],
        text: 'Hi',
        publishedAt: '2026-03-10T08:00:00+01:00',
      },
    ],
    [
      'Atom without its namespace',
      '<feed><title>N</title><entry><id>1</id><title>T</title><link href="https://o.example/1"/></entry></feed>',
      { title: 'T', url: 'https://o.example/1' },
    ],
    [
      'items outside the channel',
      '<rss version="2.0"><channel><title>O</title></channel><item><title>T</title></item></rss>',
      { title: 'T' },
    ],
    [
      'JSON Feed 1.0',
      '{"version":"https://jsonfeed.org/version/1","title":"J","items":[{"id":1,"url":"https://j.example/1","content_text":"a < b","author":{"name":"Kim"}}]}',
      { guid: '1', url: 'https://j.example/1', text: 'a < b', authors: ['Kim'] },
    ],
    [
      'JSON Feed with a mark before it',
      `\ufeff${json({ id: '1', title: 'Rail &amp; road' })}`,
      { title: 'Rail & road' },
    ],
    ['JSON Feed with escaped slashes', json({ id: '1', title: 'T' }).replaceAll('/', '\\/'), { title: 'T' }],
    ['JSON Feed with a remark after it', `${json({ id: '1', title: 'T' })}\n<!-- cached -->`, { title: 'T' }],
    [
      'JSON Feed whose fields have wrong types',
      json(null, 5, { id: '1', title: {}, date_published: 7 }, { id: '2', title: 'T' }),
      { title: 'T' },
    ],
    [
      'JSON Feed that reaches for prototypes',
      `${json({ id: '1', title: 'T' }).slice(0, -2)},"__proto__":{"x":1}}]}`.replace(
        '},"__proto__',
        ',"__proto__',
      ),
      { title: 'T' },
    ],
  ])
})

describe('names of elements', () => {
  each([
    [
      'of modules that nobody declared',
      rss(
        one(
          '<content:encoded><![CDATA[<p>Full text</p>]]></content:encoded><dc:creator>Ida</dc:creator><dc:date>2026-03-10</dc:date>',
        ),
      ),
      { text: 'Full text', authors: ['Ida'], publishedAt: '2026-03-10' },
    ],
    [
      'of modules under other prefixes',
      rss(one('<c:encoded>Full text</c:encoded><d:creator>Ida</d:creator>'), {
        root: ' xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/"',
      }),
      { text: 'Full text', authors: ['Ida'] },
    ],
    [
      'in capitals, with attributes in capitals',
      '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>T</TITLE><LINK>http://o.example/x</LINK><GUID ISPERMALINK="false">g</GUID></ITEM></CHANNEL></RSS>',
      { title: 'T', url: 'http://o.example/x', guid: 'g' },
    ],
    [
      'that close in another case',
      rss(`<item><title>T</Title>${LINK}</item>`),
      { title: 'T', url: 'https://news.example/a' },
    ],
    [
      'of a picture’s title are not the item’s',
      rss(
        `<item><media:content url="x"><media:title>Caption</media:title></media:content><title>Real</title>${LINK}</item>`,
        {
          root: ' xmlns:media="http://search.yahoo.com/mrss/"',
        },
      ),
      { title: 'Real' },
    ],
    [
      'of the feed an entry was taken from are not the entry’s',
      atom(
        '<entry><source><id>s</id><title>Elsewhere</title><link href="https://src.example/"/></source><id>1</id><title>T</title><link href="/a"/></entry>',
      ),
      { title: 'T', url: 'https://news.example/a', guid: '1' },
    ],
  ])
})

describe('links', () => {
  const other = 'https://o.example/b/'
  each([
    [
      'relative to the feed’s base',
      rss('<item><title>T</title><link>y</link></item>', { root: ` xml:base="${other}"` }),
      { url: `${other}y` },
    ],
    [
      'relative to the channel’s base',
      rss('<item><title>T</title><link>y</link></item>', { channel: ` xml:base="${other}"` }),
      { url: `${other}y` },
    ],
    [
      'relative to the link’s own base',
      atom(`<entry><id>1</id><title>T</title><link xml:base="${other}" href="y"/></entry>`),
      { url: `${other}y` },
    ],
    [
      'relative to a base that is relative',
      atom('<entry xml:base="c/"><id>1</id><title>T</title><link href="y"/></entry>', ` xml:base="${other}"`),
      { url: `${other}c/y` },
    ],
    [
      'without a scheme',
      rss('<item><title>T</title><link>www.news.example/a</link></item>'),
      { url: 'https://www.news.example/a' },
    ],
    [
      'with the scheme left to the feed',
      rss('<item><title>T</title><link>//o.example/a</link></item>'),
      { url: 'https://o.example/a' },
    ],
    [
      'in CDATA',
      rss('<item><title>T</title><link><![CDATA[ https://news.example/a?x=1&y=2 ]]></link></item>'),
      { url: 'https://news.example/a?x=1&y=2' },
    ],
    [
      'with bare ampersands',
      rss('<item><title>T</title><link>https://news.example/a?x=1&y=2&copy=3</link></item>'),
      { url: 'https://news.example/a?x=1&y=2&copy=3' },
    ],
    [
      'escaped twice',
      rss('<item><title>T</title><link>https://news.example/a?x=1&amp;amp;y=2</link></item>'),
      { url: 'https://news.example/a?x=1&y=2' },
    ],
    [
      'as Atom writes them, in RSS',
      rss('<item><title>T</title><atom:link rel="self" href="/self"/><atom:link href="/q"/></item>', {
        root: ' xmlns:atom="http://www.w3.org/2005/Atom"',
      }),
      { url: 'https://news.example/q' },
    ],
    [
      'from a guid where the link is empty',
      rss('<item><title>T</title><link/><guid>https://news.example/g</guid></item>'),
      { url: 'https://news.example/g' },
    ],
    [
      'not from a guid that is none, in any case',
      rss('<item><title>T</title><guid isPermaLink="FALSE">https://news.example/g</guid></item>'),
      { url: null },
    ],
    [
      'of a content that stands elsewhere',
      atom('<entry><id>1</id><title>T</title><content src="/c" type="text/html"/></entry>'),
      { url: 'https://news.example/c' },
    ],
    [
      'from an id that is an address, where there is nothing else',
      atom('<entry><id>https://news.example/id</id><title>T</title></entry>'),
      { url: 'https://news.example/id' },
    ],
  ])
})

describe('words', () => {
  const titled = (written: string): string => rss(`<item><title>${written}</title>${LINK}</item>`)
  each([
    [
      'a title escaped twice',
      titled('AT&amp;amp;T &amp;#8220;buys&amp;#8221; it'),
      { title: 'AT&T “buys” it' },
    ],
    [
      'a plain title with references',
      atom('<entry><id>1</id><title>AT&amp;amp;T &amp;amp; R&amp;D</title></entry>'),
      { title: 'AT&T & R&D' },
    ],
    ['a title’s sign that is no tag', titled('5 &amp;lt; 6'), { title: '5 < 6' }],
    [
      'references of windows-1252',
      titled('It&#146;s &#147;on&#148; &#150; now'),
      { title: 'It’s “on” – now' },
    ],
    ['references to control characters', titled('Rail&#1;&#x1F; &#xFFFF;news'), { title: 'Rail news' }],
    [
      'characters that nobody sees, and that turn the line',
      titled('Rail\u00a0ne\u200bws \u202eevil\u202c\u2066x\u2069\u00ad'),
      { title: 'Rail news evilx' },
    ],
    ['joined emoji', titled('👩‍👩‍👧 at sea'), { title: '👩‍👩‍👧 at sea' }],
    ['several CDATA sections', titled('<![CDATA[A]]> and <![CDATA[B]]>'), { title: 'A and B' }],
    ['an escaped CDATA section', titled('&lt;![CDATA[Bridge & road]]&gt;'), { title: 'Bridge & road' }],
    ['elements in a title', titled('A <b>bold</b> claim'), { title: 'A bold claim' }],
    [
      'an empty title',
      rss(`<item><title> </title>${LINK}<description>Told anyway</description></item>`),
      { title: null, text: 'Told anyway' },
    ],
    [
      'markup escaped twice',
      rss(one('<description>&amp;lt;p&amp;gt;Salt &amp;amp;amp; wind&amp;lt;/p&amp;gt;</description>')),
      { text: 'Salt & wind' },
    ],
    [
      'markup that was not escaped',
      rss(one('<description><p>One<br/>two</p><p>three <a href="x">four</a></p></description>')),
      { text: 'One\ntwo\nthree four' },
    ],
    [
      'markup that was neither escaped nor closed',
      rss(one('<description><p>One<br>two<p>three</description>')),
      { text: 'One\ntwo\nthree' },
    ],
    [
      'a sign in a text that is no tag',
      rss(one('<description>if a &lt; b then c</description>')),
      { text: 'if a < b then c' },
    ],
    [
      'XHTML with a prefix',
      atom(
        '<entry><id>1</id><title>T</title><content type="xhtml"><h:div><h:p>Salt &amp; wind</h:p><h:p>a &lt; b</h:p></h:div></content></entry>',
        ' xmlns:h="http://www.w3.org/1999/xhtml"',
      ),
      { text: 'Salt & wind\na < b' },
    ],
    [
      'bytes in base64 are no words',
      atom('<entry><id>1</id><title>T</title><content type="image/png">aGVsbG8=</content></entry>'),
      { text: '' },
    ],
    [
      'an author in RSS’s own form',
      rss(one('<author>ida@news.example (Ida Holm)</author>')),
      { authors: ['Ida Holm'] },
    ],
    [
      'an author of nested names',
      rss(one('<author><name>Ida Holm</name><email>i@n.example</email></author>')),
      { authors: ['Ida Holm'] },
    ],
    [
      'categories, each once',
      rss(
        one(
          '<category>Sea</category><category><![CDATA[Salt & wind]]></category><category>Sea</category><category/>',
        ),
      ),
      { categories: ['Sea', 'Salt & wind'] },
    ],
    [
      'a podcast’s',
      rss(one('<itunes:author>Pod</itunes:author><itunes:summary>Long summary</itunes:summary>'), {
        root: ' xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
      }),
      { authors: ['Pod'], text: 'Long summary' },
    ],
    [
      'a film’s',
      atom(
        '<entry><id>1</id><title>V</title><media:group><media:description>What it shows</media:description></media:group></entry>',
        ' xmlns:media="http://search.yahoo.com/mrss/"',
      ),
      { text: 'What it shows' },
    ],
  ])
})

describe('broken', () => {
  const last = { title: 'Next', url: 'https://news.example/n' }
  const next = '<item><title>Next</title><link>https://news.example/n</link></item>'
  each([
    [
      'a text that was never closed',
      rss(`<item><title>T</title>${LINK}<description>abc</item>${next}`),
      { title: 'T', text: 'abc' },
      last,
    ],
    [
      'a title that was never closed',
      rss(`<item><title>T${LINK}</item>${next}`),
      { title: 'T', url: 'https://news.example/a' },
      last,
    ],
    [
      'a link that was never closed',
      rss(`<item><title>T</title><link>https://news.example/a<guid>g</guid></item>${next}`),
      { url: 'https://news.example/a', guid: 'g' },
      last,
    ],
    ['an item that was never closed', rss(`<item><title>T</title>${LINK}${next}`), { title: 'T' }, last],
    ['cut off inside a tag', rss(`${next}<item><title>Half</tit`).slice(0, -'</channel></rss>'.length), last],
    [
      'cut off inside CDATA',
      `${rss(next).slice(0, -'</channel></rss>'.length)}<item><title>Half</title>${LINK}<description><![CDATA[The text`,
      last,
      { title: 'Half', text: '' },
    ],
    [
      'attributes without quotes',
      rss(
        `<item><title>T</title><guid isPermaLink=false>https://n.example/g</guid><enclosure url=https://n.example/x.mp3 /></item>${next}`,
      ),
      { guid: 'https://n.example/g', url: null },
      last,
    ],
    ['attributes given twice', rss(`<item a="1" a="2"><title>T</title></item>${next}`), { title: 'T' }, last],
    [
      'attributes with tags in them',
      rss(`<item a="<b> > c"><title>T</title></item>${next}`),
      { title: 'T' },
      last,
    ],
    ['a warning before it', `<br />\n<b>Warning</b>: x in <b>/a.php</b><br />\n${rss(next)}`, last],
    ['two declarations', `<?xml version="1.0"?>${rss(next)}`, last],
    ['a script after it', `${rss(next)}<script>x()</script>`, last],
    ['a long comment before it', `<!-- ${'x'.repeat(70_000)} -->${rss(next)}`, last],
    ['items told twice stay two: telling them apart is no reader’s work', rss(next + next), last, last],
    ['items that say nothing', rss(`<item/><item></item>${next}`), last],
    ['no item', rss('')],
  ])
})

describe('entities', () => {
  const doctype = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
  const declared = (given: string): string => rss(one('')).replace('<rss', `${given}<rss`)

  it.each([
    ['a bomb', declared(doctype)],
    [
      'one long entity used often',
      declared(`<!DOCTYPE r [<!ENTITY a "${'a'.repeat(20_000)}">]>`).replace('Ferry', '&a;'.repeat(2_000)),
    ],
    ['a file', declared('<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>')],
    ['a subset of an address', declared('<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>')],
    ['after a comment that hides a section', declared(`<!-- <![CDATA[ -->${doctype}<!-- ]]> -->`)],
    [
      'after a section that is never closed',
      `${declared(doctype)}`.replace('<?xml version="1.0" encoding="utf-8"?>', '<![CDATA[ '),
    ],
    ['in lower case', declared(doctype.toLowerCase())],
  ])('that a document defines are refused: %s', async (_, given) => {
    expect(await itemsOf(given)).toBeNull()
  })

  each([
    [
      'that a text only speaks of are words',
      rss(one(`<description><![CDATA[Write &lt;${doctype.slice(1)}]]></description>`)),
      { title: 'Ferry stops' },
    ],
    ['in a comment are nothing', rss(one(`<!-- ${doctype} -->`)), { title: 'Ferry stops' }],
    [
      'of a public type are not asked for',
      declared(
        '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://127.0.0.1/rss-0.91.dtd">',
      ),
      { title: 'Ferry stops' },
    ],
  ])
})

describe('bytes', () => {
  const words = 'Die Brücke über den Fluß ist geschlossen'
  const text = (charset: string): string =>
    rss(`<item><title>${words}</title></item>`).replace('utf-8', charset)
  const swapped = (bytes: Buffer): Buffer => bytes.swap16()
  each([
    [
      'with a mark of UTF-8 and another declaration',
      Buffer.from(`\ufeff${text('iso-8859-1')}`),
      { title: words },
    ],
    ['in UTF-8 under another declaration', Buffer.from(text('iso-8859-1')), { title: words }],
    ['in latin-1 declared as UTF-8', Buffer.from(text('utf-8'), 'latin1'), { title: words }],
    ['in UTF-16 with its mark', Buffer.from(`\ufeff${text('utf-16')}`, 'utf16le'), { title: words }],
    ['in UTF-16 turned round', swapped(Buffer.from(`\ufeff${text('utf-16')}`, 'utf16le')), { title: words }],
    ['in UTF-16 without a mark', Buffer.from(text('utf-16'), 'utf16le'), { title: words }],
    ['packed', gzipSync(text('utf-8')), { title: words }],
    ['packed twice', gzipSync(gzipSync(text('utf-8'))), { title: words }],
  ])
})

describe('a page instead of a feed', () => {
  it.each([
    [
      '<link rel="alternate" type="text/xml" href="/x"><link rel="alternate" type="application/rss+xml; charset=utf-8" href="/r">',
      'https://news.example/r',
    ],
    [
      '<link rel="alternate" type="application/json" href="/api"><link rel="alternate" type="text/xml" href="/x">',
      'https://news.example/x',
    ],
    [
      '<html><head><link rel=alternate type=application/rss+xml href=/feed></head></html>',
      'https://news.example/feed',
    ],
    [
      '<head><base href="https://o.example/x/"><link type="application/atom+xml" rel="Alternate feed" href="a"></head>',
      'https://o.example/x/a',
    ],
    [
      '<link rel="alternate" type="application/rss+xml" title="Comments" href="/c"><link rel="alternate" type="application/feed+json" href="/j">',
      'https://news.example/j',
    ],
    [
      '<link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" type="application/rss+xml" href="/s">',
      null,
    ],
  ])('names its feed: %s', async (page, named) => {
    expect(await ask(`<!doctype html><html>${page}</html>`, 'text/html')).toEqual({ document: null, named })
  })

  it.each(['', '   ', '<svg><title>x</title></svg>', '<opml version="2.0"><body/></opml>', 'Not found'])(
    'may be nothing at all: %s',
    async (text) => {
      expect(await ask(text)).toEqual({ document: null, named: null })
    },
  )
})

describe('the reader of broken feeds', () => {
  it('says of a sound feed what the other one says', () => {
    const sound = `<item><title>Salt &amp; wind</title>${LINK}<guid isPermaLink="false">g</guid><dc:creator>Ida</dc:creator><category>Sea</category><pubDate>Tue, 10 Mar 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;Told&lt;/p&gt;</description></item>`
    expect(readTolerantly(rss(sound), 10).items).toMatchObject([
      {
        title: { value: 'Salt & wind' },
        link: 'https://news.example/a',
        guid: 'g',
        guidIsLink: false,
        authors: ['Ida'],
        categories: ['Sea'],
        dates: ['Tue, 10 Mar 2026 10:00:00 GMT'],
      },
    ])
  })

  it('takes no more items than it may', () => {
    expect(readTolerantly(rss(one('').repeat(9)), 4).items).toHaveLength(4)
  })
})
