import { DefuddleClass } from 'defuddle/node'
import { type DomDocument, type DomElement, documentOf } from './dom.ts'

/** What another extractor takes for the article; null where it fails. Spoils the document. */
export function secondOpinion(document: DomDocument, url: string | null): DomElement | null {
  try {
    const reader = new DefuddleClass(document as never, { useAsync: false, ...(url && { url }) })
    const { content } = reader.parse()
    return content ? documentOf(`<html><body>${content}</body></html>`).body : null
  } catch {
    // It is an opinion: a page that it cannot read is read without it.
    return null
  }
}
