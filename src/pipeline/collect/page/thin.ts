import { type DomDocument, type DomElement, ELEMENT_NODE, TEXT_NODE } from './dom.ts'

/** Boxes that may go as a whole; inside a line of text a link is a word. */
const BOX = new Set('div ul ol li section aside header footer nav table tr td dl form figure'.split(' '))

/** Without text, and still seen. */
const MARKS = new Set('br hr wbr link meta script style img'.split(' '))

/** A menu or a list of other stories has so many links, and so much of its text in them. */
const LINKS = 3
const LINKED = 0.8

/** What an element holds: characters of text, those of them in links, links, marks without text. */
interface Measure {
  text: number
  linked: number
  links: number
  marks: number
}

/**
 * Takes out boxes of links and what holds nothing. For an extractor that looks at each element many
 * times and would refuse these at last: most of its work on a news page goes with them.
 */
export function thin({ body }: DomDocument): void {
  const goes: DomElement[] = []

  function measured(element: DomElement, inLink: boolean): Measure {
    const isLink = element.localName === 'a'
    const sum = { text: 0, linked: 0, links: isLink ? 1 : 0, marks: MARKS.has(element.localName) ? 1 : 0 }
    const before = goes.length
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) {
        const length = (child.textContent ?? '').trim().length
        sum.text += length
        if (inLink || isLink) sum.linked += length
      } else if (child.nodeType === ELEMENT_NODE) {
        add(sum, measured(child as DomElement, inLink || isLink))
      }
    }
    if (isEmpty(sum) || (BOX.has(element.localName) && isMenu(sum))) {
      // What stands in it goes with it.
      goes.length = before
      goes.push(element)
    }
    return sum
  }

  for (const child of body?.children ?? []) measured(child, false)
  for (const element of goes) element.remove()
}

function add(sum: Measure, part: Measure): void {
  sum.text += part.text
  sum.linked += part.linked
  sum.links += part.links
  sum.marks += part.marks
}

const isEmpty = ({ text, marks }: Measure): boolean => text === 0 && marks === 0

const isMenu = ({ text, linked, links }: Measure): boolean => links >= LINKS && linked > text * LINKED
