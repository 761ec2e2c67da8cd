import type { Approval } from '../model/approval.ts'
import type { Call } from '../model/call.ts'
import { logged } from './approve-card.ts'
import { answering, type CommandDeps, type Reply } from './command.ts'

/** Regenerate: the wish is written down, a worker makes the digest anew and changes the card. */
export async function askAgain(approval: Approval, call: Call, deps: CommandDeps): Promise<Reply> {
  const { store, queue, words } = deps
  const { id, edits } = approval
  await store.approvals.again(id, { edits, call: call.id, name: call.person.name })
  await queue.add({ kind: 'approval', id })
  await logged(approval, 'done', call, deps, 'regenerate')
  return answering(words('approval-regenerating'))
}
