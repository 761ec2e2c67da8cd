import type { MessageEntity } from 'grammy/types'
import type { Post, PostBlock, PostItem } from '../../../model/post.ts'
import type { Span } from '../../../model/span.ts'
import { stretches } from '../../../model/stretches.ts'
import { inert, tappable } from './inert.ts'
import { type ButtonStyle, keyboard } from './keyboard.ts'
import { plain } from './plain.ts'
import type { TelegramMessage } from './telegram-message.ts'
import { webAddress } from './web-address.ts'

/** Text that grows, with what is said about its parts. */
interface Draft {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

type Look = 'bold' | 'italic' | 'expandable_blockquote'

const EMPTY: Draft = { text: '', entities: [] }

/**
 * A post as one message: plain text with entities, never markup, so no text of an article can open a
 * tag or close one. It must fit already (`splitPost`).
 */
export function toTelegram({ blocks }: Post, buttons: ButtonStyle): TelegramMessage {
  const drafts = blocks.map((block) => ({ block, draft: drafted(block) })).filter(({ draft }) => draft.text)
  const { text, entities } = drafts.reduce(
    (sum, { draft }, i) => joined(sum, i === 0 ? '' : gapAfter(drafts[i - 1]?.block), draft),
    EMPTY,
  )
  const markup = keyboard(
    blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])),
    buttons,
  )
  return {
    text,
    entities: [...entities],
    ...(markup ? { reply_markup: markup } : {}),
    link_preview_options: { is_disabled: true },
  }
}

/** A date line stands right under its headline, a list right under its heading. */
const gapAfter = (block: PostBlock | undefined): string => (block?.kind === 'heading' ? '\n' : '\n\n')

function drafted(block: PostBlock): Draft {
  switch (block.kind) {
    case 'heading':
      return styled(block.text, 'bold')
    case 'paragraph':
      if (block.tags) return tagged(block.text)
      if (block.strong) return stressed(block.text, block.strong, block.own)
      return styled(block.text, block.note ? 'italic' : undefined, block.own)
    case 'list':
      return listed(block.items, block.ordered, block.own)
    case 'quote':
      return styled(block.lines ? block.text : quoted(block.text), 'expandable_blockquote')
    case 'link':
      return linked(block.text, block.url)
    case 'buttons':
      return EMPTY
  }
}

function styled(words: string, look?: Look, own = false): Draft {
  const text = (own ? tappable : inert)(plain(words))
  return { text, entities: look && text ? [{ type: look, offset: 0, length: text.length }] : [] }
}

/** Each stretch is made inert by itself: stretches are whole words. */
const stressed = (text: string, strong: readonly Span[], own = false): Draft =>
  stretches(text, strong).reduce(
    (sum, { lead, words, tail, strong }) =>
      joined(joined(sum, lead, styled(words, strong ? 'bold' : undefined, own)), tail, EMPTY),
    EMPTY,
  )

/** Hashtags stay live; anything else beside them does not. */
const tagged = (words: string): Draft =>
  /^#[\p{L}\p{N}_]+(?: #[\p{L}\p{N}_]+)*$/u.test(words) ? { text: words, entities: [] } : styled(words)

/** An address that Telegram would not take is left as words. */
function linked(words: string, url: string): Draft {
  const { text } = styled(words)
  const address = webAddress(url)
  if (!address || !text) return { text, entities: [] }
  return { text, entities: [{ type: 'text_link', offset: 0, length: text.length, url: address }] }
}

/** Bullets are paragraphs, a blank line apart; numbered items are lines. */
function listed(items: readonly PostItem[], ordered: boolean, own = false): Draft {
  return items
    .filter(({ text, quote, note }) => [text, quote, note].some((words) => words && plain(words) !== ''))
    .map((item) => itemDraft(item, ordered, own))
    .reduce((sum, draft) => joined(sum, sum.text === '' ? '' : ordered ? '\n' : '\n\n', draft), EMPTY)
}

function itemDraft({ ordinal, text, quote, note }: PostItem, ordered: boolean, own: boolean): Draft {
  const mark = ordered ? (ordinal === undefined ? '' : `${ordinal}. `) : '• '
  const first = joined({ text: mark, entities: [] }, '', styled(text, undefined, own))
  return [
    ...(quote ? [styled(quoted(quote), 'expandable_blockquote')] : []),
    ...(note ? [styled(`(${note})`, 'italic')] : []),
  ].reduce((sum, draft) => joined(sum, '\n', draft), first)
}

/** In quotation marks of ours, unless the article's own already open it. */
const quoted = (text: string): string => (/^\s*[“"„«]/.test(text) ? text : `“${plain(text)}”`)

function joined(left: Draft, gap: string, right: Draft): Draft {
  const at = left.text.length + gap.length
  return {
    text: left.text + gap + right.text,
    entities: [
      ...left.entities,
      ...right.entities.map((entity) => ({ ...entity, offset: entity.offset + at })),
    ],
  }
}
