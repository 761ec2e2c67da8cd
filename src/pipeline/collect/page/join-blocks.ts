import type { Block } from '../../../model/article.ts'
import type { RawBlock } from './raw-blocks.ts'

/** A number or letter that the page writes before a heading or item: `3. `, `2) `, `№ 4: `. */
const MARKER = /^(?:#|№\s?)?(\d{1,2})\s?[.):]\s+(?=\S)/u

/** The article's text, a blank line between blocks, and where each block's words stand in it. */
export function joinBlocks(raw: readonly RawBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const block of raw) {
    if (text) text += '\n\n'
    const marker = MARKER.exec(block.text)
    const numbered = marker && block.kind !== 'paragraph' && block.kind !== 'quote'
    const start = text.length + (numbered ? marker[0].length : 0)
    const ordinal = numbered ? Number(marker[1]) : block.ordinal
    text += block.text
    blocks.push({
      start,
      end: text.length,
      kind: block.kind,
      ...(block.level !== undefined && { level: block.level }),
      ...(ordinal !== undefined && { ordinal }),
    })
  }
  return { text, blocks }
}
