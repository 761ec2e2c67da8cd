import type { Call } from '../model/call.ts'
import { answering, type Command, type CommandDeps, type Reply, said } from './command.ts'
import { logInCopies } from './log-elsewhere.ts'
import { ownCopies } from './own-copies.ts'
import { retractRoundup } from './retract-roundup.ts'
import { type FoundStored, whichStored } from './which-digest.ts'

/** /retract [id]: takes every copy of a digest away, also what is queued, under way or in doubt. */
export const retract: Command = {
  name: 'retract',
  role: 'moderator',
  menus: ['group', 'channel'],
  toOne: true,
  options: [{ name: 'id', kind: 'text' }],
  run: async (call, deps) => {
    const id = call.options['id'] ?? call.argument
    const roundup = await retractRoundup(call, id, deps)
    if (roundup) return roundup
    const which = await whichStored(call, id, deps)
    if (typeof which === 'string') return answering(deps.words(`digest-${which}`))
    // Nobody named it: what cannot be undone is asked first.
    return which.guessed ? ask(which, deps) : retractAll(which, call, deps)
  },
}

function ask({ stored, delivery }: FoundStored, { words }: CommandDeps): Reply {
  const headline = stored.digest.claims.headline[0]?.text ?? ''
  const text = words('retract-which', { headline, id: stored.digest.id })
  const button = { label: words('retract-it'), command: 'retract', argument: delivery?.token ?? '' }
  return {
    kind: 'answer',
    post: { blocks: [...said(text).blocks, { kind: 'buttons', buttons: [button] }] },
  }
}

async function retractAll({ stored }: FoundStored, call: Call, deps: CommandDeps): Promise<Reply> {
  const { store, queue, platform, words } = deps
  const { live, ours } = await ownCopies(stored.id, call, deps)
  if (ours.length === 0) return answering(words('retract-none'))
  const left = live.length - ours.length
  const text = [
    words('retracting', { count: ours.length }),
    ...(left ? [words('retract-left', { count: left })] : []),
  ]
  // The rows first, all at once: a kill in between leaves nothing standing.
  const ids = ours.map(({ id }) => id)
  await store.outbox.retract(ids)
  const notice = await platform.answer(call, said(text.join(' ')), { toOne: true })
  if (notice) await store.outbox.notice(ids, notice)
  for (const id of ids) await queue.add({ kind: 'remove', id })
  await logInCopies(ours, { action: `retract ${stored.digest.id}`, outcome: 'done' }, call, deps)
  return { kind: 'silent' }
}
