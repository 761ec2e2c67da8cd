import { Parser } from 'htmlparser2'

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i

/** Links are looked for this far into a page: heads are large, bodies larger. */
const MAX_CHARS = 500_000

/**
 * The feed that a page names as its own (`link rel="alternate"`), absolute; null when it names none.
 * The first one is the site's; one of comments is nobody's news.
 */
export function discoverFeed(html: string, url: string): string | null {
  const found: { href: string; title: string }[] = []
  let base = url
  const parser = new Parser({
    onopentag: (name, { rel = '', type = '', href, title = '' }) => {
      if (name === 'base' && href && URL.canParse(href, url)) base = new URL(href, url).href
      if (name === 'link' && href && /\balternate\b/i.test(rel) && FEED_TYPES.test(type.trim()))
        found.push({ href, title })
    },
  })
  parser.end(html.slice(0, MAX_CHARS))
  const chosen = found.find(({ href, title }) => !/comment/i.test(`${href} ${title}`)) ?? found[0]
  return chosen && URL.canParse(chosen.href, base) ? new URL(chosen.href, base).href : null
}
