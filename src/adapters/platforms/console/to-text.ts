import wrapAnsi from 'wrap-ansi'
import type { Post, PostBlock, PostItem } from '../../../model/post.ts'

/** How a terminal shows text. */
export interface Terminal {
  /** Columns to wrap at; null: not at all (a pipe, a file). */
  readonly width: number | null
  readonly colour: boolean
}

/** A post as plain or coloured text, blocks a blank line apart. */
export function toText({ blocks }: Post, terminal: Terminal): string {
  return blocks
    .map((block) => blockText(block, terminal))
    .filter((text) => text !== '')
    .reduce((sum, text, i) => sum + (i === 0 ? '' : gapBefore(blocks[i - 1])) + text, '')
}

/** A date line stands right under its headline, a list right under its heading. */
const gapBefore = (previous: PostBlock | undefined): string => (previous?.kind === 'heading' ? '\n' : '\n\n')

function blockText(block: PostBlock, terminal: Terminal): string {
  switch (block.kind) {
    case 'heading':
      return wrapped(bold(block.text, terminal), '', terminal)
    case 'paragraph':
      return wrapped(block.note ? dim(block.text, terminal) : block.text, '', terminal)
    case 'list':
      return listText(block.items, block.ordered, terminal)
    case 'quote':
      return wrapped(`“${block.text}”`, '  ', terminal)
    case 'link':
      return `${block.text}: ${block.url}`
    case 'buttons':
      return dim(block.buttons.map(({ label }) => `[${label}]`).join(' '), terminal)
  }
}

/** Unordered items are paragraphs, a blank line apart; ordered ones are lines. */
const listText = (items: readonly PostItem[], ordered: boolean, terminal: Terminal): string =>
  items.map((item) => itemText(item, ordered, terminal)).join(ordered ? '\n' : '\n\n')

function itemText(item: PostItem, ordered: boolean, terminal: Terminal): string {
  const mark = ordered ? `${item.ordinal ?? ''}. ` : '• '
  const indent = ' '.repeat(mark.length)
  const lines = [wrapped(item.text, indent, terminal)]
  if (item.quote) lines.push(indent + wrapped(quoted(item.quote), indent, terminal))
  if (item.note) lines.push(indent + wrapped(dim(`(${item.note})`, terminal), indent, terminal))
  return mark + lines.join('\n')
}

/** In quotation marks of ours, unless the article's own already open it. */
const quoted = (text: string): string => (/^[“"„«]/.test(text) ? text : `“${text}”`)

/** Wrapped at the terminal's width; every line but the first is indented. */
function wrapped(text: string, indent: string, { width }: Terminal): string {
  if (width === null) return text
  return wrapAnsi(text, Math.max(20, width - indent.length), { hard: true }).replaceAll('\n', `\n${indent}`)
}

const bold = (text: string, { colour }: Terminal): string => (colour ? `\u001b[1m${text}\u001b[22m` : text)

const dim = (text: string, { colour }: Terminal): string => (colour ? `\u001b[2m${text}\u001b[22m` : text)
