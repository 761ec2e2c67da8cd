import type { DomElement } from '../dom.ts'

const ELSEWHERE =
  'aside, footer, nav, [class*=comment], [id*=comment], [class*=related], [class*=sidebar], [id*=sidebar], [class*=widget], [class*=teaser], [class*=footer]'

/** Above these, classes speak of the whole page: a body that "has a sidebar", an article "open for comments". */
const WHOLE = /^(?:html|body|main|article)$/

/** True for what stands beside the story: comments, side bars, teasers of other stories. */
export function isElsewhere(element: DomElement): boolean {
  for (let at = element.closest(ELSEWHERE); at; at = at.parentElement?.closest(ELSEWHERE) ?? null)
    if (!WHOLE.test(at.localName) && at.querySelector('h1') === null) return true
  return false
}
