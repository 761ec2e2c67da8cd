import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import type { PostButton } from '../../../model/post.ts'
import { toCallbackData, toStart } from './payload.ts'

/**
 * How buttons act. In a channel a press would answer all readers or none, so a button there is a link
 * that opens the private chat with the bot; elsewhere it calls back.
 */
export type ButtonStyle =
  | { readonly kind: 'callback' }
  | { readonly kind: 'link'; readonly botUsername: string }

/** What fits beside each other on a phone; Telegram cuts longer labels. */
const ROW_CHARS = 28

/** The keyboard under a message; null without buttons. A button whose payload is too long is left out. */
export function keyboard(buttons: readonly PostButton[], style: ButtonStyle): InlineKeyboardMarkup | null {
  const rows: InlineKeyboardButton[][] = []
  for (const button of buttons.flatMap((one) => toButton(one, style) ?? [])) {
    const row = rows.at(-1)
    if (row && width(row) + button.text.length <= ROW_CHARS) row.push(button)
    else rows.push([button])
  }
  return rows.length > 0 ? { inline_keyboard: rows } : null
}

const width = (row: readonly InlineKeyboardButton[]): number =>
  row.reduce((sum, { text }) => sum + text.length, 0)

function toButton({ label, command, argument }: PostButton, style: ButtonStyle): InlineKeyboardButton | null {
  if (label.trim() === '') return null
  if (style.kind === 'link') {
    const url = startLink(style.botUsername, command, argument)
    return url === null ? null : { text: label, url }
  }
  const data = toCallbackData(command, argument)
  return data === null ? null : { text: label, callback_data: data }
}

/** The link that opens the private chat with the bot and calls a command there. */
export function startLink(botUsername: string, command: string, argument: string | null): string | null {
  const start = toStart(command, argument)
  return start === null ? null : `https://t.me/${botUsername}?start=${start}`
}
