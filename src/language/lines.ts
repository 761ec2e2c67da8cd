/** A line of a text without the white space around it; never blank. */
export interface Line {
  readonly start: number
  readonly end: number
  /** How far the line is indented, in characters. */
  readonly indent: number
  /** True when a blank line or a rule (`---`) stands before it, or nothing. */
  readonly afterGap: boolean
}

const RULE = /^(?:[-–—=_~]{3,}|(?:[*•·#]\s*){3,})$/u

/** The lines of a text that say something: blank lines and rules only part them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let afterGap = true
  let from = 0
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const words = raw.trim()
    if (words === '' || RULE.test(words)) afterGap = true
    else {
      const indent = raw.indexOf(words)
      lines.push({ start: from + indent, end: from + indent + words.length, indent, afterGap })
      afterGap = false
    }
    from += raw.length + (text.startsWith('\r\n', from + raw.length) ? 2 : 1)
  }
  return lines
}

/** Mail and terminals wrap at 64 to 80 columns; a paragraph on one line is seldom under 100. */
const WIDEST_WRAP = 100
const NARROWEST_WRAP = 50

/**
 * The column at which a text was wrapped by hand or by a mailer; null when its lines are paragraphs.
 * A greedy wrapper leaves its trace: the next line's first word would not have fitted any more.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start + line.indent), 0)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null
  let breaks = 0
  let full = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.afterGap) continue
    breaks++
    if (isFull(text, line, next, width)) full++
  }
  return breaks >= 3 && full >= breaks * 0.7 ? width : null
}

/** Some wrappers stop a few columns before the edge that the longest line shows. */
const SLACK = 4

/** True when `line` ended because the next word would have passed the edge. */
export function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = text.slice(next.start, next.end).search(/\s|$/u)
  return line.indent + line.end - line.start + 1 + firstWord > width - SLACK
}
