/** Pixels that a text takes in one line. */
export type Measure = (text: string) => number

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * The text in lines no wider than `width`, broken at spaces, after hyphens and slashes, and inside a
 * word only where it alone is too wide.
 */
export function wrapLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, width, measure)) {
    const next = line + piece
    if (line !== '' && measure(next.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece
    } else line = next
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()]
}

/** Words with what follows them, each fit for a line of its own. */
function piecesOf(text: string, width: number, measure: Measure): string[] {
  const words = text.trim().match(/[^\s\-–—/]*(?:[-–—/]+|\s+|$)/gu) ?? []
  return words
    .filter((word) => word !== '')
    .map((word) => word.replace(/\s+$/u, ' '))
    .flatMap((word) => (measure(word.trimEnd()) > width ? cutWord(word, width, measure) : [word]))
}

/** A word wider than a line, cut between what readers take for letters. */
function cutWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece)
      piece = segment
    } else piece += segment
  }
  return [...pieces, piece]
}
