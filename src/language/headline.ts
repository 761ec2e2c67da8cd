import type { Block } from '../model/article.ts'
import { blockSpan } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { listCuesFor } from './list-cues-for.ts'
import { promiseIn } from './promise.ts'

/** A section's name or a byline is shorter than a headline. */
const FEWEST_WORDS = 4

/**
 * The line of a pasted text that is its headline; null when there is none. A line that promises a
 * list (“5 Reasons …”) is, wherever it stands before the list; else the text's first line when it
 * reads like a title and a paragraph follows. A numbered heading never is.
 */
export function headlineOf(text: string, blocks: readonly Block[], language: string | null): Span | null {
  return promisingLine(text, blocks, language) ?? firstLine(text, blocks)
}

function promisingLine(text: string, blocks: readonly Block[], language: string | null): Span | null {
  const cues = listCuesFor(language)
  const firstItem = blocks.findIndex((block) => block.ordinal !== undefined)
  const before = firstItem < 0 ? blocks.slice(0, 1) : blocks.slice(0, firstItem)
  const found = before.find(
    (block) =>
      block.kind === 'heading' && promiseIn(text.slice(block.start, block.end), cues, language) !== null,
  )
  return found ? blockSpan(found) : null
}

function firstLine(text: string, blocks: readonly Block[]): Span | null {
  const firstParagraph = blocks.findIndex((block) => block.kind === 'paragraph' || block.kind === 'quote')
  const titles = blocks.slice(0, Math.max(firstParagraph, 0)).filter(isTitle)
  const found = titles.find((block) => wordCount(text, block) >= FEWEST_WORDS) ?? titles[0]
  return found ? blockSpan(found) : null
}

const isTitle = (block: Block): boolean => block.kind === 'heading' && block.ordinal === undefined

const wordCount = (text: string, { start, end }: Block): number => text.slice(start, end).split(/\s+/u).length
