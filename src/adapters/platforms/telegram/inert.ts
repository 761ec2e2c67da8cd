/** Invisible, no line break, and no part of any name or address (UAX #14 class WJ). */
const WORD_JOINER = '\u2060'

/**
 * Where Telegram makes a link by itself, whatever entities are sent (TDLib, MessageEntity.cpp: mentions,
 * commands, hashtags, cashtags, addresses, e-mails, phone numbers). Each pattern ends where a word joiner
 * breaks it, and needs what follows, so that ordinary prose ("and/or", "#1", "$5", "1.5m", "U.S.") stays as it is.
 */
const LIVE = [
  // @name, and name@host
  /@(?=[\w-])/g,
  // #tag: a hashtag needs a letter
  /(?<!\w)#(?=[\p{N}_]{0,255}[\p{L}_])/gu,
  // $USD: one to eight capitals and nothing after them
  /(?<![\w$])\$(?=(?:1INCH|[A-Z]{1,8})(?![\p{L}\p{N}_$]))/gu,
  // scheme://
  /:(?=\/\/\S)/g,
  // example.com: a top-level domain has two letters or more; what stands before may be any sign
  /(?<=[^\s.\u2060])\.(?=\p{L}{2})/gu,
  // 192.0.2.1
  /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.(?=\d)/g,
  // +1 212 555 0100
  /\+(?=\d[\d ().-]{5,20}\d)/g,
]

/** /command, but not the slash inside of "and/or" or "24/7". */
const COMMAND = /(?<![\w/])\/(?=\w)/g

/**
 * The text with nothing in it that Telegram would turn into a link, mention, command or tag: a word
 * joiner is set where one would begin. It reads and looks the same.
 */
export const inert = (text: string): string => broken(tappable(text), COMMAND)

/** The same for the bot's own words: commands in them stay live. */
export const tappable = (text: string): string => LIVE.reduce(broken, text)

const broken = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => found + WORD_JOINER)
