import type { ListCues } from './list-cues.ts'

/** A longer paragraph is article, whatever it opens with. */
const LONGEST_NOTICE = 240

/** True for a line that speaks to the reader about the page: “Read more …”, “Subscribe to keep reading”. */
export function isNotice(words: string, cues: ListCues): boolean {
  if (words.length > LONGEST_NOTICE) return false
  const opening = words.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '')
  return cues.notices.some((notice) => opening.startsWith(notice))
}
