import type { Post, PostBlock, PostItem } from '../../../model/post.ts'
import { cutText } from './cut-text.ts'
import { toTelegram } from './to-telegram.ts'

type List = Extract<PostBlock, { kind: 'list' }>

/** Telegram's limits for one message: characters, and the entities it keeps (it drops what is over). */
const MAX_CHARS = 4096
const MAX_ENTITIES = 100

/** A quotation in marks, a mark of the list and an ordinal need room beside the text. */
const MARGIN = 16

/**
 * The parts of a post that each fit into one message, at block borders where possible, between
 * sentences or words where not. Buttons stand under the last part.
 */
export function splitPost(post: Post): readonly Post[] {
  const { blocks } = post
  if (fits(blocks)) return [post]
  const buttons = blocks.filter(({ kind }) => kind === 'buttons')
  const parts: PostBlock[][] = [[]]
  for (const block of blocks.filter(({ kind }) => kind !== 'buttons').flatMap(atoms)) place(block, parts)
  return parts.map((part, i) => ({ blocks: i === parts.length - 1 ? [...part, ...buttons] : part }))
}

/** Puts a block into the last part, or into a new one, together with a heading that would stand alone. */
function place(block: PostBlock, parts: PostBlock[][]): void {
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
