import type { DomDocument, DomElement } from './dom.ts'

/** Far enough to the side or above that no screen shows it. */
const FAR = /(?:^|[;\s])(?:left|right|top|bottom|text-indent|margin-(?:left|top))\s*:\s*-\s*\d{3,}/i

const UNSEEN: readonly RegExp[] = [
  /(?:^|[;\s])display\s*:\s*none/i,
  /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/i,
  /(?:^|[;\s])content-visibility\s*:\s*hidden/i,
  /(?:^|[;\s])opacity\s*:\s*(?:0|0?\.0+)(?=\s*(?:;|!|$))/i,
  /(?:^|[;\s])font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?(?=\s*(?:;|!|$))(?<!\s[1](?:\.\d+)?(?:em|rem))/i,
  /(?:^|[;\s])clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)/i,
  /(?:^|[;\s])clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)/i,
  /(?:^|[;\s])transform\s*:\s*scale\(\s*0\s*\)/i,
  /(?:^|[;\s])color\s*:\s*transparent/i,
]

const NO_SIZE = /(?:^|[;\s])(?:max-)?(?:width|height)\s*:\s*[01](?:px)?(?=\s*(?:;|!|$))/i
const CLIPPED = /overflow(?:-[xy])?\s*:\s*hidden/i

/** True for declarations that leave the text where nobody sees it. */
export function isHiddenByStyle(style: string): boolean {
  if (!style) return false
  return (
    UNSEEN.some((pattern) => pattern.test(style)) ||
    (FAR.test(style) && /position\s*:\s*(?:absolute|fixed)|text-indent/i.test(style)) ||
    (NO_SIZE.test(style) && CLIPPED.test(style)) ||
    isInkOnInk(style)
  )
}

/** The same colour for text and background, as far as both are written the same way. */
function isInkOnInk(style: string): boolean {
  const ink = colour(/(?:^|[;\s])color\s*:\s*([^;!]+)/i.exec(style)?.[1])
  const ground = colour(/(?:^|[;\s])background(?:-color)?\s*:\s*([^;!]+)/i.exec(style)?.[1])
  return ink !== null && ink === ground
}

const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' }

function colour(value: string | undefined): string | null {
  const written = value?.trim().toLowerCase().replace(/\s+/g, '')
  if (!written) return null
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(written)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`
  const rgb = /^rgb\((\d+),(\d+),(\d+)\)$/.exec(written)
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`
  return NAMED[written] ?? written
}

/** Sheets longer than this are a framework's, whose classes scripts turn on and off. */
const MAX_SHEET = 200_000

/**
 * A test for elements that the page's own style sheet hides by a plain `.class` or `#id` rule.
 * Rules inside media queries and of longer selectors depend on what we do not know.
 */
export function hiddenBySheet(document: DomDocument): (element: DomElement) => boolean {
  const classes = new Set<string>()
  const ids = new Set<string>()
  for (const sheet of document.querySelectorAll('style')) {
    for (const selector of hidingSelectors((sheet.textContent ?? '').slice(0, MAX_SHEET))) {
      if (selector.startsWith('.')) classes.add(selector.slice(1))
      else ids.add(selector.slice(1))
    }
  }
  return (element) =>
    ids.has(element.id) ||
    (classes.size > 0 && (element.getAttribute('class') ?? '').split(/\s+/).some((name) => classes.has(name)))
}

function* hidingSelectors(sheet: string): Generator<string> {
  const css = sheet.replace(/\/\*[\s\S]*?\*\//g, ' ')
  let depth = 0
  let from = 0
  for (const brace of css.matchAll(/[{}]/g)) {
    if (brace[0] === '}') {
      depth = Math.max(0, depth - 1)
    } else if (depth++ === 0) {
      const selectors = css.slice(from, brace.index)
      const rule = css.slice(brace.index + 1, css.indexOf('}', brace.index))
      if (!selectors.includes('@') && !rule.includes('{') && isHiddenByStyle(rule))
        for (const selector of selectors.split(','))
          if (/^[.#][\w-]+$/.test(selector.trim())) yield selector.trim()
    }
    from = brace.index + 1
  }
}
