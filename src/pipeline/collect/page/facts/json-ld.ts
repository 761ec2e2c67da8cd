import type { DomDocument } from '../dom.ts'

/** An object of a page's JSON-LD. Nothing of its shape may be relied on. */
export type Node = Readonly<Record<string, unknown>>

const ARTICLE =
  /(?:^|\/)(?:\w*NewsArticle|Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report|TechArticle|ScholarlyArticle|DiscussionForumPosting|OpinionNewsArticle|Recipe|Review|CreativeWork|VideoObject)$/

/** So many objects say all that a page has to say of one article. */
const MAX_NODES = 2_000

export interface JsonLd {
  /** Every object, outermost first. */
  readonly nodes: readonly Node[]
  /** The objects about an article, articles proper before reviews, recipes and videos. */
  readonly articles: readonly Node[]
  /** The blocks that are no JSON: what a pattern finds in them is better than nothing. */
  readonly broken: readonly string[]
  /** The object that a reference by `@id` means, or the value itself. */
  readonly resolve: (value: unknown) => unknown
}

/** All JSON-LD of the page; blocks that are no JSON are passed over. */
export function jsonLdOf(document: DomDocument): JsonLd {
  const nodes: Node[] = []
  const broken: string[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const value = parsed(script.textContent ?? '')
    if (value === null) broken.push(script.textContent ?? '')
    addNodes(value, nodes, 0)
  }
  const byId = new Map<unknown, Node>()
  for (const node of nodes)
    if (typeof node['@id'] === 'string' && Object.keys(node).length > 1 && !byId.has(node['@id']))
      byId.set(node['@id'], node)
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const proper = (node: Node) => typesOf(node).some((type) => /Article$|Posting$|Report$/.test(type))
  return {
    nodes,
    broken,
    articles: [...articles.filter(proper), ...articles.filter((node) => !proper(node))],
    resolve: (value) => (isNode(value) && byId.get(value['@id'])) || value,
  }
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const typesOf = (node: Node): string[] =>
  listOf(node['@type']).filter((type) => typeof type === 'string')

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flat(3) : value == null ? [] : [value]

/** The first of the values that is a text with something in it, entities decoded. */
export function textIn(...values: readonly unknown[]): string | null {
  for (const value of values.flatMap(listOf))
    if (typeof value === 'string' && value.trim()) return unescaped(value).replace(/\s+/gu, ' ').trim()
  return null
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** Scripts are no markup, yet many sites write entities into their JSON. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,5}));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 31 && point < 0x110000 ? String.fromCodePoint(point) : ''
  })

function addNodes(value: unknown, nodes: Node[], depth: number): void {
  if (depth > 12 || nodes.length >= MAX_NODES) return
  if (Array.isArray(value)) for (const one of value) addNodes(one, nodes, depth + 1)
  if (!isNode(value)) return
  nodes.push(value)
  for (const one of Object.values(value)) if (typeof one === 'object') addNodes(one, nodes, depth + 1)
}

function parsed(json: string): unknown {
  const bare = json.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    '',
  )
  // Line ends inside strings are the commonest fault of hand-made JSON; outside they are white space.
  for (const candidate of [
    bare,
    bare.replace(/\p{Cc}+/gu, ' '),
    bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(candidate)
    } catch {}
  }
  return null
}
