/** Pictographs and their joiners, marks of direction, other controls: left out without a loss for reading. */
const LEFT_OUT =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{So}\p{Cc}\u200b\u2060\ufeff\u00ad]\u200d?|[\ufe0e\ufe0f]|\u20e3/gu

/** Digits, # and * are pictographs by their properties, and © ® ™ by theirs; fonts have them. */
const KEPT = /[\p{ASCII}©®™°№℃]/u

/** Steer the order of letters or join them; they have no look of their own. */
const UNSEEN = /\u200c|\u200d|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u

/**
 * The text as the fonts can show it: composed, without emoji and controls. Null where a letter is
 * left that none of them has: then there is no picture rather than one with empty boxes.
 */
export function drawable(text: string, has: (letter: number) => boolean): string | null {
  const shown = text
    .normalize('NFC')
    .replace(LEFT_OUT, (found) => (KEPT.test(found) && !/\p{Cc}/u.test(found) ? found : ' '))
    .replace(/\s+/gu, ' ')
    .trim()
  for (const letter of shown)
    if (letter !== ' ' && !UNSEEN.test(letter) && !has(letter.codePointAt(0) ?? 0)) return null
  return shown
}
