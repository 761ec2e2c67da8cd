import { askForText } from './approve-ask.ts'
import { already, argumentOf, cardFor, pressedCard } from './approve-card.ts'
import { decide } from './approve-decide.ts'
import type { Command } from './command.ts'

/** More than this is no reason any more. */
export const MAX_REASON = 500

/** The button Reject: asks why, by a form or a reply; "Without a reason" is a button of its own. */
export const reject: Command = {
  name: 'reject',
  role: 'anybody',
  menus: [],
  toOne: true,
  options: [{ name: 'reason', kind: 'text' }],
  form: 'reason',
  formMayBeEmpty: true,
  buttonOnly: true,
  run: async (call, deps) => {
    const pressed = pressedCard(call.argument)
    const approval = await cardFor(pressed, call, deps)
    if ('reply' in approval) return approval.reply
    if (approval.outcome) return already(approval, call, deps)
    const edits = pressed?.edits ?? -1
    // A press that comes here had no form to open.
    if (call.via === 'button') {
      const button = {
        label: deps.words('approval-no-reason'),
        command: 'approve',
        argument: argumentOf({ ...approval, edits }, 'no'),
      }
      return askForText('reject', approval, deps.words('approval-why'), [button], call, deps)
    }
    return decide(
      approval,
      { outcome: 'rejected', edits, reason: reasonIn(call.options['reason']) },
      call,
      deps,
    )
  },
}

/** Null: none was given. */
export function reasonIn(text = ''): string | null {
  const reason = text.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON)
  return reason === '' ? null : reason
}
