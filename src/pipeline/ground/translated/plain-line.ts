import { isInvisible } from '../../../language/invisible.ts'
import type { LineCheck } from './line-check.ts'

/**
 * One line of plain text: no markup, links, mentions or commands, nothing of a prompt, and no quotation
 * marks. What somebody said stands in them in the very words, and a translation has other ones.
 */
export const plainLine: LineCheck = {
  name: 'plain-line',
  run: (of, text) => {
    if (text.trim() === '') return 'it is empty'
    if (/[\p{Cc}\p{Cs}\p{Co}]/u.test(text) || [...text].some(isHidden))
      return 'it has characters that nobody sees'
    if (/["“”„‟«»‹›「」『』]|(?<!\p{L})['‘’‚](?=\p{L})[^'’]{12,}['’](?!\p{L})/u.test(text))
      return 'it has quotation marks: a translated quotation is none'
    for (const [what, mark] of STRANGE) if (mark.test(text) && !mark.test(of)) return `it has ${what}`
    return null
  },
}

const isHidden = (letter: string): boolean => isInvisible(letter.charCodeAt(0))

const STRANGE: readonly (readonly [what: string, mark: RegExp])[] = [
  ['a link', /\b[a-z][a-z\d+.-]*:\/\/|\bwww\.|\b(?:[a-z\d-]+\.)+[a-z]{2,}\/|\bt\.me\b/iu],
  ['a mention', /@[\p{L}\d_]/u],
  ['a command', /(?:^|\s)\/[a-z]/iu],
  ['a hashtag', /(?:^|\s)#\p{L}/u],
  ['markup', /[<>{}|`*_~\\]|\]\(|&[a-z]+;/u],
  ['a number in brackets', /\[\d+[a-z]?\]/u],
  ['a fence', /={3}|-{3}/u],
]
