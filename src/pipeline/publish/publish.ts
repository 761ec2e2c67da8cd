import type { Delivery, Outcome } from '../../model/outbox.ts'
import type { Post } from '../../model/post.ts'
import type { Platform } from '../../ports.ts'

/**
 * Brings one part of a delivery to its platform: the notice becomes the first part of a post in
 * place, everything else is a new message. Stores nothing and repeats nothing.
 */
export function publish(
  part: Post,
  index: number,
  { id, channel, form, notice, style }: Delivery,
  platform: Pick<Platform, 'publish' | 'edit'>,
): Promise<Outcome> {
  if (index === 0 && form !== 'post' && notice) return platform.edit(notice, part)
  return platform.publish(part, channel, { nonce: `${id}${index}`, silent: style?.silent ?? false })
}
