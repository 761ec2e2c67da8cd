import { Parser } from 'htmlparser2'
import { visibleText } from '../page/visible-text.ts'

const BLOCK = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)

/** What a browser shows to nobody: a feed's markup is no safer than a page's. */
const UNSEEN = new Set(
  'script style template noscript iframe object svg head title textarea select'.split(' '),
)

const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?!\.?\d)/i

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** The text of a feed's markup: paragraphs on their own lines, hidden parts left out, references resolved. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return tidy(html)
  const out: string[] = []
  const open: string[] = []
  let unseenFrom = -1
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (BLOCK.has(name)) out.push('\n')
        if (VOID.has(name)) return
        if (unseenFrom < 0 && isUnseen(name, attributes)) unseenFrom = open.length
        open.push(name)
      },
      ontext: (text) => {
        if (unseenFrom < 0) out.push(text)
      },
      onclosetag: (name) => {
        if (BLOCK.has(name)) out.push('\n')
        if (VOID.has(name)) return
        open.pop()
        if (open.length <= unseenFrom) unseenFrom = -1
      },
    },
    // Escaped twice, a CDATA section is left of a title here.
    { recognizeCDATA: true },
  )
  parser.end(html)
  return tidy(out.join(''))
}

const isUnseen = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  UNSEEN.has(name) ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  HIDDEN_STYLE.test(attributes['style'] ?? '')

const tidy = (text: string): string =>
  visibleText(text.replace(/[\ufffe\uffff]/g, ''))
    .replace(/\n[\n ]*/g, '\n')
    .trim()
