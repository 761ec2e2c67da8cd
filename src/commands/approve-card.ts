import type { Approval } from '../model/approval.ts'
import type { Call } from '../model/call.ts'
import { channelKey, scopeOf } from '../model/channel.ts'
import { OPERATORS } from '../model/setting.ts'
import { answering, type CommandDeps, type Reply, said } from './command.ts'
import { logElsewhere } from './log-elsewhere.ts'
import { roleIn } from './roles.ts'
import { titleOf } from './title-of.ts'

/** What a button of a card carries: the card, the state that it was pressed on, and what to do. */
export interface Pressed {
  readonly id: string
  readonly edits: number
  readonly act: string
}

/** "<id>.<edits>.<act>": null for anything else. */
export function pressedCard(argument: string): Pressed | null {
  const [, id, edits, act = ''] = /^([\w-]{10,})\.(\d{1,6})(?:\.([\w.]*))?$/.exec(argument) ?? []
  return id === undefined ? null : { id, edits: Number(edits), act }
}

export const argumentOf = ({ id, edits }: Pick<Approval, 'id' | 'edits'>, act = ''): string =>
  [`${id}.${edits}`, ...(act === '' ? [] : [act])].join('.')

/**
 * The card that a press or a reply is about, if this person may decide it now: where the digest is to be
 * posted, not where the card stands. Else what to answer; a denial is in the logs of both.
 */
export async function cardFor(
  pressed: Pressed | null,
  call: Call,
  deps: CommandDeps,
): Promise<Approval | { readonly reply: Reply }> {
  const { store, words } = deps
  const approval = pressed && (await store.approvals.get(pressed.id))
  if (!approval?.channel || scopeOf(approval.channel) !== scopeOf(call.channel))
    return { reply: answering(words('button-stale')) }
  if (await mayDecide(approval, call, deps)) return approval
  await logged(approval, 'denied', call, deps)
  return { reply: answering(words('approval-denied', { title: await titleOf(approval.target, deps) })) }
}

/** A right elsewhere than on this platform cannot be asked for here: then the operators' chat decides. */
const mayDecide = async ({ target }: Approval, call: Call, deps: CommandDeps): Promise<boolean> =>
  target.platform === deps.platform.name
    ? (await roleIn(call.person, target, deps)) === 'moderator'
    : (await deps.store.settings.get(OPERATORS)) === channelKey(call.channel)

/** Both the chat of the card and the one that the digest is bound for have it in their logs. */
export async function logged(
  { target, digest }: Approval,
  outcome: 'done' | 'denied',
  call: Call,
  deps: CommandDeps,
  what = call.command || 'approve',
): Promise<void> {
  const action = `${what} ${digest.id}`
  const { channel, person } = call
  await deps.store.audit.add({ at: deps.clock.now(), channel, person, action, outcome })
  await logElsewhere(target, call, { action, outcome }, deps)
}

/** What somebody hears who comes second. What is not written down as the card is ended by the same words. */
export function already(approval: Approval, call: Call, { words }: CommandDeps): Reply {
  const { outcome, decidedBy } = approval
  const post = said(words(`approval-already-${outcome ?? 'changed'}`, { name: decidedBy ?? '' }))
  return { kind: outcome !== null && isStray(approval, call) ? 'replace' : 'answer', post }
}

/** A press under a message that is not written down as the card: a copy that a crash left, or an offer of hours. */
export const isStray = ({ messages }: Approval, { via, message }: Call): boolean =>
  via === 'button' && message !== null && messages.every(({ id }) => id !== message.id)
