/** Characters that nobody sees: zero width spaces, soft hyphens, direction overrides, tag characters. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}]|\p{Variation_Selector}(?<!\ufe0f)|[\u{e0000}-\u{e0fff}]/gu

/** Joiners are letters' neighbours in these scripts and hold emoji together; elsewhere they hide. */
const STRAY_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}])(?<!\ufe0f)(?:\u200c|\u200d)/gu

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** Holds something else than letters, marks and single spaces that all are seen: few texts do, and the rest is slow. */
const MAY_HIDE =
  /[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u05ff\u2010-\u2027\u20ac\u3001-\u30ff\u4e00-\u9fff]| [ \n]|\n /

/** The text as a reader sees it: invisible characters gone, white space made single spaces. Line ends stay. */
export function visibleText(text: string): string {
  if (!MAY_HIDE.test(text)) return text
  return text
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
}
