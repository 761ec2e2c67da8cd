import type { Call } from '../model/call.ts'

/** What /repost was asked to do. */
export interface RepostWords {
  readonly id: string
  readonly target: string
  /** A moderator's own words, to stand above the post; null: none. */
  readonly comment: string | null
  readonly silent: boolean
}

const COMMENT = /(?:^|\s)comment:/i
const SILENT = /^silent$/i

/**
 * "@news", "kd7q", "kd7q @news silent comment: Worth a read.": a short id has four to eight letters
 * and stands first; a comment is all that follows its mark.
 */
export function repostWords({ argument, options }: Call): RepostWords {
  const mark = COMMENT.exec(argument)
  const before = mark ? argument.slice(0, mark.index) : argument
  const said = options['comment'] ?? (mark ? argument.slice(mark.index + mark[0].length) : '')
  const all = before.trim().split(/\s+/).filter(Boolean)
  const words = all.filter((word) => !SILENT.test(word))
  const [first = ''] = words
  const isId = /^#?[b-df-hj-np-tv-z2-9]{4,8}$/i.test(first)
  return {
    id: options['id'] ?? (isId ? first : ''),
    target: options['channel'] ?? (isId ? words.slice(1) : words).join(' '),
    comment: said.trim() === '' ? null : said.trim(),
    silent: options['silent'] === 'true' || words.length < all.length,
  }
}
