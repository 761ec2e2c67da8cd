import type { FeedDocument, FeedItem } from '../../../model/feed.ts'
import { itemDate } from './item-date.ts'
import { plainText } from './plain-text.ts'
import type { RawFeed, RawItem, RawText } from './raw-feed.ts'

/** Longer markup of one item says nothing that a digest needs. */
const MAX_HTML = 200_000

/** Longer titles are texts that stand in the wrong place. */
const MAX_TITLE = 500

/** What a feed that `url` gave says: addresses absolute, texts without markup, dates in ISO; items that say nothing left out. */
export function documentOf(raw: RawFeed, url: string): FeedDocument {
  const base = resolved(raw.base, url) ?? url
  return {
    title: line(raw.title),
    siteUrl: resolved(raw.link, base),
    ttl: raw.ttl !== undefined && raw.ttl > 0 ? raw.ttl : null,
    items: raw.items
      .map((item) => itemOf(item, resolved(raw.link, base) ?? base, base))
      .filter(saysSomething),
  }
}

function itemOf(raw: RawItem, site: string, feedBase: string): FeedItem {
  const base = resolved(raw.base, feedBase) ?? (/^https?:/i.test(feedBase) ? feedBase : site)
  const guid = raw.guid?.trim() || null
  const texts = raw.texts.flatMap((text) => (text?.value ? [text] : []))
  const longest = texts.reduce<RawText | undefined>(
    (best, text) => (best && best.value.length >= text.value.length ? best : text),
    undefined,
  )
  const html = longest ? unwrapped(longest).slice(0, MAX_HTML) : null
  return {
    guid,
    url:
      resolved(raw.link, base) ??
      resolved(raw.source, base) ??
      (raw.guidIsLink && guid && /^https?:\/\//i.test(guid) ? resolved(guid, base) : null),
    title: line(raw.title),
    html,
    text: html ? plainText(html) : '',
    authors: unique(raw.authors),
    categories: unique(raw.categories),
    publishedAt: firstDate(raw.dates),
  }
}

const saysSomething = ({ url, title, text }: FeedItem): boolean =>
  url !== null || title !== null || text !== ''

/** An absolute web address; null for what is none. Some feeds escape an address once too often, or leave out its scheme. */
function resolved(address: string | undefined, base: string): string | null {
  const text = address
    ?.trim()
    .replaceAll('&amp;', '&')
    .replace(/^www\./i, 'https://www.')
  if (!text || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  return /^https?:$/.test(url.protocol) ? url.href : null
}

/** One line of text, whatever markup it came in. */
function line(text: RawText | undefined): string | null {
  const value = text ? plainText(text.plain ? bare(text.value) : unwrapped(text)) : ''
  return value.replace(/\s+/g, ' ').slice(0, MAX_TITLE).trim() || null
}

/** A text as markup. Escaped once too often, it has no element, and reads as one that has. */
function unwrapped({ value, plain }: RawText): string {
  if (plain) return escaped(value)
  if (value.includes('<') || !/&lt;\/?[a-z]/i.test(value)) return value
  const inside = value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return /<\/(?:p|div|b|i|a|em|strong|span|ul|li|h[1-6]|blockquote)>|<br\s*\/?>/i.test(inside)
    ? inside
    : value
}

/** A plain line as markup; references in it are there by mistake, and are resolved. */
const bare = (text: string): string => text.replace(/&(?!#?\w{1,31};)/g, '&amp;').replaceAll('<', '&lt;')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const unique = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(
    names
      .flatMap((name) =>
        name
          ? [
              plainText(named(name.slice(0, 1_000)))
                .replace(/\s+/g, ' ')
                .slice(0, 200),
            ]
          : [],
      )
      .filter(Boolean),
  ),
]

/** RSS asks for an address with the name behind it: "ida@news.example (Ida Holm)". */
const named = (author: string): string =>
  /^[^\s()]+@[^\s()]+\s+\(([^()]+)\)$/.exec(author.trim())?.[1] ?? author

function firstDate(dates: readonly (string | undefined)[]): string | null {
  for (const date of dates) {
    const read = date ? itemDate(date) : null
    if (read) return read
  }
  return null
}
