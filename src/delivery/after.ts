import type { Delivery, DeliveryState, Outcome } from '../model/outbox.ts'

/** Where a delivery goes next. */
export interface Next {
  readonly state: DeliveryState
  /** Not before (ms); with `pending`. */
  readonly due?: number
  readonly detail: string
}

/** A platform that has refused for this many attempts refuses for good. */
const MAX_ATTEMPTS = 10

/** The window in which the same nonce is surely known to a platform that takes one: "a few minutes", halved. */
const REPEATABLE_ATTEMPTS = 4

/**
 * What follows from an outcome that is not `done`. A send that may have happened is repeated only
 * where a repeat cannot post twice: an edit, or a platform that knows the nonce.
 */
export function after(
  outcome: Exclude<Outcome, { kind: 'done' }>,
  delivery: Delivery,
  { repeatable, now }: { repeatable: boolean; now: number },
): Next {
  switch (outcome.kind) {
    case 'refused':
      return { state: 'refused', detail: `${outcome.reason}: ${outcome.detail}` }
    case 'wait':
      return delivery.attempts >= MAX_ATTEMPTS
        ? { state: 'refused', detail: 'the platform asked to wait ten times' }
        : { state: 'pending', due: now + outcome.ms, detail: 'the platform asked to wait' }
    case 'lost':
      return mayRepeat(delivery, repeatable)
        ? { state: 'pending', due: now + 1_000 * 2 ** delivery.attempts, detail: outcome.detail }
        : { state: 'uncertain', detail: outcome.detail }
  }
}

/** The part in doubt is the next one: an edit of the notice, or a new message. */
function mayRepeat({ form, notice, messages, attempts }: Delivery, repeatable: boolean): boolean {
  const isEdit = form !== 'post' && notice !== null && messages.length === 0
  return isEdit ? attempts < MAX_ATTEMPTS : repeatable && attempts < REPEATABLE_ATTEMPTS
}
