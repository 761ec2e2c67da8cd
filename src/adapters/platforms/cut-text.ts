import { graphemeBorder } from './grapheme-cut.ts'

/** Quotation marks and what closes them. */
const CLOSES: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"' }

/** How long a text is once a platform's marks are set in it; a mark makes at most three of one character. */
export type RenderedLength = (text: string) => number

/**
 * A plain text as pieces of at most `max` characters once rendered: cut at a line break or after a sentence
 * where one is in the second half, else between words, and outside quotation marks where possible;
 * a word that is longer by itself is cut between graphemes, never inside an emoji or a surrogate pair.
 */
export function cutText(text: string, max: number, lengthOf: RenderedLength): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > max || lengthOf(rest) > max) {
    const at = cutAt(rest, fitting(rest, max, lengthOf), max)
    pieces.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

/** The length of a beginning that fits once it is rendered. */
function fitting(text: string, max: number, lengthOf: RenderedLength): number {
  let length = max
  for (let over = 1; over > 0; length -= Math.ceil(Math.max(0, over) / 3))
    over = lengthOf(text.slice(0, length)) - max
  return length
}

/** Where to cut, at most at `length`. */
function cutAt(text: string, length: number, max: number): number {
  const start = text.slice(0, length)
  const { free, quoted } = spacesIn(start)
  const late = free.filter((at) => at > max / 2)
  const sentence = late.findLast((at) => endsSentence(start, at))
  return sentence ?? late.at(-1) ?? free.at(-1) ?? quoted.at(-1) ?? graphemeBorder(text, length)
}

const endsSentence = (text: string, at: number): boolean =>
  text.charAt(at) === '\n' || /[.!?…][”"'’)»]?$/.test(text.slice(Math.max(0, at - 2), at))

/** Where words end: outside quotation marks, and inside of them. A quotation ends with its line. */
function spacesIn(text: string): { free: number[]; quoted: number[] } {
  const found = { free: [] as number[], quoted: [] as number[] }
  let open: string[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\n') open = []
    if (CLOSES[open.at(-1) ?? '']?.includes(char)) open.pop()
    else if (char in CLOSES) open.push(char)
    else if (at > 0 && /\s/.test(char)) (open.length > 0 ? found.quoted : found.free).push(at)
  }
  return found
}
