import type { Page } from '../../../model/page.ts'
import type { DomDocument } from './dom.ts'
import type { PageFacts } from './facts/facts-of.ts'
import type { RawBlock } from './raw-blocks.ts'

/** What the page is instead of an article, as far as its markup tells. */
export function suspicionOf(
  _document: DomDocument,
  _facts: PageFacts,
  _body: readonly RawBlock[],
): Page['suspicion'] {
  return null
}
