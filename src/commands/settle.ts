import { channelKey, scopeOf } from '../model/channel.ts'
import type { DeliveryState } from '../model/outbox.ts'
import { OPERATORS } from '../model/setting.ts'
import { answering, type Command, said } from './command.ts'
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
    const delivery = await store.outbox.byToken(token)
    if (!delivery || !OPEN.has(delivery.state)) return answering(words('button-stale'))
    const inOperatorsChat = (await store.settings.get(OPERATORS)) === channelKey(call.channel)
    if (!inOperatorsChat && (await roleIn(call.person, delivery.channel, deps)) !== 'moderator')
      return answering(words('denied'))
    const there = answer === 'there'
    const detail = `${there ? 'seen by' : 'posted again for'} ${call.person.id}`
    // Refused when another press, or the search for it, came first.
    if (!(await store.outbox.settle(delivery, there ? 'posted' : 'pending', { detail })))
      return answering(words('button-stale'))
    if (there) return { kind: 'replace', post: said(words('settled-there')) }
    await store.lanes.start(scopeOf(delivery.channel))
    await queue.add({ kind: 'publish', id: delivery.id })
    return { kind: 'replace', post: said(words('settled-again')) }
  },
}

/** What a person may decide: in doubt, or given up. */
const OPEN: ReadonlySet<DeliveryState> = new Set(['uncertain', 'refused', 'dead'])
