import type { DomDocument, DomElement } from './dom.ts'
import { hiddenBySheet, isHiddenByStyle } from './hidden.ts'
import { rawBlocksOf } from './raw-blocks.ts'

const APART = 'dialog, nav, [role=navigation], [role=dialog], [role=alertdialog]'

/** Classes that hide an element by convention, whatever the style sheet is. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|screenreader|a11y-hidden|offscreen|u-hidden|is-hidden|d-none)(?=\s|$)/i

/** Share and comment containers, cookie notices: whole words of a class or id. */
const FURNITURE =
  /(?:^|[\s_-])(?:share|sharing|social|sharedaddy|addtoany|addthis|comments?|commentlist|disqus|respond|cookies?|consent|gdpr|breadcrumbs?|newsletter|paywall|skip-link)(?=[\s_-]|$)/i

/** An element that holds more of the page's text than this is no furniture, whatever it is called. */
const MOST = 0.4

/** So many characters of prose make an article, and lines of so many are prose. */
const ENOUGH = 600
const LINE = 80

/** Takes out what a reader would not see, or would not take for the article. */
export function prune(document: DomDocument): void {
  const { body } = document
  if (!body) return
  // Sheets are read before they go: some stand in the body.
  const hides = hiddenBySheet(document)
  for (const sheet of [...body.querySelectorAll('style')]) sheet.remove()
  const most = lengthOf(body) * MOST
  for (const element of [...body.querySelectorAll(APART)]) if (lengthOf(element) <= most) element.remove()
  for (const element of [...body.querySelectorAll('[class], [id]')])
    if (isFurniture(element) && lengthOf(element) <= most) element.remove()
  pruneUnseen(body, hides, most)
}

/**
 * Where what is seen makes an article, nothing that is marked as hidden is kept. Where it does not,
 * scripts will show what is hidden now, and only the smaller parts go. A sheet's rules are undone by
 * scripts more often than not: one that hides most of the text is not believed at all.
 */
function pruneUnseen(body: DomElement, hides: Hides, most: number): void {
  const marked = [...body.querySelectorAll('[style], [class], [id], [hidden], [aria-hidden=true]')]
  const bySheet = marked.filter(hides)
  if (bySheet.reduce((sum, element) => sum + lengthOf(element), 0) <= most)
    for (const element of bySheet) element.remove()
  const unseen = new Set(marked.filter(isUnseen))
  const whole = unseen.size > 0 && isArticle(body, unseen)
  for (const element of unseen) if (whole || lengthOf(element) <= most) element.remove()
}

/** True where enough prose stands outside of the unseen elements. */
function isArticle(body: DomElement, unseen: ReadonlySet<DomElement>): boolean {
  const isSeen = (element: DomElement): boolean => {
    for (let at: DomElement | null = element; at && at !== body; at = at.parentElement)
      if (unseen.has(at)) return false
    return true
  }
  const prose = rawBlocksOf(body).filter(
    ({ text, linked }) => text.length >= LINE && linked * 2 < text.length,
  )
  const seen = prose.filter(({ element }) => isSeen(element))
  return seen.reduce((sum, { text }) => sum + text.length, 0) >= ENOUGH
}

type Hides = (element: DomElement) => boolean

const lengthOf = (element: DomElement): number => (element.textContent ?? '').length

const isUnseen = (element: DomElement): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  isHiddenByStyle(element.getAttribute('style') ?? '') ||
  HIDDEN_CLASS.test(element.getAttribute('class') ?? '')

function isFurniture(element: DomElement): boolean {
  if (/^(?:body|html|main|article|h1|h2)$/.test(element.localName)) return false
  return FURNITURE.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
}
