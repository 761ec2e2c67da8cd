import { type DomElement, documentOf } from '../dom.ts'
import { squashed } from '../squashed.ts'
import type { Clues } from './clues.ts'
import { isElsewhere } from './elsewhere.ts'
import { isNode, listOf, textIn, typesOf } from './json-ld.ts'

/** Where pages write who wrote: most reliable first. */
const PLACES = [
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author]',
  'a[rel~=author]',
  '[rel~=author]',
  '.byline .author, .byline-name, .byline__name, .author-name, .author__name, .authorname, .article-author, .article__author, .post-author, .entry-author, .vcard .fn, a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/auteur/"], .username',
  'byline, .byline, .by-line, .byline__author, .author, .autor, .auteur, .writer, [class*=byline], [class*="author"], [id*=author], [class*="autor"], [class*="auteur"], [class*="contributor"]',
] as const

const LEAD =
  /^(?:(?:written |posted |published |reported |words |story |text |article |review |(?:view |show |see )?all (?:posts|articles|stories) )?by|(?:(?:ein |zeige )?(?:alle )?(?:artikel|beitrag|beiträge|gastbeitrag|kommentar|pressemitteilung) )?von|(?:verfasst|geschrieben|erstellt|eingestellt|veröffentlicht|gepostet) von|text(?: (?:und|&) fotos?)?\s?:|interview\s?:|redaktion\s?:|par|por|di|da|door|av|af|przez|автор(?:ы)?|текст|autore?|autor(?:in|en)?|auteur|author|rechtsanw(?:alt|ältin)|(?:\p{L}{1,20}-){0,3}(?:expert(?:e|in)|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|kolumnist(?:in)?))\s*:?\s+(?=\S)/iu

/** The end of the name where more is on the line: date, role, publication. */
const TAIL =
  /\s*(?:[|•·–—]|\s-\s|\bam \d|\bon \d|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)|\bpublished\b|\bposted\b|\bupdated\b|\bveröffentlicht\b|,\s*(?:\d|\p{Ll})|\(|\d{1,2}[./:]\d|\s\d{1,2}\.?\s\p{L}{3,12}\s\d{4}|\bfor\s\p{Lu}|\bin\s\p{Lu}).*$/iu

/** No person's name: roles and houses. */
const NOBODY =
  /^(?:(?:die )?(?:online-?)?redaktion|editor(?:s|ial)?(?: (?:team|staff|board))?|staff(?: (?:writer|reporter)s?)?|news ?(?:desk|room|team)|team|press ?(?:release|office)|pressestelle|(?:la )?redacci[oó]n|(?:la )?r[eé]daction|redazione|redakcja|редакция|agenc(?:y|ies))$/iu

/** What stands where a name is expected and is none. */
const NO_NAME =
  /^(?:admin(?:istrator)?|webmaster|guest|gast|user|anonymous|anonym|unknown|autor(?:in)?|author|authors|by|von|par|por|posted by|about|mehr|more|share|follow|contact|default|super user|wordpress|date|text)$/iu

/** The names of those who wrote the article, as the page gives them; empty when it names nobody. */
export function bylineOf(clues: Clues): string[] {
  const marked = [...fromJsonLd(clues), ...fromMetas(clues), ...fromPlaces(clues)]
  // A house or the site itself is named where no person is.
  const tests = [(name: string) => isName(name) && !isHouse(name, clues), isName]
  for (const test of tests) {
    for (const candidates of marked) {
      const names = candidates.flatMap(split).filter(test)
      if (names.length > 0) return distinct(names)
    }
    const told = test === isName ? [] : fromText(clues).flatMap(split).filter(test)
    if (told.length > 0) return distinct(told)
  }
  return []
}

function* fromJsonLd({ jsonLd: { articles, nodes, resolve } }: Clues): Generator<string[]> {
  for (const article of articles) yield namesIn(listOf(article['author']).map(resolve))
  const people = nodes.filter((node) => typesOf(node).includes('Person'))
  const names = new Set(namesIn(people))
  if (names.size === 1) yield [...names]
}

const namesIn = (authors: readonly unknown[]): string[] =>
  authors
    .map((author) => (isNode(author) ? textIn(author['name']) : textIn(author)))
    .filter((name) => name !== null)

const METAS = [
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
]

/** A label that some sites give their cards on social networks. */
const WRITTEN_BY =
  /^(?:written by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto da|autor|geschreven door|napisane przez|автор)$/i

function* fromMetas({ metas }: Clues): Generator<string[]> {
  for (const name of METAS) yield [metas(name)].filter((found) => found !== null)
  if (WRITTEN_BY.test(metas('twitter:label1') ?? ''))
    yield [metas('twitter:data1')].filter((found) => found !== null)
}

function* fromPlaces({ document }: Clues): Generator<string[]> {
  for (const place of PLACES) {
    const found: DomElement[] = []
    for (const element of document.querySelectorAll(place)) {
      if (found.length < 8 && !isElsewhere(element)) found.push(element)
    }
    for (const element of found.slice(0, 5)) {
      const texts = found.filter((other) => areOneLine(element, other)).map(textOf)
      yield texts.filter((text) => text !== '' && text.length < 150)
    }
  }
}

/** The names of several authors are marked one by one, side by side. */
function areOneLine(one: DomElement, other: DomElement): boolean {
  const line = one.parentElement
  const box = line?.parentElement
  if (other === one || other.parentElement === line) return true
  return box != null && other.parentElement?.parentElement === box && one.localName !== 'div'
}

/** A line that begins as bylines do and holds a name alone; the story's first lines and last ones have it. */
const TOLD =
  /^(?:(?:written |posted |text |story |article )?by|(?:ein (?:artikel|beitrag|gastbeitrag|kommentar) |verfasst |geschrieben |erstellt |eingestellt )?von|autor(?:in|en)?|text|author|written by|par|por|redaktion)\s?:?\s+((?:(?:Dr|Prof)\.\s){0,2}\p{Lu}[\p{L}'’.-]{0,20}(?:\s(?:von|van|de|del|di|la|le|zu|der|den|bin|al)){0,2}\s\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24})?(?:\s(?:and|und|et|y|&)\s\p{Lu}[\p{L}'’.-]{1,20}\s\p{Lu}[\p{L}'’-]{1,24})?)(?=$|\s?[|,(/•·–-]|\s\d)/iu

function fromText({ lines }: Clues): string[] {
  for (const { text, element } of lines) {
    const name = text.length < 100 ? TOLD.exec(text)?.[1] : null
    if (name && areCapitalised(name) && !isElsewhere(element)) return [name]
  }
  return []
}

/** The pattern knows no case; every word of a name but its particles has a capital. */
const areCapitalised = (name: string): boolean =>
  name
    .split(/\s/)
    .every((word) => /^\p{Lu}|^(?:von|van|de|del|di|la|le|zu|der|den|bin|al|and|und|et|y|&)$/u.test(word))

const textOf = (element: DomElement): string =>
  (element.getAttribute('content') ?? element.textContent ?? '').replace(/\s+/gu, ' ').trim()

function split(line: string): string[] {
  if (/^\s*(?:https?:|www\.)|^\S+@\S+$/i.test(line)) return []
  return decoded(line)
    .replace(LEAD, '')
    .replace(TAIL, '')
    .split(/\s*(?:[;/&]|,(?!\s*(?:Jr|Sr|PhD|MD|Dr)\b)|\s(?:and|und|et|e|y|i|и)\s)\s*/u)
    .map((name) => name.replace(LEAD, '').replace(/^[\s,.:@-]+|[\s,:@-]+$/gu, ''))
}

/** Some templates escape twice, and a name would end at the semicolon. */
const decoded = (line: string): string =>
  /&(?:#\d+|[a-z]+);/i.test(line) ? (documentOf(line).body.textContent ?? '') : line

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || name.split(/\s+/).length > 6) return false
  return (
    /\p{L}{2}/u.test(name) &&
    !NO_NAME.test(name) &&
    !/https?:|www\.|@|\.(?:com|de|org|net|co)\b|[<>{}=?!]/i.test(name)
  )
}

function isHouse(name: string, { publisher, url }: Clues): boolean {
  const words = squashed(name)
  const host = url?.hostname.replace(/^www\./, '').replace(/\.\w+$/, '') ?? ''
  return (
    NOBODY.test(name) || words === squashed(publisher ?? '') || words === squashed(host) || /\d/.test(name)
  )
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => !seen.has(squashed(name)) && seen.add(squashed(name)))
}
