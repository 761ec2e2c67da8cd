import { DefuddleClass } from 'defuddle/node'
import { type DomDocument, type DomElement, documentOf } from './dom.ts'

/** The library has rules of its own for some sites; told no site, it treats all pages alike. */
const NOWHERE = 'https://page.invalid/'

// Footnotes and callouts made alike and lines known for furniture cost more than all the rest, and the
// clean-up after it sees to both.
const OPTIONS = { useAsync: false, url: NOWHERE, removeContentPatterns: false, standardize: false }

/** What another extractor takes for the article; null where it fails. Spoils the document. */
export function secondOpinion(document: DomDocument): DomElement | null {
  try {
    const reader = new DefuddleClass(document as never, OPTIONS)
    const { content } = reader.parse()
    return content ? documentOf(`<html><body>${content}</body></html>`).body : null
  } catch {
    // It is an opinion: a page that it cannot read is read without it.
    return null
  }
}
