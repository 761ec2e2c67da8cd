import { z } from 'zod'

/** What @BotFather gives out: the bot's id, a colon, and the secret. */
const TELEGRAM = /^\d{5,}:[\w-]{20,}$/
/** Three parts with dots. */
const DISCORD = /^[\w-]{10,}\.[\w-]{4,}\.[\w-]{20,}$/

/** What a copy from a narrow window, or a line of an env file, leaves in it. */
const withoutBlanks = (token: string): string => token.replace(/[\s"'\u200B\uFEFF]/g, '')
const BLANKS = 'has blanks or quotation marks in it: copy it again without them'

/** Each token by its form: a swapped one is named as such, and no value is ever repeated. */
export const telegramToken = z.string().superRefine((token, { addIssue }) => {
  if (TELEGRAM.test(token)) return
  if (TELEGRAM.test(withoutBlanks(token))) return addIssue(BLANKS)
  addIssue(
    DISCORD.test(token)
      ? 'holds a token of Discord: the two are swapped, put it in DISCORD_BOT_TOKEN'
      : 'is not a token of @BotFather (123456:ABC…)',
  )
})

export const discordToken = z.string().superRefine((token, { addIssue }) => {
  if (DISCORD.test(token)) return
  if (DISCORD.test(withoutBlanks(token))) return addIssue(BLANKS)
  addIssue(
    TELEGRAM.test(token)
      ? 'holds a token of Telegram: the two are swapped, put it in TELEGRAM_BOT_TOKEN'
      : 'is not a bot token of the Discord developer portal (three parts with dots)',
  )
})
