import type { DomDocument, DomElement } from './dom.ts'
import { hiddenBySheet, isHiddenByStyle } from './hidden.ts'

const APART =
  'dialog, nav, [role=navigation], [role=dialog], [role=alertdialog], [hidden], [aria-hidden=true]'

/** Classes that hide an element by convention, whatever the style sheet is. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|screenreader|a11y-hidden|offscreen|u-hidden|is-hidden|d-none)(?=\s|$)/i

/** Share and comment containers, cookie notices: whole words of a class or id. */
const FURNITURE =
  /(?:^|[\s_-])(?:share|sharing|social|sharedaddy|addtoany|addthis|comments?|commentlist|disqus|respond|cookies?|consent|gdpr|breadcrumbs?|newsletter|paywall|skip-link)(?=[\s_-]|$)/i

/** An element that holds more of the page's text than this is no furniture, whatever it is called. */
const MOST = 0.4

/** Takes out what a reader would not see, or would not take for the article. */
export function prune(document: DomDocument): void {
  const { body } = document
  if (!body) return
  // Sheets are read before they go: some stand in the body.
  const hides = hiddenBySheet(document)
  for (const sheet of [...body.querySelectorAll('style')]) sheet.remove()
  const most = lengthOf(body) * MOST
  const sheetHides = trusted(hides, body, most)
  for (const element of [...body.querySelectorAll(APART)]) if (lengthOf(element) <= most) element.remove()
  for (const element of [...body.querySelectorAll('[style], [class], [id]')])
    if ((isUnseen(element, sheetHides) || isFurniture(element)) && lengthOf(element) <= most) element.remove()
}

/** A sheet that would hide most of the text is undone by script: it is not believed at all. */
function trusted(hides: Hides, body: DomElement, most: number): Hides {
  let hidden = 0
  for (const element of body.querySelectorAll('[class], [id]'))
    if (hides(element)) hidden += lengthOf(element)
  return hidden > most ? () => false : hides
}

type Hides = (element: DomElement) => boolean

const lengthOf = (element: DomElement): number => (element.textContent ?? '').length

const isUnseen = (element: DomElement, sheetHides: Hides): boolean =>
  isHiddenByStyle(element.getAttribute('style') ?? '') ||
  HIDDEN_CLASS.test(element.getAttribute('class') ?? '') ||
  sheetHides(element)

function isFurniture(element: DomElement): boolean {
  if (/^(?:body|html|main|article|h1|h2)$/.test(element.localName)) return false
  return FURNITURE.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
}
