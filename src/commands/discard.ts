import { answering, type Command, said } from './command.ts'

/** The button under a preview: forget it. The digest itself stays known for the same article. */
export const discard: Command = {
  name: 'discard',
  role: 'anybody',
  menus: [],
  toOne: true,
  run: async (call, { store, words }) => {
    const delivery = await store.outbox.byToken(call.argument)
    if (delivery?.form !== 'preview') return answering(words('button-stale'))
    await store.outbox.settle(delivery, 'removed')
    return { kind: 'replace', post: said(words('discarded')) }
  },
}
