import type { Approval } from '../model/approval.ts'
import type { Call } from '../model/call.ts'
import { askForText } from './approve-ask.ts'
import { already, cardFor, pressedCard } from './approve-card.ts'
import { changeLine } from './approve-change.ts'
import type { Command, CommandDeps, Reply } from './command.ts'

const buttons = { role: 'anybody', menus: [], toOne: true, buttonOnly: true } as const

/** The button of a line on a card: its new text, by a form or a reply. */
export const reword: Command = {
  ...buttons,
  name: 'reword',
  options: [{ name: 'wording', kind: 'text' }],
  form: 'wording',
  run: (call, deps) => {
    const line = Number(pressedCard(call.argument)?.act)
    return run(line, 'wording', deps.words('correct-text', { line }), call, deps)
  },
}

/** The button "Change headline" of a card. */
export const retitle: Command = {
  ...buttons,
  name: 'retitle',
  options: [{ name: 'headline', kind: 'text' }],
  form: 'headline',
  run: (call, deps) => run(1, 'headline', deps.words('approval-headline-ask'), call, deps),
}

async function run(
  line: number,
  option: string,
  question: string,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const pressed = pressedCard(call.argument)
  const approval: Approval | { readonly reply: Reply } = await cardFor(pressed, call, deps)
  if ('reply' in approval) return approval.reply
  const edits = pressed?.edits ?? -1
  if (approval.outcome || approval.edits !== edits) return already(approval, call, deps)
  // A press that comes here had no form to open.
  if (call.via === 'button') return askForText(`reword${line}`, approval, question, [], call, deps)
  return changeLine(approval, { line, given: call.options[option] ?? '', edits }, call, deps)
}
