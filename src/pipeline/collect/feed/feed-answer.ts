import type { FeedAnswer } from '../../../model/feed.ts'
import { decode } from '../decode.ts'
import { unpack } from '../unpack.ts'
import { discoverFeed } from './discover-feed.ts'
import { readFeed } from './read-feed.ts'

/** Of a feed, unpacked: as many as a fetch may bring. */
const MAX_BYTES = 5 * 1024 * 1024

/** Servers compress what is compressed already, and some say so of one of the wrappers alone. */
const WRAPPERS = 2

/** The feed in the bytes of an answer, whatever they are wrapped and written in. Faults: `too-large`, `binary`. */
export async function feedAnswer(
  bytes: Uint8Array,
  { url, contentType }: { readonly url: string; readonly contentType: string | null },
): Promise<FeedAnswer> {
  let inside = bytes
  for (let left = WRAPPERS; left > 0; left--) inside = unpack(inside, MAX_BYTES)
  const text = await decode(inside, contentType ?? undefined)
  const document = await readFeed(text, url)
  return { document, named: document ? null : discoverFeed(text, url) }
}
