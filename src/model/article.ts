import type { FaultCode } from './fault.ts'
import type { Span } from './span.ts'

/**
 * The cleaned text of a source, and what is known about it. `text` holds the article's own words
 * only: every evidence slice of every digest points into it.
 */
export interface Article extends ArticleFacts {
  /** The body. For a text source it is the input, unchanged. The title of a page is not in it. */
  readonly text: string
  readonly blocks: readonly Block[]
}

/** The article without its text: what a digest remembers of it. */
export interface ArticleFacts {
  readonly title: string | null
  readonly byline: readonly string[]
  readonly publisher: string | null
  /** As written on the page: `2024-03-23`, or with time and offset. Null when unknown: never today. */
  readonly publishedAt: string | null
  /** BCP 47 primary subtag, `en`. Null when it could not be told. */
  readonly language: string | null
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly image: string | null
  /** SHA-256 (hex) of the text without its white space: the same article has the same, pasted whole, sent as a file or cut into messages. */
  readonly hash: string
  /** Why `digest` will refuse this article; null when it will not. */
  readonly problem: Problem | null
}

export interface Problem {
  readonly code: FaultCode
  readonly message: string
}

/**
 * A paragraph, heading, list item or quotation of the article. `start` and `end` hold the words: a
 * list number that stands in a pasted text is before `start`.
 */
export interface Block {
  readonly start: number
  readonly end: number
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote'
  /** 1–6, headings of a page only. */
  readonly level?: number
  /** The number the article gives this heading or item (a letter counts as its place: b = 2). */
  readonly ordinal?: number
}

export const blockSpan = (block: Block): Span => [block.start, block.end]

/** The article without text and blocks. */
export function factsOf(article: Article): ArticleFacts {
  const { text: _text, blocks: _blocks, ...facts } = article
  return facts
}
