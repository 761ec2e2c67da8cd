import { cleanBlocks } from './clean-blocks.ts'
import { documentOf } from './dom.ts'
import type { PageFacts } from './facts/facts-of.ts'
import { prune } from './prune.ts'
import { type RawBlock, rawBlocksOf } from './raw-blocks.ts'
import { readable } from './readable.ts'

/** The blocks of the page's article; none when it has no text. */
export function bodyOf(markup: string, facts: PageFacts): RawBlock[] {
  const document = documentOf(markup)
  prune(document)
  const element = readable(document)
  return element ? cleanBlocks(rawBlocksOf(element), { titles: facts.titles }) : []
}
