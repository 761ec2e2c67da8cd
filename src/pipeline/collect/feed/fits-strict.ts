/** Elements nested deeper than this, or longer tags, are an attack on a reader that recurses or backtracks. */
const MAX_DEPTH = 200
const MAX_TAG = 65_536

/** Bases of other elements than a feed's and an item's: the strict reader does not follow them. */
const DEEP_BASE = /^<(?:\w+:)?(?:channel|link)\s[^>]*\bxml:base\s*=/i

const ITEM = /^<\/?(?:[\w-]+:)?(?:item|entry)[\s>]/i

const QUOTED = /"[^"]*"|'[^']*'/g

/**
 * Whether the strict reader may have the text: what would be slow there, and what it misreads without
 * an error (an item that was never closed, an attribute without quotes), is for the tolerant one.
 * Tags are counted roughly: a closing one closes one, and text marked as such holds none. One pass.
 */
export function fitsStrict(text: string): boolean {
  let depth = 0
  let inItem = false
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const isText = text.startsWith('<![CDATA[', at)
    const end = text.indexOf(isText ? ']]>' : '>', at)
    if (end < 0 || (!isText && end - at > MAX_TAG)) return false
    const tag = isText ? '' : text.slice(at, end + 1)
    at = end
    if (!/^<[a-z/]/i.test(tag)) continue
    if (isOdd(tag)) return false
    if (tag.endsWith('/>')) continue
    const closes = tag[1] === '/'
    depth += closes ? -1 : 1
    if (depth > MAX_DEPTH) return false
    if (!ITEM.test(tag)) continue
    if (inItem && !closes) return false
    inItem = !closes
  }
  return true
}

const isOdd = (tag: string): boolean =>
  tag.includes('=') && (/=\s*[^\s"'>]/.test(tag.replace(QUOTED, '""')) || DEEP_BASE.test(tag))
