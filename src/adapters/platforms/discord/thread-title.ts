import type { Post } from '../../../model/post.ts'
import { graphemeCut } from '../grapheme-cut.ts'
import { plain } from './plain.ts'

const MAX_CHARS = 100

/** What a forum post is called: its headline, else how it begins. A name is never markdown. */
export function threadTitle({ blocks }: Post): string {
  const heading = blocks.find(({ kind }) => kind === 'heading') ?? blocks.find((block) => 'text' in block)
  const text = heading && 'text' in heading ? plain(heading.text).replace(/\s+/g, ' ') : ''
  return text === '' ? '…' : graphemeCut(text, MAX_CHARS)
}
