import { type Approval, approvedIntent } from './approval.ts'
import { type Delivery, newDelivery } from './outbox.ts'

/**
 * What a card becomes when it is approved. Its id is the card's, so that each leads to the other; its token,
 * which readers see, is another. A notice that has become the card says nothing more.
 */
export function deliveryFor(approval: Approval, token: string): Delivery {
  const { id, digestId, target, revision, style, asker, messages } = approval
  const isCard = messages.some((message) => message.id === asker.notice?.id)
  return newDelivery({
    id,
    digestId,
    channel: target,
    intent: approvedIntent(id),
    token,
    form: 'post',
    revision,
    waits: true,
    notice: isCard ? null : asker.notice,
    style,
  })
}
