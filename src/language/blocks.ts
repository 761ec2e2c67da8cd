import type { Block } from '../model/article.ts'
import { isFull, linesOf, wrapWidth } from './lines.ts'
import { type MarkedLine, markLines } from './marked-lines.ts'
import { isTitleLike } from './title-like.ts'

/** The lines that make one block. */
interface Group {
  readonly start: number
  end: number
  lines: number
  readonly mark: MarkedLine['mark']
  readonly ordinal: number | null
}

/**
 * The paragraphs, headings, list items and quotations of a plain text. A list number stands before
 * the block's `start`, so that the block's slice is the article's words alone. Every character but
 * markers and white space lies in exactly one block.
 */
export function blocksOf(text: string): Block[] {
  const groups = groupsOf(text)
  const titled = hasProse(text, groups)
  const shouted = !titled && mostlySpoken(text, groups)
  const isTitle = (line: string): boolean => isTitleLike(line) && (titled || (shouted && isShouted(line)))
  return groups.map((group, index) => blockOf(text, group, groups[index + 1], isTitle))
}

function groupsOf(text: string): Group[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const groups: Group[] = []
  let pending: number | null = null
  let previous: MarkedLine | null = null
  for (const line of markLines(text, lines)) {
    const [start, end] = line.words
    if (start === end) pending = line.ordinal
    else if (previous && pending === null && goesOn(text, previous, line, width)) extend(groups.at(-1), end)
    else {
      groups.push({
        start,
        end,
        lines: 1,
        mark: pending === null ? line.mark : 'number',
        ordinal: pending ?? line.ordinal,
      })
      pending = null
    }
    previous = line
  }
  return groups
}

function extend(group: Group | undefined, end: number): void {
  if (!group) return
  group.end = end
  group.lines++
}

/** True when `line` is the same paragraph as the line before it. */
function goesOn(text: string, before: MarkedLine, line: MarkedLine, width: number | null): boolean {
  if (line.afterGap || line.mark !== null || before.mark === 'heading' || before.mark === 'quote')
    return false
  if (before.words[0] === before.words[1]) return false
  if (before.mark !== null && line.indent > before.indent) return true
  if (width !== null && isFull(text, before, line, width)) return true
  return isBroken(text.slice(before.start, before.end), text.slice(line.start, line.end))
}

/** A long line that stops in mid-sentence and goes on with a small letter. */
const isBroken = (before: string, line: string): boolean =>
  before.length > 40 && /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(line)

/**
 * True when at least a third of the text's unmarked words stand in sentences with an end. In a text
 * without full stops a short line is no title.
 */
function hasProse(text: string, groups: readonly Group[]): boolean {
  let titles = 0
  let prose = 0
  for (const { start, end, mark } of groups) {
    if (mark !== null) continue
    if (isTitleLike(text.slice(start, end))) titles += end - start
    else prose += end - start
  }
  return prose * 2 > titles
}

/** True when few lines are in capitals: only then do capitals mark a title. */
const mostlySpoken = (text: string, groups: readonly Group[]): boolean =>
  groups.filter(({ start, end }) => isShouted(text.slice(start, end))).length * 3 <= groups.length

/** Two or more words, all in capitals. */
const isShouted = (line: string): boolean =>
  /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && /\p{L}\s+\p{L}/u.test(line)

function blockOf(
  text: string,
  group: Group,
  next: Group | undefined,
  isTitle: (line: string) => boolean,
): Block {
  const { start, end, ordinal } = group
  const kind = kindOf(text, group, next, isTitle)
  return { start, end, kind, ...(ordinal === null ? {} : { ordinal }) }
}

function kindOf(
  text: string,
  group: Group,
  next: Group | undefined,
  isTitle: (line: string) => boolean,
): Block['kind'] {
  const { mark } = group
  const line = text.slice(group.start, group.end)
  if (mark === 'heading' || mark === 'quote') return mark
  if (mark === 'bullet') return 'item'
  if (mark === 'number') return next && next.mark === null && isTitleLike(line) ? 'heading' : 'item'
  return isTitle(line) && group.lines === 1 ? 'heading' : 'paragraph'
}
