import type { Post, PostBlock, PostItem } from '../../../model/post.ts'

/** How a terminal shows text. */
export interface Terminal {
  /** Columns to wrap at; null: not at all (a pipe, a file). */
  readonly width: number | null
  readonly colour: boolean
}

/** Breaks lines at a number of columns. */
type Wrap = (text: string, columns: number) => string

/** A terminal that is ready to be written for. */
interface ReadyTerminal extends Terminal {
  readonly wrap: Wrap
}

/** A post as plain or coloured text, blocks a blank line apart. */
export async function toText({ blocks }: Post, terminal: Terminal): Promise<string> {
  const page = { ...terminal, wrap: terminal.width === null ? asIs : await wrapper() }
  return blocks
    .map((block) => blockText(block, page))
    .filter((text) => text !== '')
    .reduce((sum, text, i) => sum + (i === 0 ? '' : gapBefore(blocks[i - 1])) + text, '')
}

const asIs: Wrap = (text) => text

/** Loaded for a terminal only: a pipe need not wait for what knows the width of every letter. */
async function wrapper(): Promise<Wrap> {
  const { default: wrapAnsi } = await import('wrap-ansi')
  return (text, columns) => wrapAnsi(text, columns, { hard: true })
}

/** A date line stands right under its headline, a list right under its heading. */
const gapBefore = (previous: PostBlock | undefined): string => (previous?.kind === 'heading' ? '\n' : '\n\n')

function blockText(block: PostBlock, terminal: ReadyTerminal): string {
  switch (block.kind) {
    case 'heading':
      return wrapped(bold(block.text, terminal), '', terminal)
    case 'paragraph':
      return wrapped(block.note ? dim(block.text, terminal) : block.text, '', terminal)
    case 'list':
      return listText(block.items, block.ordered, terminal)
    case 'quote':
      return wrapped(block.lines ? block.text : `“${block.text}”`, '  ', terminal)
    case 'link':
      return `${block.text}: ${block.url}`
    case 'buttons':
      return dim(block.buttons.map(({ label }) => `[${label}]`).join(' '), terminal)
  }
}

/** Unordered items are paragraphs, a blank line apart; ordered ones are lines. */
const listText = (items: readonly PostItem[], ordered: boolean, terminal: ReadyTerminal): string =>
  items.map((item) => itemText(item, ordered, terminal)).join(ordered ? '\n' : '\n\n')

function itemText(item: PostItem, ordered: boolean, terminal: ReadyTerminal): string {
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
function wrapped(text: string, indent: string, { width, wrap }: ReadyTerminal): string {
  if (width === null) return text
  return wrap(text, Math.max(20, width - indent.length)).replaceAll('\n', `\n${indent}`)
}

const bold = (text: string, { colour }: Terminal): string => (colour ? `\u001b[1m${text}\u001b[22m` : text)

const dim = (text: string, { colour }: Terminal): string => (colour ? `\u001b[2m${text}\u001b[22m` : text)
