import type { PostBlock } from '../../model/post.ts'
import type { PostStyle } from '../../model/post-style.ts'
import type { Words } from '../../model/words.ts'

/** What a moderator says of a post, above it and marked as theirs. */
export const above = ({ comment }: PostStyle, words: Words): PostBlock[] =>
  comment === null ? [] : [{ kind: 'paragraph', text: words('editors-comment', { comment }) }]

/** The channel's own hashtags and, last, its signature. */
export const below = ({ hashtags, signature }: PostStyle): PostBlock[] => [
  ...(hashtags.length > 0 ? [{ kind: 'paragraph', text: hashtags.join(' '), tags: true } as const] : []),
  ...(signature === '' ? [] : [{ kind: 'paragraph', text: signature } as const]),
]
