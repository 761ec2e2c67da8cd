import type { Post, PostBlock } from '../../model/post.ts'

type List = Extract<PostBlock, { kind: 'list' }>

/** What a platform says of blocks. */
export interface Packing {
  /** Whether these go into one message. */
  readonly fits: (blocks: readonly PostBlock[]) => boolean
  /** A block as pieces that each fit. */
  readonly atoms: (block: PostBlock) => readonly PostBlock[]
}

/** The parts of a post that each fit into one message, at block borders where possible. Buttons stand under the last part. */
export function packBlocks({ blocks }: Post, { fits, atoms }: Packing): readonly Post[] {
  const buttons = blocks.filter(({ kind }) => kind === 'buttons')
  const parts: PostBlock[][] = [[]]
  for (const block of blocks.filter(({ kind }) => kind !== 'buttons').flatMap(atoms))
    place(block, parts, fits)
  return parts.map((part, i) => ({ blocks: i === parts.length - 1 ? [...part, ...buttons] : part }))
}

/** Puts a block into the last part, or into a new one, together with a heading that would stand alone. */
function place(block: PostBlock, parts: PostBlock[][], fits: Packing['fits']): void {
  const part = parts.at(-1) ?? []
  const grown = appended(part, block)
  if (part.length === 0 || fits(grown)) {
    parts[Math.max(0, parts.length - 1)] = grown
    return
  }
  const heading = part.length > 1 && part.at(-1)?.kind === 'heading' ? part.splice(-1) : []
  const next = appended(heading, block)
  if (heading.length === 0 || fits(next)) parts.push(next)
  else parts.push(heading, [block])
}

const alike = (a: List, b: List): boolean => a.ordered === b.ordered && a.own === b.own

/** Items of one list stay one list. */
function appended(part: readonly PostBlock[], block: PostBlock): PostBlock[] {
  const last = part.at(-1)
  if (last?.kind !== 'list' || block.kind !== 'list' || !alike(last, block)) return [...part, block]
  return [...part.slice(0, -1), { ...last, items: [...last.items, ...block.items] }]
}
