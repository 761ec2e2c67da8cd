import type { Call } from '../model/call.ts'
import { channelKey, scopeOf } from '../model/channel.ts'
import type { Delivery, DeliveryState } from '../model/outbox.ts'
import { OPERATORS } from '../model/setting.ts'
import { byToken } from './by-token.ts'
import { answering, type Command, type CommandDeps, said } from './command.ts'
import { logElsewhere } from './log-elsewhere.ts'
import { roleIn } from './roles.ts'

/** The buttons under a doubt (is it there?) and under a failure (try again). */
export const settle: Command = {
  name: 'settle',
  role: 'anybody',
  menus: [],
  toOne: true,
  run: async (call, deps) => {
    const { store, queue, words } = deps
    const [token = '', answer = ''] = call.argument.split('.')
    const delivery = await byToken(token, call, deps)
    if (!delivery || !OPEN.has(delivery.state)) return answering(words('button-stale'))
    const inOperatorsChat = (await store.settings.get(OPERATORS)) === channelKey(call.channel)
    if (!inOperatorsChat && (await roleIn(call.person, delivery.channel, deps)) !== 'moderator') {
      await logged(delivery, 'denied', call, deps)
      return answering(words('denied-press'))
    }
    const there = answer === 'there'
    const detail = `${there ? 'seen by' : 'posted again for'} ${call.person.id}`
    // Refused when another press, or the search for it, came first.
    if (!(await store.outbox.settle(delivery, there ? 'posted' : 'pending', { detail })))
      return answering(words('button-stale'))
    await logged(delivery, 'done', call, deps)
    if (there) return { kind: 'replace', post: said(words('settled-there')) }
    await store.lanes.start(scopeOf(delivery.channel))
    await queue.add({ kind: 'publish', id: delivery.id })
    return { kind: 'replace', post: said(words('settled-again')) }
  },
}

/** Stands in the log of the chat where it was pressed, and in that of the chat which it is about. */
async function logged(
  { channel }: Delivery,
  outcome: 'done' | 'denied',
  call: Call,
  deps: CommandDeps,
): Promise<void> {
  const { person } = call
  const entry = { at: deps.clock.now(), person, action: call.command, outcome }
  await deps.store.audit.add({ ...entry, channel: call.channel })
  await logElsewhere(channel, call, entry, deps)
}

/** What a person may decide: in doubt, or given up. */
const OPEN: ReadonlySet<DeliveryState> = new Set(['uncertain', 'refused', 'dead'])
