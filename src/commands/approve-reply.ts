import type { Approval } from '../model/approval.ts'
import type { Call } from '../model/call.ts'
import { askAgain } from './approve-again.ts'
import { already, cardFor, type Pressed, pressedCard } from './approve-card.ts'
import { changeLine } from './approve-change.ts'
import { decide } from './approve-decide.ts'
import { answering, type CommandDeps, type Reply } from './command.ts'
import { decideFor } from './post-at.ts'
import { reasonIn } from './reject.ts'

/** The text that a card's question waited for: "reject <card>". */
export function textSent(pending: string, text: string, call: Call, deps: CommandDeps): Promise<Reply> {
  const [what = '', argument = ''] = pending.split(' ')
  return carriedOut(pressedCard(argument), { what, text }, call, deps)
}

export const isCardReply = async (call: Call, deps: CommandDeps): Promise<boolean> =>
  (await repliedCard(call, deps)) !== null

/** A reply to a card, in plain words: "approve", "reject not our topic". */
export async function replyToCard(call: Call, deps: CommandDeps): Promise<Reply> {
  const card = await repliedCard(call, deps)
  const pressed = card && { id: card.id, edits: card.edits, act: '' }
  return carriedOut(pressed, wishIn(call.argument, deps.words), call, deps)
}

const repliedCard = async ({ repliedTo }: Call, { store }: CommandDeps): Promise<Approval | null> =>
  repliedTo?.fromUs ? store.approvals.byMessage(repliedTo.message) : null

interface Wish {
  readonly what: string
  readonly text: string
}

const WISHES: readonly (readonly [RegExp, (found: RegExpExecArray) => Wish])[] = [
  [/^(?:approved?|yes|ok(?:ay)?|post(?: it)?)[.!]?$/i, () => ({ what: 'approve', text: '' })],
  [/^(?:post\s+)?at\s+([\s\S]+)$/i, ([, text = '']) => ({ what: 'at', text })],
  [/^(?:headline|title)\s*[:=]\s*([\s\S]+)$/i, ([, text = '']) => ({ what: 'reword1', text })],
  [/^\d{1,2}[.):]?\s+[\s\S]+$/, ([text]) => ({ what: 'edit', text })],
  [/^(?:regenerate|again)[.!]?$/i, () => ({ what: 'again', text: '' })],
  [/^reject(?:ed)?\b[\s:,.–—-]*([\s\S]*)$/i, ([, text = '']) => ({ what: 'reject', text })],
]

/** A line's number and its new text. */
const NUMBERED = /^\s*(\d{1,2})[.):]?\s+([\s\S]+)$/

function wishIn(said: string, words: CommandDeps['words']): Wish {
  for (const [pattern, wish] of WISHES) {
    const found = pattern.exec(said.trim())
    if (found) return wish(found)
  }
  return wishInOwn(said.trim(), words) ?? { what: '', text: said }
}

/** What may be wished in the chat's own language, and what the wish is called here; `whole`: nothing follows. */
const OWN = [
  { key: 'approve', what: 'approve', whole: true },
  { key: 'again', what: 'again', whole: true },
  { key: 'at', what: 'at', whole: false },
  { key: 'headline', what: 'reword1', whole: false },
  { key: 'reject', what: 'reject', whole: false },
] as const

function wishInOwn(said: string, words: CommandDeps['words']): Wish | null {
  for (const { key, what, whole } of OWN)
    for (const word of words(`approval-word-${key}`).split(/[,،]\s*/)) {
      const rest = restAfter(word, said)
      if (rest !== null && (!whole || rest === '')) return { what, text: rest }
    }
  return null
}

/** What follows a word that a text begins with; null where it begins otherwise. */
function restAfter(word: string, said: string): string | null {
  if (said.slice(0, word.length).toLowerCase() !== word.toLowerCase()) return null
  const rest = said.slice(word.length)
  return /^[\p{L}\p{N}]/u.test(rest) ? null : rest.replace(/^[\s:=,،.–—-]+/u, '')
}

async function carriedOut(
  pressed: Pressed | null,
  { what, text }: Wish,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const approval = await cardFor(pressed, call, deps)
  if ('reply' in approval) return approval.reply
  const edits = pressed?.edits ?? -1
  switch (what) {
    case 'approve':
      return decide(approval, { outcome: 'approved', edits }, call, deps)
    case 'reject':
      return decide(approval, { outcome: 'rejected', edits, reason: reasonIn(text) }, call, deps)
    case 'at':
      return decideFor(approval, text, edits, call, deps)
    case 'again':
      return approval.outcome ? already(approval, call, deps) : askAgain(approval, call, deps)
    case 'edit': {
      const [, line, given = ''] = NUMBERED.exec(text) ?? []
      if (line === undefined) return answering(deps.words('approval-edit-how'))
      return changeLine(approval, { line: Number(line), given, edits }, call, deps)
    }
    default:
      if (what.startsWith('reword'))
        return changeLine(approval, { line: Number(what.slice(6)), given: text, edits }, call, deps)
      return answering(deps.words('approval-replies'))
  }
}
