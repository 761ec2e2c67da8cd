import type { PictureEntry, TimelinePicture } from '../../model/timeline-picture.ts'
import { type Direction, directionOf } from './direction.ts'
import { type Kind, TYPE } from './type-sizes.ts'
import { wrapLines } from './wrap-lines.ts'

/** What is drawn, in pixels from the top and from the side where reading begins. */
export type Mark = WordsMark | BarMark | DotMark

export interface WordsMark {
  readonly kind: 'words'
  readonly as: Kind
  readonly text: string
  /** Of the whole paragraph that the line is of. */
  readonly direction: Direction
  /** Where it begins; with `end`, where it ends. */
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly end?: true
}

export interface BarMark {
  readonly kind: 'bar'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly ink: 'rule' | 'accent'
}

export interface DotMark {
  readonly kind: 'dot'
  /** Of its middle. */
  readonly x: number
  readonly y: number
  readonly filled: boolean
}

export interface Layout {
  readonly width: number
  readonly height: number
  /** `rtl`: everything is mirrored. */
  readonly direction: Direction
  readonly marks: readonly Mark[]
}

export type MeasureAs = (text: string, as: Kind) => number

/** A column's words, and the margin around everything. */
const COLUMN = 928
const MARGIN = 76
const GUTTER = 92
/** In a column, the middle of the line of dots, and where the words beside it begin. */
const AXIS = 9
const INDENT = 54
/** Taller for its width than this, it is set in more columns: a phone shows a tall one too small to read. */
const TALLEST = 1.7
const MOST_COLUMNS = 3
const SPACE = { bar: 20, kicker: 12, headline: 42, entry: 32, notes: 44, foot: 40, inFoot: 18, bottom: 60 }

/** What is put down one under another. */
interface Sheet {
  readonly measure: MeasureAs
  readonly marks: Mark[]
  y: number
}

/** Where everything stands: a headline, lines of dots with an entry at each, notes, and the foot. */
export function layout(picture: TimelinePicture, measure: MeasureAs): Layout {
  for (let columns = 1; columns < MOST_COLUMNS; columns++) {
    const narrow = inColumns(picture, columns, measure)
    if (narrow.height <= TALLEST * narrow.width) return narrow
  }
  return inColumns(picture, MOST_COLUMNS, measure)
}

function inColumns(picture: TimelinePicture, columns: number, measure: MeasureAs): Layout {
  const inner = columns * COLUMN + (columns - 1) * GUTTER
  const sheet: Sheet = { measure, marks: [], y: MARGIN }
  putHead(sheet, picture, inner)
  putEntries(sheet, picture.entries, columns)
  if (picture.notes.length > 0) sheet.y += SPACE.notes
  for (const note of picture.notes) putText(sheet, note, 'note', { x: MARGIN, width: inner })
  putFoot(sheet, picture.foot, inner)
  return {
    width: inner + 2 * MARGIN,
    height: Math.ceil(sheet.y + SPACE.bottom),
    direction: directionOf(picture.headline),
    marks: sheet.marks,
  }
}

function putHead(sheet: Sheet, { kicker, headline }: TimelinePicture, width: number): void {
  sheet.marks.push({ kind: 'bar', x: MARGIN, y: sheet.y, width: 72, height: 8, ink: 'accent' })
  sheet.y += SPACE.bar
  putText(sheet, kicker, 'kicker', { x: MARGIN, width })
  sheet.y += SPACE.kicker
  putText(sheet, headline, 'headline', { x: MARGIN, width: evenWidth(sheet, headline, width) })
  sheet.y += SPACE.headline
}

/** The least width that takes no more lines: they become alike in length. */
function evenWidth({ measure }: Sheet, headline: string, width: number): number {
  const linesAt = (at: number) => wrapLines(headline, at, (part) => measure(part, 'headline')).length
  const fewest = linesAt(width)
  let [low, high] = [width / 2, width]
  while (high - low > 8) {
    const middle = (low + high) / 2
    if (linesAt(middle) > fewest) low = middle
    else high = middle
  }
  return high
}

/** An entry with everything in it, from its own top. */
interface Entry {
  readonly marks: readonly Mark[]
  readonly dot: DotMark
  readonly height: number
}

function putEntries(sheet: Sheet, entries: readonly PictureEntry[], columns: number): void {
  const made = entries.map((entry, i) => entryOf(entry, entries[i - 1]?.when === entry.when, sheet.measure))
  const top = sheet.y
  const heights = intoColumns(made, columns).map((column, n) =>
    putColumn(sheet, column, MARGIN + n * (COLUMN + GUTTER), top),
  )
  sheet.y = top + Math.max(0, ...heights)
}

/** A day that stands above is not said again. */
function entryOf({ when, stated, text, note }: PictureEntry, again: boolean, measure: MeasureAs): Entry {
  const sheet: Sheet = { measure, marks: [], y: 0 }
  const beside = { x: INDENT, width: COLUMN - INDENT }
  if (!again) putText(sheet, when, 'when', beside)
  putText(sheet, text, 'text', beside)
  if (note !== null) putText(sheet, note, 'note', beside)
  const first = again ? TYPE.text : TYPE.when
  return {
    marks: sheet.marks,
    dot: { kind: 'dot', x: AXIS, y: first.leading / 2, filled: stated },
    height: sheet.y,
  }
}

/** In order, whole, the columns as even as the entries allow. */
function intoColumns(entries: readonly Entry[], columns: number): Entry[][] {
  const all = entries.reduce((sum, { height }) => sum + height + SPACE.entry, 0)
  const into: Entry[][] = Array.from({ length: columns }, () => [])
  let before = 0
  for (const entry of entries) {
    const middle = before + (entry.height + SPACE.entry) / 2
    into[Math.min(columns - 1, Math.floor((middle / all) * columns))]?.push(entry)
    before += entry.height + SPACE.entry
  }
  return into
}

/** Says how high it is. */
function putColumn(sheet: Sheet, entries: readonly Entry[], x: number, top: number): number {
  const dots: DotMark[] = []
  let y = top
  for (const { marks, dot, height } of entries) {
    sheet.marks.push(...marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y })))
    dots.push({ ...dot, x: dot.x + x, y: dot.y + y })
    y += height + SPACE.entry
  }
  const [from = top, to = top] = [dots[0]?.y, dots.at(-1)?.y]
  sheet.marks.push({ kind: 'bar', x: x + AXIS - 1.5, y: from, width: 3, height: to - from, ink: 'rule' })
  sheet.marks.push(...dots)
  return Math.max(0, y - SPACE.entry - top)
}

function putFoot(sheet: Sheet, [begin = '', end = '']: readonly string[], width: number): void {
  sheet.y += SPACE.foot
  sheet.marks.push({ kind: 'bar', x: MARGIN, y: sheet.y, width, height: 2, ink: 'rule' })
  sheet.y += SPACE.inFoot
  const y = sheet.y + baseline('foot')
  const room = sheet.measure(`${end}    `, 'foot')
  putText(sheet, begin, 'foot', { x: MARGIN, width: width - room })
  const direction = directionOf(end)
  sheet.marks.push({ kind: 'words', as: 'foot', text: end, direction, x: MARGIN + width, y, end: true })
}

/** A paragraph. */
function putText(sheet: Sheet, text: string, as: Kind, { x, width }: { x: number; width: number }): void {
  const direction = directionOf(text)
  for (const line of wrapLines(text, width, (part) => sheet.measure(part, as))) {
    sheet.marks.push({ kind: 'words', as, text: line, direction, x, y: sheet.y + baseline(as) })
    sheet.y += TYPE[as].leading
  }
}

/** From the top of a line to what its letters stand on. */
const baseline = (as: Kind): number => Math.round(TYPE[as].leading / 2 + TYPE[as].size * 0.36)
