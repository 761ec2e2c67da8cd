import type { Post, PostBlock, PostItem } from '../../../model/post.ts'
import { packBlocks } from '../pack-blocks.ts'
import { cutText } from './cut-text.ts'
import { toTelegram } from './to-telegram.ts'

type List = Extract<PostBlock, { kind: 'list' }>

/** Telegram's limits for one message: characters, and the entities it keeps (it drops what is over). */
const MAX_CHARS = 4096
const MAX_ENTITIES = 100

/** A quotation in marks, a mark of the list and an ordinal need room beside the text. */
const MARGIN = 16

/** The parts of a post that each fit into one message, between sentences or words where a block is too long. */
export const splitPost = (post: Post): readonly Post[] =>
  fits(post.blocks) ? [post] : packBlocks(post, { fits, atoms })

function fits(blocks: readonly PostBlock[]): boolean {
  const { text, entities } = toTelegram({ blocks }, { kind: 'callback' })
  return text.length <= MAX_CHARS && entities.length <= MAX_ENTITIES
}

/** A block as pieces that each fit: lists by item, long texts cut. */
function atoms(block: PostBlock): PostBlock[] {
  if (block.kind === 'list') return block.items.flatMap((item) => itemAtoms(item, block))
  if (block.kind === 'buttons' || fits([block])) return [block]
  return cutText(block.text, MAX_CHARS - MARGIN).map((text) => ({ ...block, text }))
}

function itemAtoms(item: PostItem, list: List): PostBlock[] {
  const whole: PostBlock = { ...list, items: [item] }
  if (fits([whole])) return [whole]
  const { ordinal, text, quote, note } = item
  const [first = '', ...rest] = cutText(text, MAX_CHARS - MARGIN)
  return [
    { ...list, items: [{ ...(ordinal === undefined ? {} : { ordinal }), text: first }] },
    ...rest.map((piece): PostBlock => ({ kind: 'paragraph', text: piece })),
    ...(quote ? atoms({ kind: 'quote', text: quote }) : []),
    ...(note ? atoms({ kind: 'paragraph', text: `(${note})`, note: true }) : []),
  ]
}
