import { cardFor, pressedCard } from './approve-card.ts'
import { decide } from './approve-decide.ts'
import { answering, type Command } from './command.ts'

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
    if (pressed?.act === 'no') return decide(approval, { outcome: 'rejected', edits }, call, deps)
    return answering(deps.words('button-stale'))
  },
}
