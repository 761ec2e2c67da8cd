import { channelKey } from '../model/channel.ts'
import { type Delivery, newDelivery } from '../model/outbox.ts'
import type { PostStyle } from '../model/post-style.ts'
import type { Submission } from '../model/submission.ts'
import type { Clock, StoredDigest } from '../ports.ts'

/** What a submission's digest becomes in the outbox. In the chat where it was asked for, the notice becomes the post. */
export function deliveryOf(
  { id, channel, target, notice, feed }: Submission,
  stored: StoredDigest,
  style: PostStyle | null,
  clock: Clock,
): Delivery {
  const here = target !== null && notice !== null && channelKey(target) === channelKey(notice.channel)
  const form = target === null ? 'preview' : here ? 'in-place' : 'post'
  return newDelivery({
    id: clock.id(),
    digestId: stored.id,
    channel: target ?? channel,
    // What feeds bring is posted once in a channel, however many of them bring it.
    intent: feed ? `story-${stored.id}` : id,
    token: clock.id(),
    form,
    notice,
    style: form === 'preview' ? null : style,
  })
}
