import type { Delivery, DeliveryState, Outcome } from '../model/outbox.ts'
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

/** Looks at a part that was not there, before it is sent again: a server may be slow to show what it took. */
const MIN_LOOKS = 2

/** After so many looks it is a question for people. */
const MAX_LOOKS = 5

/** Between two looks. With the first it is half a minute in all before a part is held to be absent. */
const LOOK_AGAIN_MS = 30_000

/** What follows when a part in doubt was searched for, and not found. Uncertain without `wake`: ask people. */
export function afterLook(
  delivery: Delivery,
  found:
    | { readonly kind: 'absent' }
    | { readonly kind: 'later'; readonly ms: number }
    | { readonly kind: 'unknown'; readonly detail: string },
  now: number,
): Next {
  const again = (ms: number): Next => ({
    state: 'uncertain',
    detail: 'searching for it',
    wake: delivery.looks < MAX_LOOKS ? now + ms : null,
  })
  switch (found.kind) {
    case 'absent':
      if (delivery.looks < MIN_LOOKS) return again(LOOK_AGAIN_MS)
      return delivery.failures < MAX_FAILURES
        ? { state: 'pending', detail: 'it is not there', due: now }
        : { state: 'uncertain', detail: 'lost again and again', wake: null }
    case 'later':
      return again(found.ms)
    case 'unknown':
      return { state: 'uncertain', detail: found.detail, wake: null }
  }
}
