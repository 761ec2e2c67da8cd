/** Words at each end of a long quotation: browsers match `start,end` and a long literal often fails. */
const EDGE = 5

/**
 * The address of a sentence on its page (Text Fragments, WICG: `#:~:text=`). A hyphen is a separator
 * of that syntax, so it is escaped too.
 */
export function textFragment(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/)
  const parts = words.length <= 2 * EDGE ? [words] : [words.slice(0, EDGE), words.slice(-EDGE)]
  const fragment = parts.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',')
  return `${url.split('#')[0]}#:~:text=${fragment}`
}
