import { MessageFlags } from 'discord.js'
import type { Post, PostBlock, PostItem } from '../../../model/post.ts'
import type { Span } from '../../../model/span.ts'
import { stretches } from '../../../model/stretches.ts'
import { buttonRows } from './buttons.ts'
import type { DiscordMessage } from './discord-message.ts'
import { inert } from './inert.ts'
import { plain } from './plain.ts'
import { webAddress } from './web-address.ts'

/**
 * A post as one message: plain content whose only markdown is ours, since every text is escaped. No
 * embeds and no mentions, ever. It must fit already (`splitPost`).
 */
export function toDiscord({ blocks }: Post): DiscordMessage {
  const shown = blocks.map((block) => ({ block, text: rendered(block) })).filter(({ text }) => text !== '')
  const content = shown.reduce(
    (sum, { text }, i) => sum + (i === 0 ? '' : gapAfter(shown[i - 1]?.block)) + text,
    '',
  )
  return {
    content,
    components: buttonRows(blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))),
    flags: MessageFlags.SuppressEmbeds,
    allowed_mentions: { parse: [] },
  }
}

/** A date line stands right under its headline, a list right under its heading. */
const gapAfter = (block: PostBlock | undefined): string => (block?.kind === 'heading' ? '\n' : '\n\n')

function rendered(block: PostBlock): string {
  switch (block.kind) {
    case 'heading':
      return bold(block.text)
    case 'paragraph':
      if (block.strong) return stressed(block.text, block.strong)
      return block.note ? note(block.text) : words(block.text)
    case 'list':
      return listed(block.items, block.ordered)
    case 'quote':
      return quotation(block.text, block.lines)
    case 'link':
      return linked(block.text, block.url)
    case 'buttons':
      return ''
  }
}

const words = (text: string): string => inert(plain(text))
const stressed = (text: string, strong: readonly Span[]): string =>
  stretches(text, strong)
    .map((one) => one.lead + (one.strong ? bold(one.words) : words(one.words)) + one.tail)
    .join('')
const oneLine = (text: string): string => inert(plain(text).replace(/\s*\n\s*/g, ' '))

const bold = (text: string): string => wrapped(oneLine(text), (line) => `**${line}**`)
const note = (text: string): string => wrapped(oneLine(text), (line) => `-# ${line}`)
const wrapped = (line: string, wrap: (line: string) => string): string => (line === '' ? '' : wrap(line))

/** An address that Discord would not take is left as words. */
function linked(text: string, url: string): string {
  const address = webAddress(url)
  const label = oneLine(text)
  return address && label ? `[${label}](<${address}>)` : label
}

/** In quotation marks of ours, unless the article's own already open it. */
function quotation(text: string, lines = false): string {
  const inside = plain(text)
  if (inside === '') return ''
  const marked = lines || /^[“"„«]/.test(inside) ? inside : `“${inside}”`
  return inert(marked).replace(/^/gm, '> ')
}

/** Bullets are paragraphs, a blank line apart; numbered items are lines. */
const listed = (items: readonly PostItem[], ordered: boolean): string =>
  items.map((item) => itemText(item, ordered)).join(ordered ? '\n' : '\n\n')

/**
 * Not a list of Discord's: that would count on from the first number, and an item 5 after an item 3
 * would become item 4.
 */
function itemText({ ordinal, text, quote, note: about }: PostItem, ordered: boolean): string {
  const mark = ordered ? (ordinal === undefined ? '' : `${ordinal}\\. `) : '• '
  return [
    mark + words(text),
    ...(quote ? [quotation(quote)] : []),
    ...(about ? [note(`(${about})`)] : []),
  ].join('\n')
}
