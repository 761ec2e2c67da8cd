import type { Block } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** The sentences of each block, by the block's index. */
export function sentencesByBlock(blocks: readonly Block[], sentences: readonly Span[]): Span[][] {
  let at = 0
  return blocks.map((block) => {
    while ((sentences[at]?.[0] ?? Infinity) < block.start) at++
    const from = at
    while ((sentences[at]?.[1] ?? Infinity) <= block.end) at++
    return sentences.slice(from, at)
  })
}
