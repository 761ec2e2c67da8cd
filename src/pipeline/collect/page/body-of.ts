import { agreed, overlap } from './agreed.ts'
import { cleanBlocks } from './clean-blocks.ts'
import { type DomDocument, documentOf } from './dom.ts'
import type { PageFacts } from './facts/facts-of.ts'
import { prune } from './prune.ts'
import { type RawBlock, rawBlocksOf } from './raw-blocks.ts'
import { readable } from './readable.ts'
import { secondOpinion } from './second-opinion.ts'
import { pageLinesOf, withStandfirst } from './standfirst.ts'
import { thin } from './thin.ts'

/** Under so many characters the page's own data may know more than its markup shows. */
const SHORT = 500

/** Shorter than any news story's text. */
const TINY = 300

/** A text under so many characters may be one box out of several; sentences have so many. */
const PART = 1_500
const LINE = 80

/**
 * A page of more markup or tags is read by one extractor only: the second costs three times the
 * first, and more on long pages. Few real pages have so many.
 */
const MAX_SECOND = { chars: 1_500_000, tags: 6_000 } as const

/**
 * The blocks of the page's article; none when it has no text. One extractor finds the body and
 * another one votes on its blocks; where the first found next to nothing, the second's body or the
 * text in the page's data stands in. Spoils the document, whose markup tells how large it is.
 */
export function bodyOf(document: DomDocument, markup: string, facts: PageFacts): RawBlock[] {
  prune(document)
  const lines = document.body ? pageLinesOf(document.body) : []
  const second = isSmall(markup) ? secondBlocks(document, facts) : []
  const found = readable(document)
  const first = found ? cleanBlocks(rawBlocksOf(found), facts) : []
  const body = isBetter(second, first) ? second : agreed(first, second)
  const told = lengthOf(body) < SHORT || body.length === 1 ? better(body, dataBlocks(facts)) : body
  return lengthOf(told) < TINY ? told : withStandfirst(told, lines, facts.titles)
}

function secondBlocks(document: DomDocument, facts: PageFacts): RawBlock[] {
  const copy = document.cloneNode(true)
  thin(copy)
  const found = secondOpinion(copy)
  return found ? cleanBlocks(rawBlocksOf(found), facts) : []
}

/**
 * Next to nothing was found first, or something else altogether than the second's far longer text, or
 * a part of it alone: a page in many boxes, of which the first extractor takes one.
 */
function isBetter(second: RawBlock[], first: RawBlock[]): boolean {
  const [found, other] = [lengthOf(first), lengthOf(second)]
  if (found * 2 >= other) return false
  if (found < TINY || overlap(first, second) < 0.5) return true
  return found < PART && found * 2.5 < other && lengthOf(second.filter(isProse)) > other * 0.4
}

/** Lists of teasers make long texts too, but of titles and links. */
const isProse = ({ text, linked }: RawBlock): boolean =>
  text.length >= LINE && linked * 3 < text.length && /[.!?…:"”“»)\]。！？]$/u.test(text)

function isSmall(markup: string): boolean {
  if (markup.length > MAX_SECOND.chars) return false
  let tags = 0
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) tags++
  // Most elements have two.
  return tags < MAX_SECOND.tags * 2
}

/** The page's data tell far more, or the same in paragraphs. */
function better(body: RawBlock[], data: RawBlock[]): RawBlock[] {
  if (lengthOf(data) > lengthOf(body) * 2) return data
  const same = data.length > body.length && lengthOf(data) > lengthOf(body) * 0.9 && overlap(body, data) > 0.8
  return same ? data : body
}

/** The article's text as the page's data give it, by paragraphs. */
function dataBlocks({ articleBody }: PageFacts): RawBlock[] {
  if (!articleBody) return []
  if (/<(?:p|br|div)\b/i.test(articleBody)) return rawBlocksOf(documentOf(articleBody).body)
  const { body } = documentOf('<html><body></body></html>')
  body.textContent = articleBody
  return articleBody
    .split(/\n\s*\n|\r?\n/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, kind: 'paragraph', linked: 0, element: body }))
}

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)
