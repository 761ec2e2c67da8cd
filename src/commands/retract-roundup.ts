import type { Call } from '../model/call.ts'
import { channelKey } from '../model/channel.ts'
import type { Delivery } from '../model/outbox.ts'
import { isRoundup } from '../model/roundup.ts'
import { OPERATORS } from '../model/setting.ts'
import { byToken } from './by-token.ts'
import { answering, type CommandDeps, type Reply, refusing, said } from './command.ts'
import { logInCopies } from './log-elsewhere.ts'
import { roleIn } from './roles.ts'
import { memberMeant } from './roundup-meant.ts'
import { publicTitleOf, titleOf } from './title-of.ts'

/** What /retract does of a roundup as a whole: asks first, then takes it away with all that it lists. Null: it is about none. */
export async function retractRoundup(call: Call, id: string, deps: CommandDeps): Promise<Reply | null> {
  if (call.via === 'button' || call.via === 'link') {
    const pressed = await byToken(call.argument, call, deps)
    return pressed && isRoundup(pressed) ? retracted(pressed, call, deps) : null
  }
  const replied =
    id === '' && call.repliedTo ? await deps.store.outbox.byMessage(call.repliedTo.message) : null
  if (!replied || (await memberMeant(replied, deps)) !== 'roundup') return null
  const { words } = deps
  const button = { label: words('retract-roundup-all'), command: 'retract', argument: replied.token }
  const blocks = said(words('retract-roundup')).blocks
  return { kind: 'answer', post: { blocks: [...blocks, { kind: 'buttons', buttons: [button] }] } }
}

async function retracted(roundup: Delivery, call: Call, deps: CommandDeps): Promise<Reply> {
  const { store, queue, words } = deps
  const operators = (await store.settings.get(OPERATORS)) === channelKey(call.channel)
  if (!operators && (await roleIn(call.person, roundup.channel, deps)) !== 'moderator')
    return refusing(words('split-denied', { title: await publicTitleOf(roundup.channel, deps) }))
  if (roundup.state === 'removed') return answering(words('button-stale'))
  await store.outbox.retract([roundup.id])
  await queue.add({ kind: 'remove', id: roundup.id })
  await logInCopies([roundup], { action: 'retract roundup', outcome: 'done' }, call, deps)
  return {
    kind: 'replace',
    post: said(words('retracting-roundup', { title: await titleOf(roundup.channel, deps) })),
  }
}
