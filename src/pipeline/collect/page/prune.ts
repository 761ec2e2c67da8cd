import type { DomDocument, DomElement } from './dom.ts'
import { hiddenBySheet, isHiddenByStyle } from './hidden.ts'

/** What never holds an article's words. Forms stay: some sites wrap the whole page in one. */
const SILENT =
  'script:not([type="application/ld+json"]), style, template, svg, math, iframe, object, embed, canvas, noscript, textarea, select, dialog, nav, [role=navigation], [role=dialog], [role=alertdialog], [hidden], [aria-hidden=true]'

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
  const all = lengthOf(body)
  const small = (element: DomElement) => lengthOf(element) <= all * MOST
  for (const element of [...body.querySelectorAll(SILENT)]) if (isSilent(element, small)) element.remove()
  const sheetHides = hiddenBySheet(document)
  for (const element of [...body.querySelectorAll('[style], [class], [id]')]) {
    if (isUnseen(element, sheetHides) && small(element)) element.remove()
    else if (isFurniture(element) && small(element)) element.remove()
  }
}

const lengthOf = (element: DomElement): number => (element.textContent ?? '').length

/** Elements that could be a page's only text (a form of hidden content shown by script) keep it. */
function isSilent(element: DomElement, small: (element: DomElement) => boolean): boolean {
  return !/^(?:div|section|article|main|p|ul|ol)$/.test(element.localName) || small(element)
}

const isUnseen = (element: DomElement, sheetHides: (element: DomElement) => boolean): boolean =>
  isHiddenByStyle(element.getAttribute('style') ?? '') ||
  HIDDEN_CLASS.test(element.getAttribute('class') ?? '') ||
  sheetHides(element)

function isFurniture(element: DomElement): boolean {
  if (/^(?:body|html|main|article|h1|h2)$/.test(element.localName)) return false
  return FURNITURE.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
}
