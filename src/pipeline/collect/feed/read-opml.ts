import { Parser } from 'htmlparser2'
import type { Outline } from '../../../model/feed.ts'

/** More feeds than this are no list that a person keeps. */
const MAX_OUTLINES = 1_000
const MAX_CHARS = 2_000_000

/**
 * The feeds of an OPML list, folders flattened; null when it is none. Our own attributes come back as
 * `/export` wrote them, whatever prefix the document gives them. Tolerant, linear, expands no entity.
 */
export function readOpml(text: string): readonly Outline[] | null {
  if (text.length > MAX_CHARS || !/<opml\b/i.test(text) || /<!ENTITY/i.test(text)) return null
  const outlines: Outline[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name.toLowerCase() !== 'outline' || outlines.length >= MAX_OUTLINES) return
        const of = (sought: string): string | null => attributeOf(attributes, sought)
        const url = of('xmlurl')
        if (url)
          outlines.push({
            url: url.trim(),
            title: of('title') ?? of('text'),
            channel: of('channel'),
            filters: of('filters') ?? '',
            first: of('first'),
          })
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text.replace(/\u2060/g, ''))
  return outlines
}

/** By its name without prefix, in any case. */
function attributeOf(attributes: Readonly<Record<string, string>>, sought: string): string | null {
  for (const [name, value] of Object.entries(attributes))
    if (name.toLowerCase().replace(/^[^:]*:/, '') === sought) return value
  return null
}
