import type { Outcome } from '../model/outbox.ts'

/** What did not answer is tried again after this long (ms). */
const AGAIN_MS = 15_000

/** When a card that was sent or edited is looked after again (ms): null where the platform took or refused it, or it is too late. */
export function lookAgain(
  outcome: Outcome | null,
  { now, late }: { readonly now: number; readonly late: boolean },
): number | null {
  if (late || outcome === null || outcome.kind === 'done' || outcome.kind === 'refused') return null
  return now + (outcome.kind === 'wait' ? outcome.ms : AGAIN_MS)
}
