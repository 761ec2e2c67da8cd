import type { Post, PostBlock, PostItem } from '../../../model/post.ts'
import { packBlocks } from '../pack-blocks.ts'
import { cutText } from './cut-text.ts'
import { toDiscord } from './to-discord.ts'

/** Discord's limit for the content of a bot's message; it counts code points, so this is on the safe side. */
const MAX_CHARS = 2000

/** What marks of ours need beside a text: bold, subtext, quotation marks, an ordinal. */
const MARGIN = 24

/** The parts of a post that each fit into one message, between sentences or words where a block is too long. */
export const splitPost = (post: Post): readonly Post[] => packBlocks(post, { fits, atoms })

const fits = (blocks: readonly PostBlock[]): boolean => toDiscord({ blocks }).content.length <= MAX_CHARS

/** A block as pieces that each fit: lists by item, long texts cut, a link with an endless address as its words. */
function atoms(block: PostBlock): PostBlock[] {
  if (block.kind === 'list') return block.items.flatMap((item) => itemAtoms(item, block.ordered))
  if (block.kind === 'buttons' || fits([block])) return [block]
  if (block.kind === 'link') return atoms({ kind: 'paragraph', text: block.text })
  if (block.kind === 'quote') return quotePieces(block.text).map((text) => ({ ...block, text }))
  return cutText(block.text, MAX_CHARS - MARGIN).map((text) => ({ ...block, text }))
}

/** Each line of a quotation is marked, so a cut text of many lines may need another cut. */
function quotePieces(text: string): string[] {
  const lines = text.split('\n').length
  return cutText(text, Math.max(MAX_CHARS / 4, MAX_CHARS - MARGIN - 2 * lines))
}

function itemAtoms(item: PostItem, ordered: boolean): PostBlock[] {
  const whole: PostBlock = { kind: 'list', ordered, items: [item] }
  if (fits([whole])) return [whole]
  const { ordinal, text, quote, note } = item
  const [first = '', ...rest] = cutText(text, MAX_CHARS - MARGIN)
  return [
    { kind: 'list', ordered, items: [{ ...(ordinal === undefined ? {} : { ordinal }), text: first }] },
    ...rest.map((piece): PostBlock => ({ kind: 'paragraph', text: piece })),
    ...(quote ? atoms({ kind: 'quote', text: quote }) : []),
    ...(note ? atoms({ kind: 'paragraph', text: `(${note})`, note: true }) : []),
  ]
}
