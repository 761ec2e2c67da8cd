import { isBoilerplate } from './boilerplate.ts'
import type { DomElement } from './dom.ts'
import { type RawBlock, rawBlocksOf } from './raw-blocks.ts'
import { squashed } from './squashed.ts'

/** What templates call the sentences between a title and its story, in several languages: whole words. */
const MARK =
  /(?:^|[\s_-])(?:lead|lede|lead-?in|intro|introduction|introtext|teaser|chapo|chapeau|sub-?title|sub-?head(?:ing|line)?|standfirst|dek|deck|excerpt|bajada|entradilla|summary|vorspann|abstract|perex|ingress|sommario)(?=[\s_-]|$)/i

/** Lists of other stories and pictures have texts marked alike. */
const BESIDE = new Set('aside figure figcaption li footer form'.split(' '))
const BESIDE_CLASS = /caption|author|bio|comment|copyright|credit|related|cookie|banner|\bad\b/i

/** The mark stands on the text's own element or so near above it. */
const HEIGHT = 3

/** Shorter ones are subtitles that say less than the story does, longer ones whole stories. */
const LEAST = 110
const MOST = 700

/** Blocks that may stand between it and the story: byline, date, caption, buttons. */
const NEAR = 8

/** A line of the page where it stands, before anything is chosen from it. */
export interface PageLine {
  readonly block: RawBlock
  readonly isStandfirst: boolean
}

/** The page's lines, none where nothing is marked; to be asked before an extractor spoils the document. */
export function pageLinesOf(body: DomElement): PageLine[] {
  const isAnyMarked = [...body.querySelectorAll('[class], [id]')].some(isMarked)
  if (!isAnyMarked) return []
  return rawBlocksOf(body).map((block) => ({ block, isStandfirst: isStandfirst(block) }))
}

/**
 * The story with the sentences that the page sets apart right above it. They tell the news in short, and
 * extractors leave them out with the page's head.
 */
export function withStandfirst(
  story: RawBlock[],
  lines: readonly PageLine[],
  titles: readonly string[],
): RawBlock[] {
  const first = squashed(story[0]?.text ?? '')
  const at = first ? lines.findIndex(({ block }) => squashed(block.text) === first) : -1
  if (at < 1) return story
  const near = lines.slice(Math.max(0, at - NEAR), at).filter((line) => line.isStandfirst)
  const told = near.length > 0 ? [...titles, ...story.map(({ text }) => text)].map(squashed) : []
  const found = near.findLast(({ block }) => {
    const words = squashed(block.text)
    return !told.some((text) => text.includes(words))
  })
  return found ? [asParagraph(found.block), ...story] : story
}

function isStandfirst({ text, linked, element }: RawBlock): boolean {
  if (text.length < LEAST || text.length > MOST || linked * 3 >= text.length) return false
  if (!/[.!?…:"”“»)\]。！？]$/u.test(text) || isBoilerplate(text)) return false
  let height = 0
  let found = false
  for (let at: DomElement | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    const names = namesOf(at)
    if (BESIDE.has(at.localName) || (!WHOLE.has(at.localName) && BESIDE_CLASS.test(names))) return false
    if (height++ < HEIGHT && isMarked(at)) found = true
  }
  return found
}

const namesOf = (element: DomElement): string => `${element.getAttribute('class') ?? ''} ${element.id}`

/** `introText` is two words. */
const isMarked = (element: DomElement): boolean =>
  MARK.test(namesOf(element).replace(/([a-z])(?=[A-Z])/g, '$1-'))

/** Their classes speak of the whole page. */
const WHOLE = new Set(['article', 'main'])

/** Some are set as headings. */
const asParagraph = ({ text, linked, element }: RawBlock): RawBlock => ({
  text,
  kind: 'paragraph',
  linked,
  element,
})
