import type { Approval } from '../model/approval.ts'
import type { Call } from '../model/call.ts'
import { askForText } from './approve-ask.ts'
import { already, argumentOf, cardFor, pressedCard } from './approve-card.ts'
import { decide } from './approve-decide.ts'
import { type Command, type CommandDeps, type Reply, refusing, said } from './command.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** So many full hours are offered; one that is nearer than this (ms) is no choice. */
const OFFERED = 4
const SOONEST = 5 * MINUTE

/** The button "Another time": by a form or a reply. */
export const postAt: Command = {
  name: 'postat',
  role: 'anybody',
  menus: [],
  toOne: true,
  options: [{ name: 'time', kind: 'text' }],
  form: 'time',
  buttonOnly: true,
  run: async (call, deps) => {
    const pressed = pressedCard(call.argument)
    const approval = await cardFor(pressed, call, deps)
    if ('reply' in approval) return approval.reply
    if (approval.outcome) return already(approval, deps)
    if (call.via === 'button')
      return askForText('at', approval, deps.words('approval-time-ask'), [], call, deps)
    return decideFor(approval, call.options['time'] ?? '', pressed?.edits ?? -1, call, deps)
  },
}

/** "When is it to be posted?": the next full hours, and Another time. */
export function hoursOffered(approval: Approval, { words, clock }: CommandDeps): Reply {
  const first = Math.ceil((clock.now() + SOONEST) / HOUR) * HOUR
  const hours = Array.from({ length: OFFERED }, (_, index) => first + index * HOUR)
  const buttons = hours.map((at) => ({
    label: words('approval-hour', { time: clockTime(at) }),
    command: 'approve',
    argument: argumentOf(approval, `at${at / MINUTE}`),
  }))
  const other = { label: words('approval-other-time'), command: 'postat', argument: argumentOf(approval) }
  const { blocks } = said(words('approval-when'))
  return {
    kind: 'answer',
    post: { blocks: [...blocks, { kind: 'buttons', buttons: [...buttons, other] }] },
  }
}

const clockTime = (at: number): string => new Date(at).toISOString().slice(11, 16)

/** What a button of an hour carries (ms); null: it is another button's. */
export function hourPressed(act: string): number | null {
  const [, minutes] = /^at(\d{1,9})$/.exec(act) ?? []
  return minutes === undefined ? null : Number(minutes) * MINUTE
}

/** Approves it for a time that somebody typed. */
export async function decideFor(
  approval: Approval,
  typed: string,
  edits: number,
  call: Call,
  deps: CommandDeps,
): Promise<Reply> {
  const due = timeIn(typed, deps.clock.now())
  if (due === null) return refusing(deps.words('approval-time-bad'))
  return decide(approval, { outcome: 'approved', edits, due }, call, deps)
}

/** "18:30", "6.05", "18": the next such time in UTC (ms); null for anything else. */
export function timeIn(typed: string, now: number): number | null {
  const [, hour, minute = '0'] = /^\s*(?:at\s+)?(\d{1,2})(?:[:.h](\d{2}))?(?:\s*UTC)?\s*$/i.exec(typed) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  const at = Math.floor(now / DAY) * DAY + Number(hour) * HOUR + Number(minute) * MINUTE
  return at > now ? at : at + DAY
}
