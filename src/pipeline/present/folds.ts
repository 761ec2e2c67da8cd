import type { Digest } from '../../model/digest.ts'
import type { PostBlock, PostItem } from '../../model/post.ts'
import type { Words } from '../../model/words.ts'
import { SECTIONS } from '../../sections/index.ts'

/** The lines of sources and timeline that stand folded in a post. */
export interface Folds {
  readonly sources: readonly string[]
  readonly timeline: readonly string[]
  /** How dates were worked out, where one was. */
  readonly resolved: string | null
}

export const NO_FOLDS: Folds = { sources: [], timeline: [], resolved: null }

/** More sources than this do not belong into a post: /sources has them all. */
const MAX_SOURCES = 8

/** All lines that could be folded in: sources as attributions, without their words; events as they are told. */
export function foldable({ claims, ...digest }: Digest, words: Words): Folds {
  const blocksOf = (view: 'sources' | 'timeline'): readonly PostBlock[] =>
    claims[view].length > 0 ? SECTIONS[view].present({ claims, ...digest }, words) : []
  const timeline = blocksOf('timeline')
  const note = timeline.find((block) => block.kind === 'paragraph')
  return { sources: linesOf(blocksOf('sources')), timeline: linesOf(timeline), resolved: note?.text ?? null }
}

/** A line for each item; a heading stands in each line under it, so that no line needs another. */
function linesOf(blocks: readonly PostBlock[]): string[] {
  return blocks.flatMap((block, i) => {
    if (block.kind !== 'list') return []
    const before = blocks[i - 1]
    const prefix = before?.kind === 'heading' ? `${before.text}: ` : ''
    return block.items.map((item) => itemLine(item, prefix))
  })
}

const itemLine = ({ text, note }: PostItem, prefix: string): string =>
  `• ${prefix}${text}${note ? ` (${note})` : ''}`

/** The sources alone: attributions, which no budget leaves out. */
export const attributed = ({ sources, resolved }: Folds): Folds => ({
  sources: sources.slice(0, MAX_SOURCES),
  timeline: [],
  resolved,
})

/** All sources, and of the timeline more and more. */
export function* moreOf(folds: Folds): Iterable<Folds> {
  for (let count = 1; count <= folds.timeline.length; count++)
    yield { ...attributed(folds), timeline: folds.timeline.slice(0, count) }
}

/** Each section under its name; what had no room is counted. */
export const foldedBlocks = (shown: Folds, all: Folds, words: Words): PostBlock[] =>
  (['sources', 'timeline'] as const).flatMap((view): PostBlock[] => {
    if (shown[view].length === 0) return []
    const more = all[view].length - shown[view].length
    const starred = view === 'timeline' && shown.timeline.some((line) => /^[^:]*\*\u2069?:/.test(line))
    const lines = [
      ...shown[view],
      ...(more > 0 ? [words('folded-more', { more })] : []),
      ...(starred && shown.resolved !== null ? [shown.resolved] : []),
    ]
    return [
      { kind: 'heading', text: words(`view-${view}`) },
      { kind: 'quote', text: lines.join('\n'), lines: true },
    ]
  })
