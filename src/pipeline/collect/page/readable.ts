import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, documentOf } from './dom.ts'

/** The element of the document that Readability takes for the article; null where it finds none. Spoils the document. */
export function readable(document: DomDocument): DomElement | null {
  const reader = new Readability<DomElement>(document as never, {
    // The clean-up reads classes.
    keepClasses: true,
    charThreshold: 200,
    serializer: (node) => node as unknown as DomElement,
  })
  const found = reader.parse()?.content
  return found ?? null
}

/** A document of markup that a library hands back. */
export const elementOf = (html: string): DomElement => documentOf(html).body
