import type { FeedDocument, FeedItem } from '../../../model/feed.ts'
import { itemDate } from './item-date.ts'
import { plainText } from './plain-text.ts'
import type { RawFeed, RawItem, RawText } from './raw-feed.ts'
import { readTolerantly } from './tolerant-reader.ts'

/** A feed of this many items is an archive; the largest of the news feeds seen had some hundreds. */
const MAX_ITEMS = 10_000

/** Characters: as many as a fetch may bring. */
const MAX_CHARS = 5 * 1024 * 1024

/** Longer markup of one item says nothing that a digest needs. */
const MAX_HTML = 200_000

/** Elements nested deeper than this, or longer tags, are an attack on a reader that recurses or backtracks. */
const MAX_DEPTH = 200
const MAX_TAG = 65_536

/**
 * A feed from its text, in any of the formats; null when it is none. A document that defines entities
 * is refused whatever it is: no feed needs them, and every bomb does. CPU only, linear, never throws.
 */
export async function readFeed(text: string, url: string): Promise<FeedDocument | null> {
  const clean = withoutControls(text)
  if (clean.length > MAX_CHARS || definesEntities(clean) || !looksLikeFeed(clean)) return null
  const raw = await rawFeed(clean)
  return raw && documentOf(raw, url)
}

/** The strict reader is loaded with the first feed; where it gives up, or sees no item, the tolerant one reads. */
async function rawFeed(text: string): Promise<RawFeed | null> {
  const isJson = text.startsWith('{')
  try {
    if (!isJson && !isTame(text)) throw new Error('not tame')
    const { readStrictly } = await import('./feedsmith-reader.ts')
    const raw = readStrictly(text, MAX_ITEMS)
    if (raw.items.length > 0 || isJson) return raw
  } catch {
    if (isJson) return null
  }
  return readTolerantly(text, MAX_ITEMS)
}

/** XML allows no control characters, and feeds have them. */
const withoutControls = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, '').trim()

const definesEntities = (text: string): boolean => /<!DOCTYPE/i.test(text) && /<!ENTITY/i.test(text)

/** By its root element, which junk may precede; JSON Feed by its version. */
function looksLikeFeed(text: string): boolean {
  if (text.startsWith('{')) return /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(text)
  const root = text
    .slice(0, 65_536)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .match(/<(?:[\w-]+:)?(rss|feed|rdf|channel|html|body|head)\b/i)?.[1]
  return root !== undefined && /^(?:rss|feed|rdf|channel)$/i.test(root)
}

/** How deep tags nest, counted roughly: a closing tag closes one, and text marked as such holds none. */
function isTame(text: string): boolean {
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const isText = text.startsWith('<![CDATA[', at)
    const end = text.indexOf(isText ? ']]>' : '>', at)
    if (end < 0 || (!isText && end - at > MAX_TAG)) return false
    if (!isText && /[a-z/]/i.test(text[at + 1] ?? '') && text[end - 1] !== '/')
      depth += text[at + 1] === '/' ? -1 : 1
    if (depth > MAX_DEPTH) return false
    at = end
  }
  return true
}

function documentOf(raw: RawFeed, url: string): FeedDocument {
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
  const html = longest ? (longest.plain ? escaped(longest.value) : longest.value).slice(0, MAX_HTML) : null
  return {
    guid,
    url:
      resolved(raw.link, base) ??
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

/** An absolute web address; null for what is none. */
function resolved(address: string | undefined, base: string): string | null {
  const text = address?.trim()
  if (!text || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  return /^https?:$/.test(url.protocol) ? url.href : null
}

/** One line of text, whatever markup it came in. */
function line(text: RawText | undefined): string | null {
  const value = text ? (text.plain ? text.value : plainText(text.value)) : ''
  return value.replace(/\s+/g, ' ').trim().slice(0, 500) || null
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const unique = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.flatMap((name) => (name ? [plainText(name).slice(0, 200)] : [])).filter(Boolean)),
]

function firstDate(dates: readonly (string | undefined)[]): string | null {
  for (const date of dates) {
    const read = date ? itemDate(date) : null
    if (read) return read
  }
  return null
}
