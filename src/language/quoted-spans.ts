import type { Span } from '../model/span.ts'

/** Which marks close a quotation that the key opened. Single marks are left out: an apostrophe looks the same. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '``': "''",
  "''": "''",
}

const MARK = /["“”„«»「」『』]|''|``/gu

const BEFORE_OPENING = /^[\s([{—–/:¿¡‘'-]?$/u

/**
 * The stretches of `span` that stand inside double quotation marks, marks included, outermost only,
 * in order. A mark that is never closed (a quotation that goes on in the next paragraph) opens nothing.
 */
export function quotedSpans(text: string, [from, to]: Span): Span[] {
  const body = text.slice(from, to)
  const reversed = /[«»]/u.exec(body)?.[0] === '»'
  const found: Span[] = []
  let open: { at: number; mark: string } | null = null
  for (const { 0: mark, index } of body.matchAll(MARK)) {
    if (open !== null && CLOSERS[open.mark]?.includes(mark)) {
      found.push([from + open.at, from + index + mark.length])
      open = null
    } else if (opens(body, index, mark, reversed) && (open === null || open.mark === mark)) {
      open = { at: index, mark }
    }
  }
  return found
}

function opens(body: string, at: number, mark: string, reversed: boolean): boolean {
  if (mark === '«' || mark === '»') return (mark === '«') !== reversed
  if (mark === '“' || mark === '„' || mark === '``') return true
  if (CLOSERS[mark] === undefined) return false
  return BEFORE_OPENING.test(body.charAt(at - 1)) && /\S/u.test(body.charAt(at + mark.length))
}
