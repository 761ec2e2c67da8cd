import { Parser } from 'htmlparser2'
import type { RawFeed, RawItem, RawText } from './raw-feed.ts'

/** No feed nests its markup deeper; the tokenizer's own stack is slow beyond. What came before counts. */
const MAX_DEPTH = 512

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

type Draft = { -readonly [K in keyof RawItem]: RawItem[K] } & {
  texts: RawText[]
  authors: string[]
  categories: string[]
  dates: string[]
}

interface Field extends Open {
  readonly depth: number
  readonly parts: string[]
  /** Its markup is elements and its text is text; else text may be markup, and elements stand in it by mistake. */
  readonly isXhtml: boolean
}

/** Where we are: an element's name, and what links in it are relative to. */
interface Step {
  readonly name: string
  readonly base: string | undefined
}

/** What an element of an item means, by its name without the prefix that its document happens to use. */
const TEXT_OF: Readonly<Record<string, number>> = {
  encoded: 0,
  content: 0,
  body: 0,
  fulltext: 0,
  description: 1,
  summary: 2,
  subtitle: 3,
}
const DATES: Readonly<Record<string, number>> = {
  pubdate: 0,
  published: 0,
  issued: 0,
  date: 1,
  created: 1,
  updated: 2,
  modified: 2,
}

/**
 * The second reader, for feeds that are not well-formed: it takes tokens as they come, closes what
 * was left open and never throws. One pass; entities beyond XML's and HTML's own stay as written.
 */
export function readTolerantly(text: string, maxItems: number): RawFeed {
  const reading = new Reading(maxItems)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.open({ name, attributes }),
      ontext: (data) => reading.text(data),
      // What the document's end closes was cut off in the middle.
      onclosetag: (name, isImplied) => reading.close(name, isImplied),
    },
    {
      xmlMode: true,
      decodeEntities: true,
      recognizeSelfClosing: true,
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
    },
  )
  try {
    parser.end(text)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
  }
  return reading.end()
}

class TooDeep extends Error {}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The state of one pass. */
class Reading {
  readonly #maxItems: number
  readonly #items: Draft[] = []
  readonly #feed: { title?: RawText; link?: string; base?: string; ttl?: number } = {}
  readonly #path: Step[] = []
  #item: Draft | null = null
  #field: Field | null = null
  /** A field that something else's end has closed: whole if that end stands in the document. */
  #cut: Field | null = null

  constructor(maxItems: number) {
    this.#maxItems = maxItems
  }

  open(tag: Open): void {
    const local = localOf(tag.name)
    this.#cut = null
    if (this.#field && this.#isOver(this.#field, tag.name)) this.#endField(this.#field)
    if (this.#field) this.#field.parts.push(`<${local}>`)
    else if (isItem(local)) this.#startItem(tag)
    else this.#startField(tag)
    this.#path.push({ name: tag.name, base: joined(tag.attributes['xml:base'], this.#path.at(-1)?.base) })
    if (this.#path.length > MAX_DEPTH) throw new TooDeep()
  }

  text(data: string): void {
    this.#field?.parts.push(this.#field.isXhtml ? escaped(data) : data)
  }

  close(name: string, isImplied: boolean): void {
    const at = this.#path.findLastIndex((step) => step.name === name)
    if (at < 0) return
    this.#path.length = at
    if (!isImplied && this.#cut) this.#endField(this.#cut)
    const field = this.#field
    if (field && at <= field.depth) {
      this.#field = null
      if (isImplied) this.#cut = field
      else this.#endField(field)
    } else if (field) field.parts.push(`</${localOf(name)}>`)
    if (isItem(localOf(name))) this.#endItem()
  }

  end(): RawFeed {
    this.#endItem()
    return { ...this.#feed, items: this.#items }
  }

  /** A new item ends a field that was never closed; so does a field that no text can hold. */
  #isOver(field: Field, name: string): boolean {
    const local = localOf(name)
    if (field.isXhtml) return false
    return isItem(local) || (!(localOf(field.name) in TEXT_OF) && local !== 'title' && isField(name))
  }

  #startItem({ attributes }: Open): void {
    this.#endItem()
    this.#item = {
      guid: Object.entries(attributes).find(([key]) => localOf(key) === 'about')?.[1],
      guidIsLink: true,
      base: joined(attributes['xml:base'], this.#path.at(-1)?.base),
      texts: [],
      authors: [],
      categories: [],
      dates: [],
    }
  }

  #endItem(): void {
    this.#cut = null
    if (this.#item && this.#items.length < this.#maxItems) this.#items.push(this.#item)
    this.#item = null
  }

  #startField(tag: Open): void {
    const { name, attributes } = tag
    const local = localOf(name)
    if (this.#isAside()) return
    if (this.#path.length === 0 && attributes['xml:base']) this.#feed.base = attributes['xml:base']
    if (local === 'link' && attributes['href']) this.#link(attributes)
    if (local === 'content' && attributes['src'] && this.#item && !name.startsWith('media:'))
      this.#item.source ??= attributes['src']
    const category = local === 'category' ? (attributes['label'] ?? attributes['term']) : undefined
    if (category) this.#item?.categories.push(category)
    if (isField(name))
      this.#field = { ...tag, depth: this.#path.length, parts: [], isXhtml: attributes['type'] === 'xhtml' }
  }

  /** What another feed, a picture or a form is called is nothing of ours. */
  #isAside(): boolean {
    return this.#path.some(({ name }) => ['source', 'image', 'textinput', 'media:content'].includes(name))
  }

  #link({ href, rel = 'alternate', 'xml:base': base }: Readonly<Record<string, string>>): void {
    if (rel !== 'alternate' || !href) return
    const link = joined(href, joined(base, this.#path.at(-1)?.base)) ?? href
    if (this.#item) this.#item.link ??= link
    else this.#feed.link ??= link
  }

  #endField({ name, attributes, parts }: Field): void {
    this.#field = null
    this.#cut = null
    const value = parts.join('').trim()
    if (value === '' || isMedia(attributes['type'])) return
    if (this.#item) putInto(this.#item, localOf(name), value, attributes)
    else this.#putIntoFeed(localOf(name), value, attributes)
  }

  #putIntoFeed(local: string, value: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#path.some(({ name }) => localOf(name) === 'author')) return
    if (local === 'title') this.#feed.title ??= textOf(value, attributes)
    if (local === 'link') this.#feed.link ??= value
    if (local === 'ttl' && Number.isFinite(Number(value))) this.#feed.ttl ??= Number(value)
  }
}

const isItem = (local: string): boolean => local === 'item' || local === 'entry'

/** An address against its base, as far as one can say; undefined where there is none. */
function joined(address: string | undefined, base: string | undefined): string | undefined {
  if (!address || !base) return address ?? base
  return URL.canParse(address, base) ? new URL(address, base).href : address
}

/** Elements whose text we keep; an `author` of Atom holds a `name`, one of RSS is the name. */
const isField = (name: string): boolean => {
  const local = localOf(name)
  if (name.startsWith('media:') && !['title', 'description'].includes(local)) return false
  if (name.startsWith('itunes:') && !['title', 'summary', 'subtitle', 'author'].includes(local)) return false
  return (
    local in TEXT_OF ||
    local in DATES ||
    ['title', 'link', 'guid', 'id', 'creator', 'name', 'category', 'subject', 'ttl'].includes(local) ||
    name === 'author' ||
    name === 'itunes:author'
  )
}

/** Contents may be pictures, or bytes in base64. */
const isMedia = (type = 'text'): boolean => !/text|html|xml/i.test(type)

function putInto(
  item: Draft,
  local: string,
  value: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const [text, date] = [TEXT_OF[local], DATES[local]]
  if (text !== undefined) item.texts[text] ??= textOf(value, attributes)
  else if (date !== undefined) item.dates[date] ??= value
  else if (local === 'title') item.title ??= textOf(value, attributes)
  else if (local === 'link') item.link ??= value
  else if (local === 'guid' || local === 'id') {
    item.guid = value
    item.guidIsLink = attributes['ispermalink']?.toLowerCase() !== 'false'
  } else if (local === 'category' || local === 'subject') item.categories.push(value)
  else item.authors.push(value)
}

const textOf = (value: string, { type }: Readonly<Record<string, string>>): RawText => ({
  value,
  plain: type === 'text' || type === 'text/plain',
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
