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
}

/** What an element of an item means, by its name without the prefix that its document happens to use. */
const TEXT_OF: Readonly<Record<string, number>> = {
  encoded: 0,
  content: 0,
  body: 0,
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
      onopentag: (name, attributes) => reading.open({ name: name.toLowerCase(), attributes }),
      ontext: (data) => reading.text(data),
      // What the document's end closes was cut off in the middle.
      onclosetag: (name, isImplied) => reading.close(name.toLowerCase(), isImplied),
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
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
  readonly #path: string[] = []
  #item: Draft | null = null
  #field: Field | null = null

  constructor(maxItems: number) {
    this.#maxItems = maxItems
  }

  open(tag: Open): void {
    const local = localOf(tag.name)
    if (this.#field) this.#openInside(tag)
    else if (local === 'item' || local === 'entry') this.#startItem(tag)
    else this.#startField(tag)
    if (this.#path.push(tag.name) > MAX_DEPTH) throw new TooDeep()
  }

  text(data: string): void {
    this.#field?.parts.push(data)
  }

  close(name: string, isImplied: boolean): void {
    const at = this.#path.lastIndexOf(name)
    if (at < 0) return
    this.#path.length = at
    const field = this.#field
    if (field && at <= field.depth) {
      if (isImplied && at === field.depth) this.#field = null
      else this.#endField(field)
    } else if (field && isXhtml(field)) field.parts.push(`</${localOf(name)}>`)
    const local = localOf(name)
    if (local === 'item' || local === 'entry') this.#endItem()
  }

  end(): RawFeed {
    if (this.#field) this.#endField(this.#field)
    this.#endItem()
    return { ...this.#feed, items: this.#items }
  }

  /** Markup inside a field: kept where the field holds markup as elements, else only its text counts. */
  #openInside(tag: Open): void {
    const field = this.#field
    const local = localOf(tag.name)
    // An item that starts inside a field: the field was never closed.
    if (field && (local === 'item' || local === 'entry') && !isXhtml(field)) {
      this.#endField(field)
      this.#startItem(tag)
    } else if (field) field.parts.push(isXhtml(field) ? `<${local}>` : '')
  }

  #startItem({ attributes }: Open): void {
    this.#endItem()
    const about = attributes['rdf:about']
    this.#item = {
      guid: about,
      guidIsLink: true,
      base: attributes['xml:base'],
      texts: [],
      authors: [],
      categories: [],
      dates: [],
    }
  }

  #endItem(): void {
    if (this.#item && this.#items.length < this.#maxItems) this.#items.push(this.#item)
    this.#item = null
  }

  #startField(tag: Open): void {
    const { name, attributes } = tag
    if (this.#path.length === 0 && attributes['xml:base']) this.#feed.base = attributes['xml:base']
    if (localOf(name) === 'link' && attributes['href']) this.#link(attributes)
    const category = localOf(name) === 'category' ? (attributes['label'] ?? attributes['term']) : undefined
    if (category) this.#item?.categories.push(category)
    if (isField(name)) this.#field = { ...tag, depth: this.#path.length, parts: [] }
  }

  #link({ href, rel = 'alternate' }: Readonly<Record<string, string>>): void {
    if (rel !== 'alternate' || !href) return
    if (this.#item) this.#item.link ??= href
    else this.#feed.link ??= href
  }

  #endField({ name, attributes, parts }: Field): void {
    this.#field = null
    const value = parts.join('').trim()
    if (value === '') return
    if (this.#item) putInto(this.#item, localOf(name), name, value, attributes)
    else this.#putIntoFeed(localOf(name), value, attributes)
  }

  #putIntoFeed(local: string, value: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#path.some((name) => ['image', 'textinput', 'author'].includes(localOf(name)))) return
    if (local === 'title') this.#feed.title ??= textOf(value, attributes)
    if (local === 'link') this.#feed.link ??= value
    if (local === 'ttl' && Number.isFinite(Number(value))) this.#feed.ttl ??= Number(value)
  }
}

/** Elements whose text we keep; an `author` of Atom holds a `name`, one of RSS is the name. */
const isField = (name: string): boolean => {
  const local = localOf(name)
  if (name.startsWith('media:') && !['title', 'description'].includes(local)) return false
  return (
    local in TEXT_OF ||
    local in DATES ||
    ['title', 'link', 'guid', 'id', 'creator', 'name', 'category', 'subject', 'ttl'].includes(local) ||
    name === 'author' ||
    name === 'itunes:author'
  )
}

const isXhtml = ({ attributes }: Open): boolean => attributes['type'] === 'xhtml'

function putInto(
  item: Draft,
  local: string,
  name: string,
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
    item.guidIsLink =
      local === 'guid' && attributes['ispermalink'] !== 'false' && attributes['isPermaLink'] !== 'false'
  } else if (local === 'category' || local === 'subject') item.categories.push(value)
  else if (name !== 'media:name') item.authors.push(value)
}

const textOf = (value: string, { type }: Readonly<Record<string, string>>): RawText => ({
  value,
  plain: type === 'text' || type === 'text/plain',
})
