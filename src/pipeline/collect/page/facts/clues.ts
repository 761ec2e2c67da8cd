import type { DomDocument } from '../dom.ts'
import type { RawBlock } from '../raw-blocks.ts'
import type { JsonLd } from './json-ld.ts'
import type { Metas } from './metas.ts'

/** All that the facts are read from. */
export interface Clues {
  readonly document: DomDocument
  readonly url: URL | null
  readonly metas: Metas
  readonly jsonLd: JsonLd
  readonly publisher: string | null
  /** The whole page's text by lines. */
  readonly lines: readonly RawBlock[]
}
