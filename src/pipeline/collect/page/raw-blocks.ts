import { type DomElement, type DomNode, TEXT_NODE } from './dom.ts'
import { visibleText } from './visible-text.ts'

/** A block of text where it stands in the page, before any clean-up. */
export interface RawBlock {
  readonly text: string
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote'
  readonly level?: number
  readonly ordinal?: number
  /** How many of the text's characters are link text. */
  readonly linked: number
  /** The block element that holds the text. */
  readonly element: DomElement
}

const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption'
  ).split(' '),
)

/** Cells are blocks where they hold blocks; else the words of a row stand on one line. */
const CELL = new Set(['td', 'th'])

const SILENT = new Set(
  'script style noscript template svg math iframe object embed video audio canvas select textarea button head title map'.split(
    ' ',
  ),
)

/**
 * The text below `root` by blocks: words of two blocks never touch, a line break stays a line end and
 * two of them end the paragraph.
 */
export function rawBlocksOf(root: DomElement): RawBlock[] {
  const out: RawBlock[] = []
  let parts: string[] = []
  let linked = 0
  let owner = root

  function flush(): void {
    const paragraphs = visibleText(parts.join('')).split(/\n\s*\n/)
    const all = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
    for (const paragraph of paragraphs) {
      const text = paragraph.trim()
      if (text) out.push({ text, ...kindOf(owner), linked: (linked * text.length) / all, element: owner })
    }
    parts = []
    linked = 0
  }

  function walk(node: DomNode, inLink: boolean): void {
    if (node.nodeType === TEXT_NODE) {
      // Other white space becomes single spaces when the block is whole.
      const text = (node.textContent ?? '').replaceAll('\n', ' ')
      parts.push(text)
      if (inLink) linked += text.trim().length
      return
    }
    const element = node as DomElement
    const name = element.localName
    if (!name || SILENT.has(name)) return
    if (name === 'br') return void parts.push('\n')
    const isBlock = BLOCK.has(name) || (CELL.has(name) && holdsBlock(element))
    const before = owner
    if (isBlock) {
      flush()
      owner = element
    }
    for (const child of element.childNodes) walk(child, inLink || name === 'a')
    if (CELL.has(name)) parts.push(' ')
    if (isBlock) {
      flush()
      owner = before
    }
  }

  walk(root, false)
  flush()
  return out
}

function holdsBlock(cell: DomElement): boolean {
  for (const child of cell.children) if (BLOCK.has(child.localName)) return true
  return false
}

function kindOf(element: DomElement): Pick<RawBlock, 'kind' | 'level' | 'ordinal'> {
  for (let at: DomElement | null = element; at; at = at.parentElement) {
    const heading = /^h([1-6])$/.exec(at.localName)?.[1]
    if (heading) return { kind: 'heading', level: Number(heading) }
    if (at.localName === 'li') return item(at)
    if (at.localName === 'blockquote') return { kind: 'quote' }
  }
  return { kind: 'paragraph' }
}

function item(element: DomElement): Pick<RawBlock, 'kind' | 'ordinal'> {
  const list = element.parentElement
  if (list?.localName !== 'ol' || list.hasAttribute('reversed')) return { kind: 'item' }
  const ordinal = ordinalsOf(list).get(element)
  return ordinal === undefined ? { kind: 'item' } : { kind: 'item', ordinal }
}

const counted = new WeakMap<DomElement, ReadonlyMap<DomElement, number>>()

/** The numbers of a list's items, counted once a list. */
function ordinalsOf(list: DomElement): ReadonlyMap<DomElement, number> {
  const known = counted.get(list)
  if (known) return known
  const ordinals = new Map<DomElement, number>()
  let next = integer(list.getAttribute('start')) ?? 1
  for (const child of list.children) {
    if (child.localName !== 'li') continue
    next = integer(child.getAttribute('value')) ?? next
    ordinals.set(child, next++)
  }
  counted.set(list, ordinals)
  return ordinals
}

const integer = (value: string | null): number | null =>
  value && /^-?\d{1,6}$/.test(value) ? Number(value) : null
