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
export function publishedOf(clues: Clues, titles: readonly string[]): string | null {
  const nearTitle = () => underTitle(clues.lines, titles)
  const declared = fromJsonLd(clues) ?? fromMetas(clues) ?? fromMarkedPlaces(clues)
  if (declared) return localDay(declared, [fromUrl(clues), nearTitle]) ?? declared
  const shown = fromUrl(clues) ?? nearTitle() ?? fromPlaces(clues)
  return shown ?? fromModified(clues) ?? fromText(clues) ?? fromDescription(clues)
}

/**
 * A moment in UTC tells no day of the site's own: where the address or the line under the title gives
 * the day before or after it, and it was that day somewhere by then, readers saw that one.
 */
function localDay(declared: string, shown: readonly [string | null, () => string | null]): string | null {
  const hour = /T(\d\d).*(?:Z|[+-]00:00)$/.exec(declared)?.[1]
  if (hour === undefined) return null
  const [inUrl, nearTitle] = shown
  return [inUrl, nearTitle()].find((day) => day && isDayElsewhere(day, declared, Number(hour))) ?? null
}

/** Zones reach from ten hours behind to twelve ahead, next to nobody lives beyond. */
function isDayElsewhere(day: string, declared: string, hour: number): boolean {
  const apart = (Date.parse(day.slice(0, 10)) - Date.parse(declared.slice(0, 10))) / 86_400_000
  return (apart === -1 && hour < 10) || (apart === 1 && hour >= 12)
}

const fromJsonLd = ({ jsonLd: { articles, broken } }: Clues): string | null =>
  firstDate([
    ...articles.flatMap((article) => [
      article['datePublished'],
      article['dateCreated'],
      article['uploadDate'],
    ]),
    ...broken.map((json) => /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(json)?.[1]),
  ])

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

const YEAR_FIRST = /(?:^|[/_.-])((?:19|20)\d\d)([/_.-]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/
const DAY_FIRST = /(?:^|[/_])(\d{1,2})([-.])(\d{1,2})\2((?:19|20)\d\d)(?=[/_.-]|$)/

/** `/2024/03/23/`, `/2024-03-23-` or `/23-03-2024`, not a number that happens to hold digits. */
function fromUrl({ url }: Clues): string | null {
  const path = url?.pathname ?? ''
  const [, year, , month, day] = YEAR_FIRST.exec(path) ?? []
  if (year) return isoDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
  const found = DAY_FIRST.exec(path)
  return found ? dateIn(`${found[1]}.${found[3]}.${found[4]}`) : null
}

/** So many short lines under a title may hold its date. */
const UNDER = 8
const SHORT = 120

/** The date in one of the short lines that follow the title where the page shows it. */
function underTitle(lines: Clues['lines'], titles: readonly string[]): string | null {
  const wanted = new Set(titles.map(squashed).filter((title) => title.length > 10))
  if (wanted.size === 0) return null
  for (const [index, { text, element }] of lines.entries()) {
    if (text.length > 300 || !wanted.has(squashed(text)) || isElsewhere(element)) continue
    for (const line of lines.slice(index + 1, index + 1 + UNDER)) {
      const date = line.text.length <= SHORT ? dateIn(line.text) : null
      if (date && !isElsewhere(line.element)) return date
    }
  }
  return null
}

const squashed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** What search engines and networks are told: a date in it, or the day in the picture's address. */
function fromDescription({ metas }: Clues): string | null {
  const said = firstDate([metas('description'), metas('og:description')])
  const picture = YEAR_FIRST.exec(metas('og:image', 'twitter:image') ?? '')
  return said ?? (picture ? dateIn(`${picture[1]}-${picture[3]}-${picture[4]}`) : null)
}

/** So much of the page's beginning is searched for a date in running text. */
const TEXT = 60_000

function fromText({ lines }: Clues): string | null {
  const pieces: string[] = []
  let length = 0
  for (const { text } of lines) {
    // Of a paragraph its beginning, where a dateline stands.
    const piece = text.replace(/\s+/gu, ' ').slice(0, text.length > 300 ? 60 : 300)
    if (!/\d/.test(piece)) continue
    pieces.push(piece)
    length += piece.length
    if (length > TEXT) break
  }
  const cued = pieces.find((piece) => CUE.test(piece) && dateIn(piece.slice(piece.search(CUE))))
  const piece = cued ? cued.slice(cued.search(CUE)) : pieces.find((one) => dateIn(one))
  return piece ? dateIn(piece) : null
}
