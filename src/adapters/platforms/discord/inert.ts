/** Invisible, no line break, and no part of any name or address (UAX #14 class WJ). */
const WORD_JOINER = '\u2060'

/** Marks of bold, italics, strike-through, spoilers, code and masked links, wherever they stand. */
const MARKS = /[\\*_~`|[\]]/g
/** What makes a line a header, subtext, a list or a quotation, with any indentation. */
const LINE_START = /^([^\S\n]*)([#>+-]|\d{1,9}(?=[.)]))/gm
/** `:shortcode:` becomes an emoji in the app. */
const SHORTCODE = /:(?=[\w+-]{1,64}:)/g
/** `<@1> <#1> <@&1> <:a:1> <t:1> </a:1> <id:home> <https://…> <a@b.c> <+1…>`: a sign cannot follow it any more. */
const ANGLE = /<(?=[^\s<])/g
/** The two words that call everybody, also where nothing is escaped. */
const EVERYBODY = /@(?=everyone|here)/gi
/** Addresses become links by themselves. */
const ADDRESS = /:(?=\/\/)/g

/**
 * The text with nothing in it that Discord's markdown would take for anything but text. What is
 * escaped reads and looks the same; a word joiner breaks what an escape does not.
 */
export const inert = (text: string): string =>
  text
    .replace(MARKS, '\\$&')
    .replace(LINE_START, (_, indent: string, mark: string) =>
      /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
    )
    .replace(SHORTCODE, '\\:')
    .replace(ANGLE, `\\<${WORD_JOINER}`)
    .replace(EVERYBODY, `@${WORD_JOINER}`)
    .replace(ADDRESS, `:${WORD_JOINER}`)
