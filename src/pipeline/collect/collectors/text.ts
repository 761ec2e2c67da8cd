import { blocksOf } from '../../../language/blocks.ts'
import { NO_FACTS } from '../gathered.ts'
import { refuseOver } from '../refuse-over.ts'
import type { Collector } from './collector.ts'

/** A plain text is the article's text, unchanged. */
export const collectText: Collector<'text'> = async ({ text }, { limits }) => {
  refuseOver(limits.maxBytes, text.length)
  return { ...NO_FACTS, text, blocks: blocksOf(text) }
}
