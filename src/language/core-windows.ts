import type { Span } from '../model/span.ts'

/** Characters around a core word that hold every expression it can be part of. */
const BEFORE = 56
const AFTER = 40

/**
 * The stretches of a text around the matches of `core`, merged, in order. A rule that needs a core
 * word is tried there alone: reading a whole article by every rule takes four times as long.
 */
export function coreWindows(text: string, core: RegExp): Span[] {
  const windows: Span[] = []
  let open: [number, number] | null = null
  for (const { index, 0: word } of text.matchAll(core)) {
    const end = Math.min(text.length, index + word.length + AFTER)
    if (open && index - BEFORE <= open[1]) open[1] = end
    else {
      open = [wordStart(text, index - BEFORE), end]
      windows.push(open)
    }
  }
  return windows
}

/** The next place at or after `offset` that follows white space, so that a rule sees no torn word. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0
  const space = text.slice(offset, offset + BEFORE / 2).search(/\s/)
  return space < 0 ? offset : offset + space + 1
}
