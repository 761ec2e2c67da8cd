import type { Approval, ApprovalOutcome } from '../model/approval.ts'
import { deliveryFor } from '../model/approved-delivery.ts'
import type { Call } from '../model/call.ts'
import { already, isStray, logged } from './approve-card.ts'
import { type CommandDeps, type Reply, said } from './command.ts'

/** What somebody decided, on which state of the card. */
export interface Decided {
  readonly outcome: ApprovalOutcome
  readonly edits: number
  readonly reason?: string | null
  readonly due?: number | null
}

/**
 * The first decision holds. It is written down together with the post that it becomes; a worker sends that
 * and ends the card. The same event again after a crash goes on where it was.
 */
export async function decide(
  approval: Approval,
  { outcome, edits, reason = null, due = null }: Decided,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const { store, queue, clock } = deps
  const { id } = approval
  const { name } = call.person
  const delivery = outcome === 'approved' ? deliveryFor(approval, clock.id()) : null
  const now = await store.approvals.decide(id, { outcome, call: call.id, name, edits, reason, delivery, due })
  await queue.add({ kind: 'approval', id })
  if (now?.decidedIn !== call.id) return already(now ?? approval, call, deps)
  await logged(approval, 'done', call, deps, outcome === 'approved' ? 'approve' : 'reject')
  // A copy that a crash left, or an offer of hours: no worker knows of it.
  return isStray(now, call) ? { kind: 'replace', post: said(ended(now, deps)) } : { kind: 'silent' }
}

const ended = ({ outcome, decidedBy }: Approval, { words }: CommandDeps): string =>
  words(outcome === 'approved' ? 'approval-approved' : 'approval-rejected', { name: decidedBy ?? '' })
