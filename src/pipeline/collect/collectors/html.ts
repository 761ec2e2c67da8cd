import { refuseOver } from '../refuse-over.ts'
import type { Collector } from './collector.ts'

/** A page's markup, parsed behind the parser's door. */
export const collectHtml: Collector<'html'> = async ({ html, context }, { parser, limits, signal }) => {
  refuseOver(limits.maxBytes, html.length)
  const url = context?.url ?? null
  const page = await parser.parse(html, url, { signal })
  return { ...page, url }
}
