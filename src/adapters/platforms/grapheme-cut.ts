/** More than any grapheme in earnest use is long: an emoji of a family with skin tones has 25. */
const GRAPHEME_CHARS = 64

/** The last border between graphemes up to `length`; a single one that fills it is cut between characters. */
export function graphemeBorder(text: string, length: number): number {
  let border = 0
  // What follows is looked at too: the last grapheme would seem to end where it is cut off.
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    text.slice(0, length + GRAPHEME_CHARS),
  ))
    if (index <= length) border = index
  if (border > 0) return border
  return /[\ud800-\udbff]$/.test(text.slice(0, length)) ? length - 1 : length
}

/** The text, or its beginning with "…", in at most `max` characters. */
export const graphemeCut = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, graphemeBorder(text, max - 1)).trimEnd()}…`
