import type { Page } from '../../model/page.ts'

/** What a collector brings home: a page's text and facts, and the address it came from. */
export interface Gathered extends Page {
  readonly url: string | null
}

/** The facts of a text that says nothing about itself. */
export const NO_FACTS = {
  title: null,
  byline: [],
  publisher: null,
  publishedAt: null,
  language: null,
  url: null,
  canonicalUrl: null,
  image: null,
  suspicion: null,
} as const satisfies Omit<Gathered, 'text' | 'blocks'>
