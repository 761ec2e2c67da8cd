import { type DomElement, type DomNode, ELEMENT_NODE } from '../dom.ts'
import type { Clues } from './clues.ts'
import { textIn, unescaped } from './json-ld.ts'

const HEADINGS = 'h1, [itemprop=headline], .entry-title, .post-title, .article-title, .headline, h2.title'

/** What stands between a headline and the site's name. */
const SEPARATOR = /\s+[|·•–—»«:›>/\\-]+\s+|\s*\|\s*|\s+::\s+/u

/**
 * The article's title: a heading of the page that its data confirm, else the title of its data, less
 * the site's name at either end.
 */
export function titleOf(clues: Clues): { title: string | null; titles: string[] } {
  const { document, metas, jsonLd } = clues
  const declared = [
    textIn(...jsonLd.articles.map((article) => article['headline'])),
    metas(
      'og:title',
      'twitter:title',
      'dc.title',
      'citation_title',
      'parsely-title',
      'sailthru.title',
      'title',
    ),
    textOf(document.querySelector('head > title') ?? document.querySelector('title')),
  ].filter((title) => title !== null)
  const headings = [...document.querySelectorAll(HEADINGS)]
    .filter((heading) => !heading.closest('aside, footer, nav') && !isSiteName(heading, clues))
    .map(headlineIn)
    .filter((text) => text !== null)
  const confirmed = headings.find((heading) => isSaidBy(heading, declared))
  const h1 = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== null)
  const bare = declared.map((title) => withoutSite(title, clues)).find((title) => title !== '')
  const title = confirmed ?? bare ?? h1[0] ?? null
  return {
    title,
    titles: [...new Set([title, ...declared, ...headings.slice(0, 3)])].filter((one) => one !== null),
  }
}

// The parser has decoded entities once; some sites encode them twice.
function textOf(element: DomNode | null): string | null {
  return (
    unescaped(element?.textContent ?? '')
      .replace(/\s+/gu, ' ')
      .trim() || null
  )
}

/** A banner: the site's name, or a heading that leads to its first page. */
function isSiteName(heading: DomElement, { publisher, url }: Clues): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]')
  const leads = link
    ? URL.parse(link.getAttribute('href')?.trim() ?? '', url?.href ?? 'https://page.invalid/')
    : null
  if (leads && leads.pathname === '/' && !leads.search && !leads.hash) return true
  return publisher !== null && squashed(heading.textContent ?? '') === squashed(publisher)
}

/** Classes of the line above a headline. */
const KICKER =
  /kicker|topline|overline|eyebrow|dachzeile|roof-?line|spitzmarke|rubri[ckq]|category|section|label|pre-?(?:title|head)|sup(?:er|ra)-?(?:title|line)|ober|intro/i

/** A heading's words, less the line that stands above the headline inside it. */
function headlineIn(heading: DomElement): string | null {
  const parts = [...heading.childNodes].filter((node) => textOf(node) !== null)
  const [above, below] = parts
  if (parts.length !== 2 || !above || !below || above.nodeType !== ELEMENT_NODE) return textOf(heading)
  const line = textOf(below) ?? ''
  const isAbove = below.nodeType === ELEMENT_NODE || KICKER.test((above as DomElement).className)
  const label = textOf(above) ?? ''
  // With a colon the headline goes on.
  const isHeadline = line.length >= 15 && line.length > label.length && !label.endsWith(':')
  return isAbove && isHeadline ? line : textOf(heading)
}

/** Held by a declared title, and no mere label: a site's name is held by its titles too. */
function isSaidBy(heading: string, declared: readonly string[]): boolean {
  const words = squashed(heading)
  return declared.some((title) => {
    const whole = squashed(title)
    return (
      whole === words || (words.length > 15 && words.length >= whole.length * 0.4 && whole.includes(words))
    )
  })
}

/** The title less the site's name at its end or beginning. */
function withoutSite(title: string, { url, publisher }: Clues): string {
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title
  const site = [publisher ?? '', url?.hostname.replace(/^www\./, '').replace(/\.\w+$/, '') ?? '']
    .map(squashed)
    .filter(Boolean)
  const isSite = (part: string) =>
    site.some(
      (name) => squashed(part).includes(name) || (squashed(part).length > 3 && name.includes(squashed(part))),
    )
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (isSite(last) || last.length < title.length / 4)
    return withoutSiteAgain(title.slice(0, title.lastIndexOf(last)), isSite)
  if (isSite(first))
    return title
      .slice(first.length)
      .replace(/^[\s|·•–—»«:›>/\\-]+/u, '')
      .trim()
  return title
}

/** A section's name often stands before the site's. */
function withoutSiteAgain(title: string, isSite: (part: string) => boolean): string {
  const bare = title.replace(/[\s|·•–—»«:›>/\\-]+$/u, '').trim()
  const last = bare.split(SEPARATOR).at(-1) ?? ''
  return last !== bare && isSite(last)
    ? bare
        .slice(0, bare.lastIndexOf(last))
        .replace(/[\s|·•–—»«:›>/\\-]+$/u, '')
        .trim()
    : bare
}

const squashed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
