import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { markup, plain, type RawFeed, type RawItem, type RawText } from './raw-feed.ts'

/** The strict reader: every format and namespace. Throws on what is no well-formed feed. */
export function readStrictly(text: string, maxItems: number): RawFeed {
  const { format, feed } = parseFeed(text, { maxItems })
  switch (format) {
    case 'rss':
      return ofRss(feed)
    case 'rdf':
      return ofRdf(feed)
    case 'atom':
      return ofAtom(feed)
    case 'json':
      return ofJson(feed)
  }
}

const ofRss = (feed: RssFeed.Feed<string>): RawFeed => ({
  title: markup(feed.title),
  link: feed.link,
  base: feed.xml?.base,
  ttl: feed.ttl,
  items: (feed.items ?? []).map(rssItem),
})

function rssItem(item: RssFeed.Item<string>): RawItem {
  const { guid, dc, dcterms, media, itunes, content } = item
  return {
    guid: guid?.value,
    guidIsLink: guid?.isPermaLink !== false,
    link: item.link ?? item.atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
    base: item.xml?.base,
    title: markup(item.title ?? dc?.titles?.[0] ?? media?.title?.value ?? itunes?.title),
    texts: [content?.encoded, item.description, media?.description?.value, itunes?.summary].map(markup),
    authors: [
      ...(item.authors ?? []).map(({ name, email }) => name ?? email),
      ...(dc?.creators ?? []),
      itunes?.author,
    ],
    categories: [...(item.categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])],
    dates: [item.pubDate, dc?.dates?.[0], dcterms?.created?.[0], dcterms?.modified?.[0]],
  }
}

const ofRdf = (feed: RdfFeed.Feed<string>): RawFeed => ({
  title: markup(feed.title),
  link: feed.link,
  base: feed.xml?.base,
  items: (feed.items ?? []).map((item) => ({
    guid: item.rdf?.about,
    guidIsLink: true,
    link: item.link,
    base: item.xml?.base,
    title: markup(item.title ?? item.dc?.titles?.[0]),
    texts: [item.content?.encoded, item.description, item.dc?.descriptions?.[0]].map(markup),
    authors: item.dc?.creators ?? [],
    categories: item.dc?.subjects ?? [],
    dates: [item.dc?.dates?.[0], item.dcterms?.created?.[0], item.dcterms?.modified?.[0]],
  })),
})

const ofAtom = (feed: AtomFeed.Feed<string>): RawFeed => ({
  title: atomText(feed.title),
  link: alternate(feed.links),
  base: feed.xml?.base,
  items: (feed.entries ?? []).map((entry) => ({
    guid: entry.id,
    guidIsLink: true,
    link: alternate(entry.links),
    source: entry.content?.src,
    base: entry.xml?.base,
    title: atomText(entry.title) ?? plain(entry.media?.title?.value),
    texts: [
      atomText(entry.content),
      atomText(entry.summary),
      markup(entry.media?.description?.value ?? entry.media?.groups?.[0]?.description?.value),
    ],
    authors: [...(entry.authors ?? entry.source?.authors ?? feed.authors ?? [])].map(({ name }) => name),
    categories: (entry.categories ?? []).flatMap(({ label, term }) => [label, term]),
    dates: [entry.published, entry.updated, entry.dcterms?.created?.[0], entry.dc?.dates?.[0]],
  })),
})

/** Atom says of each text what it is; base64 and other media are no text. */
function atomText(text: AtomFeed.Content | undefined): RawText | undefined {
  const type = text?.type ?? 'text'
  if (/html|xml/i.test(type)) return markup(text?.value)
  return /^text/i.test(type) ? plain(text?.value) : undefined
}

function alternate(links: AtomFeed.Feed<string>['links'] = []): string | undefined {
  const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate')
  return (pages.find(({ type = 'text/html' }) => type.includes('html')) ?? pages[0])?.href
}

const ofJson = (feed: JsonFeed.Feed<string>): RawFeed => ({
  title: plain(feed.title),
  link: feed.home_page_url,
  items: (feed.items ?? []).map((item) => ({
    guid: item.id,
    guidIsLink: true,
    link: item.url ?? item.external_url,
    title: plain(item.title),
    texts: [markup(item.content_html), plain(item.content_text), plain(item.summary)],
    authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
    categories: item.tags ?? [],
    dates: [item.date_published, item.date_modified],
  })),
})
