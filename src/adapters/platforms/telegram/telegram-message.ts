import type { InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity } from 'grammy/types'

/** What one message of ours consists of. Offsets are UTF-16 indexes, as Telegram counts them. */
export interface TelegramMessage {
  readonly text: string
  readonly entities: MessageEntity[]
  readonly reply_markup?: InlineKeyboardMarkup
  readonly link_preview_options: LinkPreviewOptions
}
