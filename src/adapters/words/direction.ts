/** Whether a language is written from right to left. */
export const isRightToLeft = (locale: string): boolean => RIGHT_TO_LEFT.has(new Intl.Locale(locale).language)

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ku', 'ps', 'ug', 'ur', 'yi'])

/**
 * Text whose direction is its own and turns nothing around it (UAX #9: FSI and PDI). Telegram takes embeddings
 * and overrides (U+202A to U+202E) out of messages; isolates stay.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/**
 * The text with its language's direction, right to left: one that consists of isolated parts alone has no letter
 * that would say so, and begins with a mark that does.
 */
export const rightToLeft = (text: string): string =>
  text.includes('\u2068') && !/\p{L}/u.test(outside(text)) ? `\u200f${text}` : text

/** What stands in no isolate. */
function outside(text: string): string {
  let [depth, kept] = [0, '']
  for (const character of text) {
    if (character === '\u2068') depth += 1
    if (depth === 0) kept += character
    if (character === '\u2069') depth = Math.max(0, depth - 1)
  }
  return kept
}
