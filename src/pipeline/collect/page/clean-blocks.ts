import { isBoilerplate, isSoftTail, isTailHeading } from './boilerplate.ts'
import type { DomElement } from './dom.ts'
import type { RawBlock } from './raw-blocks.ts'
import { squashed } from './squashed.ts'

/** Classes and ids of what stands inside a story without being it: whole words. */
const ASIDE =
  /(?:^|[\s_-])(?:by-?lines?|author-?(?:bio|box|info|name|card)?|authors|bio|newsletters?|sign-?up|subscribe|subscription|promos?|promotion|share|sharing|social|related|recirc|recommended|read-?more|more-?on|also-?read|most-?(?:read|popular)|trending|tags?|tag-?list|keywords|breadcrumbs?|(?:wp-|image-|img-|photo-)?captions?(?:-text)?|photos?|pictures?|credit|credits|dateline|timestamp|pub-?date|post-?meta|entry-?meta|article-?meta|meta|kicker|advert|advertisement|ads?|sponsor|sponsored|correction-?note|comments?|comment-?list|footnotes?-?links|copyright|disclaimer|toc|pagination|pager|embed|widget|gallery|slideshow)(?=[\s_-]|$)/i

/**
 * The story's blocks among those of the extracted body. Each step takes out one kind of furniture,
 * and gives back what it took where it would take too much: odd pages keep their text.
 */
export function cleanBlocks(
  raw: readonly RawBlock[],
  about: { readonly titles: readonly string[] },
): RawBlock[] {
  let blocks = [...raw]
  blocks = without(blocks, 0.5, isFigure)
  blocks = without(blocks, 0.5, (block) => isBoilerplate(block.text))
  blocks = without(blocks, 0.4, isLinkList)
  blocks = cutTail(blocks)
  blocks = cutHead(blocks, about.titles)
  blocks = without(blocks, 0.4, isAside)
  return withoutRepeats(blocks)
}

/** The blocks less those that `drop` names, unless they hold more than `most` of the text. */
function without(blocks: RawBlock[], most: number, drop: (block: RawBlock) => boolean): RawBlock[] {
  const kept = blocks.filter((block) => !drop(block))
  return lengthOf(kept) >= lengthOf(blocks) * (1 - most) ? kept : blocks
}

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)

const FIGURE = new Set(['figure', 'figcaption', 'caption'])

/** By the parents' names: a selector would be compiled anew for each block. */
function isFigure({ element }: RawBlock): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement)
    if (FIGURE.has(at.localName)) return true
  return false
}

const isLinkList = ({ text, linked }: RawBlock): boolean => linked > text.length * 0.85

/** What stands under "Related" or "About the author" in the second half of a text. */
function cutTail(blocks: RawBlock[]): RawBlock[] {
  const all = lengthOf(blocks)
  let before = 0
  for (const [index, block] of blocks.entries()) {
    if (before >= all / 2 && isTailHeading(block.text) && mayCut(block, blocks.slice(index), all))
      return blocks.slice(0, index)
    before += block.text.length
  }
  return blocks
}

/** Under "Don't miss" some sites put a few links and go on with the story. */
function mayCut(heading: RawBlock, rest: readonly RawBlock[], all: number): boolean {
  if (!isSoftTail(heading.text)) return true
  const linked = rest.reduce((sum, block) => sum + block.linked, 0)
  return linked > lengthOf(rest) * 0.3 || lengthOf(rest) < all * 0.12
}

/** Repeated title, menus, labels and other short lines before the story's first sentence. */
function cutHead(blocks: RawBlock[], titles: readonly string[]): RawBlock[] {
  const echoes = new Set(titles.map(squashed))
  let first = blocks.findIndex((block) => !isHead(block, echoes))
  const last = blocks[first - 1]
  // The heading right above the first sentence is the story's own, unless it is the title once more.
  if (last?.kind === 'heading' && last.level !== 1 && !echoes.has(squashed(last.text))) first--
  return first <= 0 || lengthOf(blocks.slice(first)) < lengthOf(blocks) * 0.6 ? blocks : blocks.slice(first)
}

function isHead({ text, kind }: RawBlock, echoes: ReadonlySet<string>): boolean {
  if (echoes.has(squashed(text)) || kind === 'heading') return true
  return kind !== 'quote' && text.length < 80 && !/[.!?…:"”»)\]。！？]$/u.test(text)
}

function isAside({ element }: RawBlock): boolean {
  // Not above the story's own container, whose classes speak of the whole page.
  for (let at: DomElement | null = element; at && at.id !== 'readability-page-1'; at = at.parentElement) {
    if (at.localName === 'aside') return true
    if (ASIDE.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true
  }
  return false
}

/** A long block that stands twice is told once. */
function withoutRepeats(blocks: RawBlock[]): RawBlock[] {
  const seen = new Set<string>()
  return blocks.filter(({ text }) => text.length < 60 || (!seen.has(text) && seen.add(text)))
}
