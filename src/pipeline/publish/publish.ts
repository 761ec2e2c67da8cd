import { type Channel, scopeOf } from '../../model/channel.ts'
import { type Delivery, nextPlaceOf, type Outcome } from '../../model/outbox.ts'
import type { Post } from '../../model/post.ts'
import type { Platform } from '../../ports.ts'

/** A notice stays in the group where it stood before that became a supergroup: nobody can change it there. */
const inOneChat = (notice: Channel, channel: Channel): boolean => scopeOf(notice) === scopeOf(channel)

/**
 * Brings one part of a delivery to its platform: the notice becomes the first part of a post in
 * place, everything else is a new message. Stores nothing and repeats nothing.
 */
export function publish(
  part: Post,
  index: number,
  delivery: Delivery,
  platform: Pick<Platform, 'publish' | 'edit'>,
  { where = nextPlaceOf(delivery), tags = [] }: { where?: Channel; tags?: readonly string[] } = {},
): Promise<Outcome> {
  const { id, form, notice, style, channel } = delivery
  if (index === 0 && form !== 'post' && notice && inOneChat(notice.channel, channel))
    return platform.edit(notice, part)
  return platform.publish(part, where, { nonce: `${id}${index}`, silent: style?.silent ?? false, tags })
}
