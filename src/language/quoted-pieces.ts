import type { Block } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** What stands between two quotation marks inside one block. */
export interface QuotedPiece {
  /** Without the marks. */
  readonly inner: Span
  /** With them; a mark that the block lacks is not counted. */
  readonly outer: Span
  /** Pieces of one quotation that goes on in the next block share it. */
  readonly chain: number
  readonly block: number
}

/** Closing marks by opening mark. „ and » open in German, « in French and Russian, ” in Swedish and by mistake. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"”',
  '”': '”',
  "''": "''”\"",
  '``': "''”\"",
  '‘': '’',
}
const MARK = /''|``|["“”„«»‹›「」『』‘’]/g
/** Longer than any quotation of a single paragraph that we trust: a forgotten mark ends here. */
const LONGEST = 6000

/** A quotation may go on over so many blocks without a mark. */
const MOST_UNMARKED = 4

interface Mark {
  readonly at: number
  readonly end: number
  readonly text: string
}

/** The quoted pieces of every block, in order; a quotation inside a quotation is not counted. */
export function quotedPieces(text: string, blocks: readonly Block[]): QuotedPiece[] {
  const pieces: QuotedPiece[] = []
  let open: Mark | null = null
  let chain = 0
  blocks.forEach((block, index) => {
    const marks = marksOf(text, block)
    if (open && !goesOn(marks.length > 0 ? marks : nextMarks(text, blocks, index), open, block)) open = null
    const carried = open !== null
    const found = piecesOf(text, block, marks, carried ? open : null)
    found.pieces.forEach((piece, place) => {
      if (!(place === 0 && carried)) chain++
      pieces.push({ ...piece, chain, block: index })
    })
    open = found.open
  })
  return pieces
}

/** The marks of the next block that has any: a long quotation may hold whole paragraphs without one. */
function nextMarks(text: string, blocks: readonly Block[], index: number): readonly Mark[] {
  for (const block of blocks.slice(index + 1, index + 1 + MOST_UNMARKED)) {
    const marks = marksOf(text, block)
    const first = marks[0]
    if (first) return /\s/.test(text[first.at - 1] ?? ' ') ? [] : marks
  }
  return []
}

function marksOf(text: string, { start, end }: Block): Mark[] {
  const body = text.slice(start, end)
  const marks = [...body.matchAll(MARK)].map((match) => ({
    at: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }))
  return marks.filter((mark) => !/[‘’]/.test(mark.text) || isSingleMark(text, mark))
}

/** A single mark that can open or close: no apostrophe within or before a word, none after an s. */
function isSingleMark(text: string, { at, end, text: mark }: Mark): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[end] ?? ' '
  if (mark === '‘') return /[\s([—–-]/.test(before) && /\p{Lu}/u.test(after)
  return /[,.?!…]/.test(before) && !/[\p{L}\p{N}]/u.test(after)
}

/** A quotation that the last block left open goes on here: with an opening mark again, or up to a closing one. */
function goesOn(marks: readonly Mark[], open: Mark, block: Block): boolean {
  const first = marks[0]
  if (!first || open.text === '‘') return false
  if (first.text === open.text && first.at === block.start) return true
  return closes(open, first) && first.text !== open.text
}

function piecesOf(text: string, block: Block, marks: readonly Mark[], carried: Mark | null) {
  const pieces: Omit<QuotedPiece, 'chain' | 'block'>[] = []
  let open: Mark | null = carried && { ...carried, at: block.start, end: block.start }
  const rest =
    carried && marks[0]?.text === carried.text && marks[0].at === block.start ? marks.slice(1) : marks
  if (open && rest !== marks) open = marks[0] ?? open
  for (const mark of rest) {
    if (!open) open = opens(text, mark) ? mark : null
    else if (closes(open, mark) && !reopens(text, open, mark)) {
      pieces.push({ inner: trimmed(text, open.end, mark.at), outer: [open.at, mark.end] })
      open = null
    }
  }
  if (open && open.text !== '‘' && block.end - open.at < LONGEST) {
    pieces.push({ inner: trimmed(text, open.end, block.end), outer: [open.at, block.end] })
    return { pieces: pieces.filter(hasWords), open }
  }
  return { pieces: pieces.filter(hasWords), open: null }
}

const hasWords = ({ inner }: { inner: Span }): boolean => inner[1] > inner[0]

const closes = (open: Mark, mark: Mark): boolean => (CLOSERS[open.text] ?? '').includes(mark.text)

const opens = (text: string, mark: Mark): boolean =>
  (mark.text in CLOSERS &&
    !(mark.text === '”' && !/\s/.test(text[mark.at - 1] ?? ' ')) &&
    /\S/.test(text[mark.end] ?? ' ')) ||
  /["']/.test(mark.text)

/** A straight mark after a blank and before a letter opens anew: the closing one before it was forgotten. */
const reopens = (text: string, open: Mark, mark: Mark): boolean =>
  open.text === '"' &&
  mark.text === '"' &&
  /\s/.test(text[mark.at - 1] ?? '') &&
  /\p{L}/u.test(text[mark.end] ?? '') &&
  !/\s/.test(text[open.end] ?? '')

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return [from, to]
}
