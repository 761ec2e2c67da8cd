import type { Post, PostButton } from '../../model/post.ts'
import type { Offer } from '../../model/submission.ts'
import type { Words } from '../../model/words.ts'

/** More channels than this do not fit under a message; they are named in /repost. */
const MAX_OFFERS = 20

/** A preview: the post, and below its own buttons one for each channel, and Discard. */
export function withOffers({ blocks }: Post, offers: readonly Offer[], token: string, words: Words): Post {
  const buttons: PostButton[] = offers.slice(0, MAX_OFFERS).map(({ chat, title }) => ({
    label: words('post-in', { title }),
    command: 'post',
    argument: `${token}.${chat}`,
  }))
  const discard: PostButton = { label: words('discard'), command: 'discard', argument: token }
  return { blocks: [...blocks, { kind: 'buttons', buttons: [...buttons, discard] }] }
}
