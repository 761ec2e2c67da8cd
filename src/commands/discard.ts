import { scopeOf } from '../model/channel.ts'
import { answering, type Command, said } from './command.ts'
import { roleOf } from './roles.ts'

/** The button under a preview: forget it. The digest itself stays known for the same article. */
export const discard: Command = {
  name: 'discard',
  role: 'anybody',
  menus: [],
  toOne: true,
  run: async (call, deps) => {
    const { store, words, clock } = deps
    const delivery = await store.outbox.byTokenIn(call.argument, scopeOf(call.channel))
    if (delivery?.form !== 'preview' || scopeOf(delivery.channel) !== scopeOf(call.channel))
      return answering(words('button-stale'))
    // In private only the one who asked for the preview can press.
    if (call.chatKind !== 'private' && (await roleOf(call, deps)) !== 'moderator') {
      const { channel, person } = call
      await store.audit.add({ at: clock.now(), channel, person, action: 'discard', outcome: 'denied' })
      return answering(words('denied-press'))
    }
    await store.outbox.settle(delivery, 'removed')
    return { kind: 'replace', post: said(words('discarded')) }
  },
}
