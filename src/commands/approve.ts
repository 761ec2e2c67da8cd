import type { Approval } from '../model/approval.ts'
import type { Call } from '../model/call.ts'
import { askAgain } from './approve-again.ts'
import { already, argumentOf, cardFor, pressedCard } from './approve-card.ts'
import { linesPost } from './approve-change.ts'
import { decide } from './approve-decide.ts'
import { answering, type Command, type CommandDeps, type Reply } from './command.ts'
import { PATIENCE_MS } from './digest.ts'
import { hourPressed, hoursOffered } from './post-at.ts'

/** The buttons of a card that need no text: Approve, and what leads to the others. */
export const approve: Command = {
  name: 'approve',
  role: 'anybody',
  menus: [],
  toOne: true,
  run: async (call, deps) => {
    const pressed = pressedCard(call.argument)
    const approval = await cardFor(pressed, call, deps)
    if ('reply' in approval) return approval.reply
    const edits = pressed?.edits ?? -1
    if (pressed?.act === '') return decide(approval, { outcome: 'approved', edits }, call, deps)
    const due = hourPressed(pressed?.act ?? '')
    if (due !== null) return decide(approval, { outcome: 'approved', edits, due }, call, deps)
    if (pressed?.act === 'no') return decide(approval, { outcome: 'rejected', edits }, call, deps)
    if (approval.outcome || approval.edits !== edits) return already(approval, call, deps)
    if (pressed?.act === 'when') return hoursOffered(approval, deps)
    if (pressed?.act === 'edit') return linesToEdit(approval, call, deps)
    if (pressed?.act === 'again') return askAgain(approval, call, deps)
    return answering(deps.words('button-stale'))
  },
}

/** Its lines, and the next message of this person is one of them with its number in front. */
async function linesToEdit(approval: Approval, call: Call, deps: CommandDeps): Promise<Reply> {
  const { store, clock } = deps
  const pending = { kind: 'approval', text: `edit ${argumentOf(approval)}`, target: null } as const
  await store.conversations.set(call.channel, call.person.id, pending, clock.now() + PATIENCE_MS)
  return { kind: 'answer', post: linesPost(approval, deps) }
}
