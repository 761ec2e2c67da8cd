import type { Page } from '../../../../model/page.ts'
import type { DomDocument } from '../dom.ts'
import { type RawBlock, rawBlocksOf } from '../raw-blocks.ts'
import { bylineOf } from './byline-of.ts'
import type { Clues } from './clues.ts'
import { isNode, type JsonLd, jsonLdOf, listOf, textIn } from './json-ld.ts'
import { type Metas, metasOf } from './metas.ts'
import { publishedOf } from './published-of.ts'
import { titleOf } from './title-of.ts'

/** What a page says of itself. */
export interface PageFacts {
  readonly said: Omit<Page, 'text' | 'blocks' | 'suspicion'>
  /** Where the page was found; null for one that came without an address. */
  readonly address: string | null
  /** Every wording of the title that the page gives: what a body may repeat before it begins. */
  readonly titles: readonly string[]
  /** The article's text as the page's data give it; null for most pages. */
  readonly articleBody: string | null
  readonly isAccessibleForFree: boolean | null
  /** The types that the page's data call it by. */
  readonly types: readonly string[]
  /** The page's larger headings, furniture among them. */
  readonly headings: readonly string[]
  readonly asksPassword: boolean
  /** All of the page's text. */
  readonly lines: readonly RawBlock[]
}

export function factsOf(document: DomDocument, address: string | null): PageFacts {
  const metas = metasOf(document)
  const jsonLd = jsonLdOf(document)
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? metas('og:url')
  const url = urlOf(address) ?? urlOf(canonical)
  const publisher = publisherOf(metas, jsonLd)
  const lines = document.body ? rawBlocksOf(document.body) : []
  const clues: Clues = { document, url, metas, jsonLd, publisher, lines }
  const { title, titles } = titleOf(clues)
  return {
    said: {
      title,
      byline: bylineOf(clues),
      publisher,
      publishedAt: publishedOf(clues, titles),
      language: languageOf(document, metas),
      canonicalUrl: canonicalOf(canonical, url),
      image: imageOf(metas, jsonLd, url),
    },
    address: urlOf(address)?.href ?? null,
    titles,
    articleBody: textWithLines(jsonLd),
    isAccessibleForFree: freeOf(jsonLd),
    types: typesOf(document, metas, jsonLd),
    headings: [...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent?.trim() ?? ''),
    asksPassword: document.querySelector('input[type=password]') !== null,
    lines,
  }
}

function typesOf(document: DomDocument, metas: Metas, { nodes }: JsonLd): string[] {
  const named = nodes.flatMap((node) => listOf(node['@type'])).filter((type) => typeof type === 'string')
  const item = document.querySelector('[itemtype*="schema.org/Product"]') ? ['Product'] : []
  const graph = { article: ['Article'], product: ['Product'] }[metas('og:type')?.toLowerCase() ?? ''] ?? []
  return [...named, ...item, ...graph]
}

function publisherOf(metas: Metas, { articles, resolve }: JsonLd): string | null {
  const named = articles
    .flatMap((article) => listOf(article['publisher']).map(resolve))
    .map((publisher) => (isNode(publisher) ? textIn(publisher['name']) : textIn(publisher)))
    .find((name) => name && !/^https?:/.test(name))
  return metas('og:site_name') ?? named ?? metas('application-name', 'dc.publisher')
}

const languageOf = (document: DomDocument, metas: Metas): string | null =>
  document.documentElement?.getAttribute('lang') ||
  document.documentElement?.getAttribute('xml:lang') ||
  metas('og:locale', 'content-language', 'language', 'dc.language')

/** Only of the same site: a canonical address elsewhere is a mistake or a trap. */
function canonicalOf(canonical: string | null, url: URL | null): string | null {
  const found = urlOf(canonical, url)
  if (!found) return null
  const site = (one: URL) => one.hostname.replace(/^(?:www|m|amp|mobile)\./, '')
  const same = !url || site(found) === site(url) || site(url).endsWith(`.${site(found)}`)
  return same ? found.href : null
}

function imageOf(metas: Metas, { articles, resolve }: JsonLd, url: URL | null): string | null {
  const image = articles.flatMap((article) => listOf(article['image']).map(resolve))[0]
  const named = isNode(image) ? textIn(image['url'], image['contentUrl']) : textIn(image)
  return (
    urlOf(metas('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image') ?? named, url)?.href ??
    null
  )
}

function textWithLines({ articles }: JsonLd): string | null {
  const bodies = articles.map((article) => article['articleBody']).filter((body) => typeof body === 'string')
  return bodies.sort((a, b) => b.length - a.length)[0] ?? null
}

function freeOf({ articles }: JsonLd): boolean | null {
  const said = articles.map((article) => article['isAccessibleForFree']).find((value) => value !== undefined)
  return said === undefined ? null : !/^(?:false|https?:\/\/schema\.org\/false)$/i.test(String(said))
}

function urlOf(value: string | null, base?: URL | null): URL | null {
  const url = value ? URL.parse(value.trim(), base?.href) : null
  return url && /^https?:$/.test(url.protocol) ? url : null
}
