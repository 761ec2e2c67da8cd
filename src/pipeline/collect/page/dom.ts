import { parseHTML } from 'linkedom'

/** The part of the DOM that reading needs; TypeScript's own DOM types would bring a browser along. */
export interface DomNode {
  readonly nodeType: number
  readonly parentNode: DomElement | null
  readonly childNodes: Iterable<DomNode>
  textContent: string | null
  remove(): void
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly className: string
  readonly id: string
  readonly parentElement: DomElement | null
  readonly children: Iterable<DomElement>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  getElementsByTagName(name: string): Iterable<DomElement>
  matches(selector: string): boolean
  closest(selector: string): DomElement | null
  replaceWith(...nodes: DomNode[]): void
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly body: DomElement
  readonly head: DomElement
  cloneNode(deep: boolean): DomDocument
}

export const ELEMENT_NODE = 1
export const TEXT_NODE = 3

/** A new document of the page's markup; a fragment is wrapped, linkedom would lose its body otherwise. */
export function documentOf(html: string): DomDocument {
  const { document } = parseHTML(
    /<body[\s>]/i.test(html) ? withRoot(html) : `<html><head></head><body>${html}</body></html>`,
  )
  return document as unknown as DomDocument
}

const withRoot = (html: string): string => (/<html[\s>]/i.test(html) ? html : `<html>${html}</html>`)
