import { Parser } from 'htmlparser2'
import { Fault, tooLarge } from '../../../model/fault.ts'

/** The largest of 1,371 real pages had 1.6 MB. */
const MAX_CHARS = 5 * 1024 * 1024

/** The deepest real page had 52; body extraction is quadratic in depth. */
const MAX_DEPTH = 256

/** Real pages reach 28,000 nodes; a reader takes two seconds for so many. */
const MAX_NODES = 45_000

/** Longer class and id lists overflow a regular expression's stack, and say nothing. */
const MAX_ATTRIBUTE = 4_000

/** What somebody may read from: an address, a class, a date. Each attribute is a node of its own in the DOM. */
const ATTRIBUTES = new Set(
  (
    'id class style hidden aria-hidden role lang xml:lang dir href rel title type name property content charset ' +
    'http-equiv itemprop itemscope itemtype itemid datetime pubdate src alt width height align start value reversed ' +
    'data-component data-test data-testid data-test-id data-qa data-cy'
  ).split(' '),
)

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** What never holds an article's words, with all that is in it. */
const WORDLESS = new Set(
  'script template svg math iframe object embed canvas noscript textarea select'.split(' '),
)

/** Their text is no markup. */
const RAW = new Set(['script', 'style'])

/**
 * The page's markup, fit for a DOM and much smaller: its tokens written anew without scripts, drawings,
 * comments and attributes that nobody asks for. Too many characters or nodes end in a fault; elements
 * nested too deep are flattened and endless attributes cut, so that their text is read all the same.
 */
export function boundedMarkup(html: string): string {
  if (html.length > MAX_CHARS) throw tooLarge(MAX_CHARS)
  const out: string[] = []
  let nodes = 0
  let depth = 0
  let silent = 0
  let raw = false
  // An entity comes as a text of its own.
  let inText = false
  const count = (isText: boolean) => {
    if (isText && inText) return
    inText = isText
    if (++nodes > MAX_NODES) throw new Fault('page-unreadable', {}, { detail: 'too many nodes' })
  }
  const parser = new Parser({
    onprocessinginstruction: (name, data) => {
      if (/^!doctype$/i.test(name)) out.push(`<${data}>`)
    },
    onopentag: (name, attributes) => {
      count(false)
      const isVoid = VOID.has(name)
      if (silent > 0 || (WORDLESS.has(name) && !isData(name, attributes))) {
        if (!isVoid) silent++
        return
      }
      const kept = isVoid ? depth < MAX_DEPTH : depth++ < MAX_DEPTH
      raw = RAW.has(name)
      out.push(kept || raw ? `<${name}${written(attributes)}>` : ' ')
    },
    onclosetag: (name) => {
      inText = false
      if (VOID.has(name)) return
      if (silent > 0) return void silent--
      raw = false
      out.push(--depth < MAX_DEPTH || RAW.has(name) ? `</${name}>` : ' ')
    },
    ontext: (text) => {
      count(true)
      if (silent === 0) out.push(raw ? text : escaped(text.replace(/\s+/gu, ' ')))
    },
  })
  parser.end(html)
  return out.join('')
}

const isData = (name: string, { type }: Readonly<Record<string, string>>): boolean =>
  name === 'script' && type?.trim().toLowerCase() === 'application/ld+json'

function written(attributes: Readonly<Record<string, string>>): string {
  let out = ''
  for (const name in attributes) {
    if (!ATTRIBUTES.has(name)) continue
    const value = escaped((attributes[name] ?? '').slice(0, MAX_ATTRIBUTE)).replaceAll('"', '&quot;')
    out += ` ${name}="${value}"`
  }
  return out
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
