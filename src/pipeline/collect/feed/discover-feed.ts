import { Parser } from 'htmlparser2'

const FEED_TYPES = /^(?:application|text)\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i

/** What some sites call theirs; others name other things so, and one that says more goes first. */
const MAYBE_TYPES = /^(?:application|text)\/xml$/i

/** Links are looked for this far into a page: heads are large, bodies larger. */
const MAX_CHARS = 500_000

/**
 * The feed that a page names as its own (`link rel="alternate"`), absolute; null when it names none.
 * The first one is the site's; one of comments is nobody's news, unless there is no other.
 */
export function discoverFeed(html: string, url: string): string | null {
  const found: { href: string; title: string; type: string }[] = []
  let base = url
  const parser = new Parser({
    onopentag: (name, { rel = '', type = '', href, title = '' }) => {
      if (name === 'base' && href && URL.canParse(href, url)) base = new URL(href, url).href
      if (name === 'link' && href && /\balternate\b/i.test(rel))
        found.push({ href, title, type: type.replace(/;.*/s, '').trim() })
    },
  })
  parser.end(html.slice(0, MAX_CHARS))
  const feeds = [FEED_TYPES, MAYBE_TYPES].flatMap((types) => found.filter(({ type }) => types.test(type)))
  const chosen = feeds.find(({ href, title }) => !/comment/i.test(`${href} ${title}`)) ?? feeds[0]
  return chosen && URL.canParse(chosen.href, base) ? new URL(chosen.href, base).href : null
}
