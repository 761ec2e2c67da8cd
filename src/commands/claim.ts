import { channelKey } from '../model/channel.ts'
import { CLAIM, OPERATORS } from '../model/setting.ts'
import { answering, type Command } from './command.ts'

/**
 * The single-use link of the ready line: the chat it is opened in becomes the operators' chat, to
 * which alerts go.
 */
export const claim: Command = {
  name: 'claim',
  role: 'anybody',
  menus: [],
  toOne: true,
  options: [{ name: 'code', kind: 'text' }],
  run: async (call, { store, clock, words }) => {
    const [code = '', until = '0'] = ((await store.settings.get(CLAIM)) ?? '').split(' ')
    const given = (call.options['code'] ?? call.argument).trim()
    if (code === '' || given !== code || clock.now() > Number(until)) return answering(words('claim-stale'))
    const claimed = await store.settings.claim(OPERATORS, channelKey(call.channel))
    await store.settings.set(CLAIM, '')
    return answering(words(claimed ? 'claim-done' : 'claim-taken'))
  },
}
