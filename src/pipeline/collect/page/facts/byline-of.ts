import type { DomElement } from '../dom.ts'
import type { Clues } from './clues.ts'
import { isNode, listOf, textIn } from './json-ld.ts'

/** Where pages write who wrote: most reliable first. */
const PLACES = [
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author]',
  'a[rel~=author]',
  '[rel~=author]',
  '.byline .author, .byline-name, .byline__name, .author-name, .author__name, .authorname, .article-author, .article__author, .post-author, .entry-author, .vcard .fn, a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"]',
  '.byline, .by-line, .byline__author, .author, .autor, .auteur, .writer, [class*=byline], [class*="author"], [id*=author], [class*="autor"]',
] as const

const ELSEWHERE =
  'aside, footer, nav, [class*=comment], [id*=comment], [class*=related], [class*=sidebar], [id*=sidebar], [class*=widget], [class*=teaser]'

const LEAD =
  /^(?:(?:written |posted |published |reported |words |story |text |article |review )?by|(?:ein (?:artikel|beitrag|gastbeitrag) )?von|verfasst von|geschrieben von|par|por|di|da|door|av|af|przez|автор(?:ы)?|текст|autore?|autor(?:in|en)?|auteur|author|redakteur(?:in)?)\s*:?\s+(?=\S)/iu

/** The end of the name where more is on the line: date, role, publication. */
const TAIL =
  /\s*(?:[|•·–—]|\s-\s|\bam \d|\bon \d|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)|\bpublished\b|\bposted\b|\bupdated\b|\bveröffentlicht\b|,\s*(?:\d|\p{Ll})|\(|\d{1,2}[./:]\d|\bfor\s\p{Lu}|\bin\s\p{Lu}).*$/iu

/** No person's name: roles, houses and machines. */
const NOBODY =
  /^(?:admin(?:istrator)?|redaktion|die redaktion|online-?redaktion|editor(?:s|ial)?(?: (?:team|staff|board))?|staff(?: (?:writer|reporter)s?)?|news ?(?:desk|room|team)|webmaster|guest|gast|user|anonymous|anonym|unknown|team|press ?(?:release|office)|pressestelle|autor(?:in)?|author|authors|by|von|posted by|about|mehr|more|share|follow|contact|(?:la )?redacci[oó]n|(?:la )?r[eé]daction|redazione|redakcja|редакция|default|super user|wordpress)$/iu

/** The names of those who wrote the article, as the page gives them; empty when it names nobody. */
export function bylineOf(clues: Clues): string[] {
  for (const candidates of [fromJsonLd(clues), fromMetas(clues), ...fromPlaces(clues)]) {
    const names = candidates.flatMap(split).filter((name) => isName(name, clues))
    if (names.length > 0) return distinct(names)
  }
  return []
}

function fromJsonLd({ jsonLd: { articles, resolve } }: Clues): string[] {
  for (const article of articles) {
    const names = listOf(article['author'])
      .map(resolve)
      .map((author) => (isNode(author) ? textIn(author['name']) : textIn(author)))
      .filter((name) => name !== null)
    if (names.length > 0) return names
  }
  return []
}

const fromMetas = ({ metas }: Clues): string[] =>
  [
    metas(
      'author',
      'article:author',
      'dc.creator',
      'dcterms.creator',
      'parsely-author',
      'sailthru.author',
      'citation_author',
      'article:author_name',
      'og:article:author',
      'byl',
      'cxenseparse:author',
      'creator',
    ),
  ].filter((name) => name !== null)

function* fromPlaces({ document }: Clues): Generator<string[]> {
  for (const place of PLACES) {
    const found = [...document.querySelectorAll(place)].filter((element) => !element.closest(ELSEWHERE))
    for (const element of found.slice(0, 5)) {
      const text = textOf(element)
      if (text !== '' && text.length < 150) yield [text]
    }
  }
}

const textOf = (element: DomElement): string =>
  (element.getAttribute('content') ?? element.textContent ?? '').replace(/\s+/gu, ' ').trim()

function split(line: string): string[] {
  return line
    .replace(LEAD, '')
    .replace(TAIL, '')
    .split(/\s*(?:[;/&]|,(?!\s*(?:Jr|Sr|PhD|MD|Dr)\b)|\s(?:and|und|et|e|y|i|и)\s)\s*/u)
    .map((name) => name.replace(LEAD, '').replace(/^[\s,.:@-]+|[\s,:@-]+$/gu, ''))
}

function isName(name: string, { publisher, url }: Clues): boolean {
  if (name.length < 2 || name.length > 60 || name.split(/\s+/).length > 6) return false
  if (
    /https?:|www\.|@|\.(?:com|de|org|net|co)\b|[<>{}=?!]|\d/i.test(name) ||
    NOBODY.test(name) ||
    !/\p{L}{2}/u.test(name)
  )
    return false
  const words = squashed(name)
  const host = url?.hostname.replace(/^www\./, '').replace(/\.\w+$/, '') ?? ''
  return words !== squashed(publisher ?? '') && words !== squashed(host)
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => !seen.has(squashed(name)) && seen.add(squashed(name)))
}

const squashed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
