import type { FeedDocument } from '../../../model/feed.ts'
import { documentOf } from './document-of.ts'
import { fitsStrict } from './fits-strict.ts'
import { outsideSections } from './outside-sections.ts'
import type { RawFeed } from './raw-feed.ts'
import { readTolerantly } from './tolerant-reader.ts'

/** A feed of this many items is an archive; the largest of the news feeds seen had some hundreds. */
const MAX_ITEMS = 10_000

/** Characters: as many as a fetch may bring. */
const MAX_CHARS = 5 * 1024 * 1024

/**
 * A feed from its text, in any of the formats; null when it is none. A document that defines entities
 * is refused whatever it is: no feed needs them, and every bomb does. CPU only, never throws.
 */
export async function readFeed(text: string, url: string): Promise<FeedDocument | null> {
  const clean = withoutControls(text)
  if (clean.length > MAX_CHARS) return null
  const raw = await (clean.startsWith('{') ? fromJson(clean) : fromXml(clean))
  return raw && documentOf(raw, url)
}

/** JSON Feed, told by its version; what follows the object is none of it. */
async function fromJson(text: string): Promise<RawFeed | null> {
  const version = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\//
  if (!version.test(text)) return null
  try {
    const { readStrictly } = await import('./feedsmith-reader.ts')
    return readStrictly(text.slice(0, text.lastIndexOf('}') + 1), MAX_ITEMS)
  } catch {
    return null
  }
}

/** The strict reader is loaded with the first feed; where it gives up, or sees no item, the tolerant one reads. */
async function fromXml(text: string): Promise<RawFeed | null> {
  const outside = outsideSections(text)
  if (definesEntities(outside) || !hasFeedRoot(outside)) return null
  try {
    if (!fitsStrict(text)) throw new Error('not for it')
    const { readStrictly } = await import('./feedsmith-reader.ts')
    const raw = readStrictly(text, MAX_ITEMS)
    if (raw.items.length > 0) return raw
  } catch {
    // Whatever tripped it up: the other reader does not trip.
  }
  return readTolerantly(text, MAX_ITEMS)
}

/** XML allows no control characters, and feeds have them. */
const withoutControls = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, '').trim()

const definesEntities = (text: string): boolean => /<!DOCTYPE/i.test(text) && /<!ENTITY/i.test(text)

/** By the root element, which junk may precede. */
function hasFeedRoot(text: string): boolean {
  const root = text.slice(0, 65_536).match(/<(?:[\w-]+:)?(rss|feed|rdf|channel|html|body|head)\b/i)?.[1]
  return root !== undefined && /^(?:rss|feed|rdf|channel)$/i.test(root)
}
