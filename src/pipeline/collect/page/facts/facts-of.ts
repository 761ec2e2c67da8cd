import type { Page } from '../../../../model/page.ts'
import type { DomDocument } from '../dom.ts'

/** What a page says of itself. */
export interface PageFacts {
  readonly said: Omit<Page, 'text' | 'blocks' | 'suspicion'>
  /** Every wording of the title that the page gives: what a body may repeat before it begins. */
  readonly titles: readonly string[]
}

export function factsOf(document: DomDocument, _url: string | null): PageFacts {
  const title = document.querySelector('title')?.textContent?.trim() || null
  return {
    said: {
      title,
      byline: [],
      publisher: null,
      publishedAt: null,
      language: null,
      canonicalUrl: null,
      image: null,
    },
    titles: title ? [title] : [],
  }
}
