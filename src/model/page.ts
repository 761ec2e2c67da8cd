import type { ArticleFacts, Block } from './article.ts'

/** What a parser found in a page's markup: the body's text and blocks, and what the page says of itself. */
export interface Page
  extends Pick<ArticleFacts, 'title' | 'byline' | 'publisher' | 'publishedAt' | 'canonicalUrl' | 'image'> {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The page's declared language, BCP 47, or null. */
  readonly language: string | null
  /** What the page is instead of an article, as far as its markup tells. */
  readonly suspicion: 'login' | 'paywall' | 'index' | 'not-an-article' | null
}
