import type { DomDocument } from '../dom.ts'
import { unescaped } from './json-ld.ts'

/** Looks a page's meta elements up by name or property: the first that says something, in the order asked. */
export type Metas = (...names: readonly string[]) => string | null

export function metasOf(document: DomDocument): Metas {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    // The parser has decoded them once; many sites encode them twice.
    const content = unescaped(meta.getAttribute('content') ?? '')
      .replace(/\s+/gu, ' ')
      .trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (name && !found.has(name)) found.set(name, content)
    }
  }
  return (...names) => {
    for (const name of names) if (found.has(name)) return found.get(name) ?? null
    return null
  }
}
