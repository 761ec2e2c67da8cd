import type { Delivery, DeliveryState, Located, Outcome } from '../model/outbox.ts'
import type { Settling } from '../ports.ts'

/** Where a delivery goes next, and what that means for what else waits. */
export interface Next extends Settling {
  readonly state: DeliveryState
  readonly detail: string
  /** Nothing is sent to the chat before (ms); `all`: to no chat of the platform. */
  readonly hold?: { readonly until: number; readonly all: boolean }
  /** The chat takes nothing any more, until somebody mends it. */
  readonly stop?: true
}

/** A delivery that has gone wrong this often is given up: it may be what goes wrong. */
const MAX_FAILURES = 3

/** An edit may be repeated as often as one likes: ten times, over a quarter of an hour. */
const MAX_EDITS = 10

/** A lost answer is searched for when the server has had time to end what it was doing. */
const FIRST_LOOK_MS = 3_000

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
      return {
        state: 'refused',
        detail: `${outcome.reason}: ${outcome.detail}`,
        ...(outcome.reason === 'gone' || outcome.reason === 'no-rights' ? { stop: true } : {}),
      }
    case 'wait':
      return {
        state: 'pending',
        detail: 'the platform asked to wait',
        wake: now + outcome.ms,
        hold: { until: now + outcome.ms, all: outcome.all ?? false },
      }
    case 'lost':
      return mayRepeat(delivery, repeatable)
        ? { ...retried(delivery, now), detail: outcome.detail }
        : { state: 'uncertain', detail: outcome.detail, wake: now + FIRST_LOOK_MS, failed: true }
  }
}

/** What follows when it went wrong before the platform was called: our bug, or a sender that died. */
export const afterFailure = (delivery: Delivery, detail: string, now: number): Next =>
  delivery.failures + 1 >= MAX_FAILURES
    ? { state: 'dead', detail, failed: true }
    : { ...retried(delivery, now), detail }

/** Once more, after 1, 2, 4 … seconds, two minutes at most. */
const retried = ({ failures }: Delivery, now: number) =>
  ({ state: 'pending', due: now + Math.min(1_000 * 2 ** failures, 120_000), failed: true }) as const

/** The part in doubt is the next one: an edit of the notice, or a new message. */
function mayRepeat({ form, notice, messages, failures }: Delivery, repeatable: boolean): boolean {
  const isEdit = form !== 'post' && notice !== null && messages.length === 0
  return isEdit ? failures < MAX_EDITS : repeatable && failures < MAX_FAILURES
}

/** A part that is not there so long after its call (ms) will not come any more: calls end sooner. */
const SETTLED_MS = 40_000

/** What follows when a part in doubt was searched for, and not found. Uncertain without `wake`: ask people. */
export function afterLook(
  { callingSince, failures }: Delivery,
  found: Exclude<Located, { kind: 'there' }>,
  now: number,
): Next {
  switch (found.kind) {
    case 'absent':
      if (now < (callingSince ?? 0) + SETTLED_MS)
        return { state: 'uncertain', detail: 'not there yet', wake: (callingSince ?? 0) + SETTLED_MS }
      return failures < MAX_FAILURES
        ? { state: 'pending', detail: 'it is not there', due: now }
        : { state: 'uncertain', detail: 'lost again and again', wake: null }
    case 'later':
      return { state: 'uncertain', detail: 'cannot look yet', wake: now + found.ms }
    case 'unknown':
      return { state: 'uncertain', detail: found.detail, wake: null }
  }
}
