import type { Approval } from '../model/approval.ts'
import type { Call } from '../model/call.ts'
import { nextTimeIn, timeIn } from '../model/local-time.ts'
import { askForText } from './approve-ask.ts'
import { already, argumentOf, cardFor, pressedCard } from './approve-card.ts'
import { decide } from './approve-decide.ts'
import { type Command, type CommandDeps, type Reply, refusing, said } from './command.ts'

const MINUTE = 60_000

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
    if (approval.outcome) return already(approval, call, deps)
    if (call.via === 'button') {
      const zone = await zoneOf(approval, deps)
      return askForText('at', approval, deps.words('approval-time-ask', { zone }), [], call, deps)
    }
    return decideFor(approval, call.options['time'] ?? '', pressed?.edits ?? -1, call, deps)
  },
}

/** "When is it to be posted?": the next full hours, and Another time. */
export async function hoursOffered(approval: Approval, deps: CommandDeps): Promise<Reply> {
  const { words, clock } = deps
  const zone = await zoneOf(approval, deps)
  const buttons = fullHours(zone, clock.now() + SOONEST).map((at) => ({
    label: words('approval-hour', { time: timeIn(zone, at) }),
    command: 'approve',
    argument: argumentOf(approval, `at${at / MINUTE}`),
  }))
  const other = { label: words('approval-other-time'), command: 'postat', argument: argumentOf(approval) }
  const { blocks } = said(words('approval-when', { zone }))
  return {
    kind: 'answer',
    post: { blocks: [...blocks, { kind: 'buttons', buttons: [...buttons, other] }] },
  }
}

/** The next full hours on the wall of a zone. */
function fullHours(zone: string, from: number): number[] {
  const hours: number[] = []
  for (let at = from; hours.length < OFFERED; at = hours.at(-1) ?? at) {
    const hour = (Number(timeIn(zone, at).slice(0, 2)) + 1) % 24
    hours.push(nextTimeIn(zone, `${hour}:00`, at) ?? at)
  }
  return hours
}

/** Times are those of the channel that it is posted in. */
const zoneOf = async ({ target }: Approval, { settingsOf }: CommandDeps): Promise<string> =>
  (await settingsOf(target)).settings.timezone

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
  const zone = await zoneOf(approval, deps)
  const due = timeTyped(typed, zone, deps.clock.now())
  if (due === null) return refusing(deps.words('approval-time-bad', { zone }))
  return decide(approval, { outcome: 'approved', edits, due }, call, deps)
}

/** "18:30", "6.05", "18": the next such time in a zone (ms); null for anything else. */
export function timeTyped(typed: string, zone: string, now: number): number | null {
  const [, hour, minute = '00'] = /^\s*(?:at\s+)?(\d{1,2})(?:[:.h](\d{2}))?\s*$/i.exec(typed) ?? []
  return hour === undefined ? null : nextTimeIn(zone, `${hour}:${minute}`, now)
}
