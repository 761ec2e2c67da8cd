import { channelKey } from '../model/channel.ts'
import { OPERATORS } from '../model/setting.ts'
import { answering, type Command, said } from './command.ts'
import { roleIn } from './roles.ts'

/** The buttons under a doubt: a person has looked and says whether the post is there. */
export const settle: Command = {
  name: 'settle',
  role: 'anybody',
  menus: [],
  toOne: true,
  run: async (call, deps) => {
    const { store, queue, words } = deps
    const [token = '', answer = ''] = call.argument.split('.')
    const delivery = await store.outbox.byToken(token)
    if (delivery?.state !== 'uncertain') return answering(words('button-stale'))
    const inOperatorsChat = (await store.settings.get(OPERATORS)) === channelKey(call.channel)
    if (!inOperatorsChat && (await roleIn(call.person, delivery.channel, deps)) !== 'moderator')
      return answering(words('denied'))
    if (answer === 'there') {
      await store.outbox.settle(delivery.id, 'posted', { detail: `seen by ${call.person.id}` })
      return { kind: 'replace', post: said(words('settled-there')) }
    }
    await store.outbox.settle(delivery.id, 'pending', { detail: `posted again for ${call.person.id}` })
    await queue.add({ kind: 'publish', id: delivery.id })
    return { kind: 'replace', post: said(words('settled-again')) }
  },
}
