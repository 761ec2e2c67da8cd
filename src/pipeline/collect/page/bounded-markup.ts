import { Parser } from 'htmlparser2'
import { Fault, tooLarge } from '../../../model/fault.ts'

/** The largest of 1,371 real pages had 1.6 MB. */
const MAX_CHARS = 5 * 1024 * 1024

/** The deepest real page had 52; body extraction is quadratic in depth. */
const MAX_DEPTH = 256

/** Real pages reach 28,000 nodes. */
const MAX_NODES = 200_000

/** Longer class and id lists overflow a regular expression's stack, and say nothing. */
const MAX_ATTRIBUTE = 4_000

/** Of one element; what follows is dropped. */
const MAX_ATTRIBUTES = 200

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

const RAW = new Set(['script', 'style'])

/**
 * The page's markup, fit for a DOM: counted on the token stream before any tree exists. Too many
 * characters or nodes end in a fault; elements nested too deep are flattened and endless attributes
 * cut, so that their text is read all the same.
 */
export function boundedMarkup(html: string): string {
  if (html.length > MAX_CHARS) throw tooLarge(MAX_CHARS)
  return isTame(html) ? html : flattened(html)
}

function isTame(html: string): boolean {
  let depth = 0
  let nodes = 0
  let tame = true
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++nodes > MAX_NODES) throw new Fault('page-unreadable', {}, { detail: 'too many nodes' })
        if (!VOID.has(name)) depth++
        if (depth > MAX_DEPTH || !areTame(attributes)) tame = false
      },
      onclosetag: (name) => {
        if (!VOID.has(name)) depth--
      },
      ontext: () => {
        nodes++
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
  return tame
}

function areTame(attributes: Readonly<Record<string, string>>): boolean {
  let count = 0
  for (const name in attributes) {
    if (++count > MAX_ATTRIBUTES) return false
    if ((name === 'class' || name === 'id') && (attributes[name]?.length ?? 0) > MAX_ATTRIBUTE) return false
  }
  return true
}

/** The same tokens written anew, less the tags beyond the depth and the attributes beyond their size. */
function flattened(html: string): string {
  const out: string[] = []
  let depth = 0
  let raw = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const kept = VOID.has(name) ? depth < MAX_DEPTH : depth++ < MAX_DEPTH
      if (RAW.has(name)) raw++
      out.push(kept || RAW.has(name) ? `<${name}${written(attributes)}>` : ' ')
    },
    onclosetag: (name) => {
      if (VOID.has(name)) return
      if (RAW.has(name)) raw--
      out.push(--depth < MAX_DEPTH || RAW.has(name) ? `</${name}>` : ' ')
    },
    ontext: (text) => out.push(raw > 0 ? text : escaped(text)),
  })
  parser.end(html)
  return out.join('')
}

const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .slice(0, MAX_ATTRIBUTES)
    .map(([name, value]) => ` ${name}="${escaped(value.slice(0, MAX_ATTRIBUTE)).replaceAll('"', '&quot;')}"`)
    .join('')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
