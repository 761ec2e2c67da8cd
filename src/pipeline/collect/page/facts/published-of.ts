import type { DomElement } from '../dom.ts'
import type { Clues } from './clues.ts'
import { dateIn, isoDate } from './date-in.ts'
import { isElsewhere } from './elsewhere.ts'
import { textIn } from './json-ld.ts'

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'datepublished',
  'og:article:published_time',
  'og:published_time',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'dc.created',
  'date',
  'article.published',
  'article:created',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'last-published',
  'originalpublicationdate',
  'article_date_original',
  'displaydate',
  'datecreated',
  'rnews:datepublished',
  'ptime',
  'cxenseparse:pubdate',
]

const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
  'revised',
]

const PLACES = [
  '[itemprop*=datePublished], [itemprop=dateCreated], [property*=datePublished], [pubdate]',
  'time.entry-date, time.published, .published, abbr.published, .entry-date, .post-date, .date-published, .published-date, .publish-date, .article-date, .article__date, .post-meta time, .entry-meta time',
  'article time, main time',
  'time',
  '[class*=date], [class*=Date], [class*=datum], [id*=date], [class*=time], [class*=publish], [class*=posted], [class*=meta], [class*=byline], [class*=datePublished], [class*=dateline], [class*=info]',
] as const

/** What stands before a date of publication, in the languages that most sites use. */
const CUE =
  /(?:published|posted|first published|publication date|veröffentlicht|erschienen|erstellt|publi[ée]e?|publicado|pubblicato|opublikowano|опубликовано|дата публикации|gepost|geplaatst|yayınlanma|datum|date|stand|vom|am)\b/iu

/**
 * When the article was published, as written on the page: its own day and offset, never moved to
 * another zone. From what the page declares to what it merely shows; null when nothing tells.
 */
export function publishedOf(clues: Clues): string | null {
  for (const find of [fromJsonLd, fromMetas, fromMarkedPlaces, fromUrl, fromPlaces, fromModified, fromText]) {
    const date = find(clues)
    if (date) return date
  }
  return null
}

const fromJsonLd = ({ jsonLd: { articles } }: Clues): string | null =>
  firstDate(
    articles.flatMap((article) => [article['datePublished'], article['dateCreated'], article['uploadDate']]),
  )

const fromMetas = ({ metas }: Clues): string | null => firstDate(PUBLISHED.map((name) => metas(name)))

const fromModified = ({ metas, jsonLd: { articles } }: Clues): string | null =>
  firstDate([...articles.map((article) => article['dateModified']), ...MODIFIED.map((name) => metas(name))])

function firstDate(values: readonly unknown[]): string | null {
  for (const value of values) {
    const text = textIn(value)
    const date = text && (isoDate(text) ?? dateIn(text))
    if (date) return date
  }
  return null
}

const fromMarkedPlaces = (clues: Clues): string | null => fromSelectors(clues, PLACES.slice(0, 4))

const fromPlaces = (clues: Clues): string | null => fromSelectors(clues, PLACES.slice(4))

function fromSelectors({ document }: Clues, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 40)) {
      if (isElsewhere(element)) continue
      const date = dateOf(element)
      if (date) return date
    }
  }
  return null
}

function dateOf(element: DomElement): string | null {
  for (const name of ['datetime', 'content', 'title']) {
    const value = element.getAttribute(name)
    const date = value && (isoDate(value) ?? dateIn(value))
    if (date) return date
  }
  const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim()
  return text.length < 200 ? dateIn(text) : null
}

/** `/2024/03/23/` or `/2024-03-23-`, not a number that happens to hold digits. */
function fromUrl({ url }: Clues): string | null {
  const path = url?.pathname ?? ''
  const found = /(?:^|[/_.-])((?:19|20)\d\d)([/_.-]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(path)
  return found ? isoDate(`${found[1]}-${found[3]?.padStart(2, '0')}-${found[4]?.padStart(2, '0')}`) : null
}

/** So much of the page's beginning is searched for a date in running text. */
const TEXT = 60_000

function fromText({ lines }: Clues): string | null {
  const pieces: string[] = []
  let length = 0
  for (const { text } of lines) {
    if (!/\d/.test(text) || text.length > 300) continue
    pieces.push(text.replace(/\s+/gu, ' '))
    length += text.length
    if (length > TEXT) break
  }
  const cued = pieces.find((piece) => CUE.test(piece) && dateIn(piece.slice(piece.search(CUE))))
  const piece = cued ? cued.slice(cued.search(CUE)) : pieces.find((one) => dateIn(one))
  return piece ? dateIn(piece) : null
}
