import { answering, type Command } from './command.ts'
import { postTo } from './repost.ts'
import { whichDigest } from './which-digest.ts'

/** The buttons under a preview: post it in one channel. The right is asked of the platform at the press. */
export const post: Command = {
  name: 'post',
  role: 'anybody',
  menus: [],
  toOne: true,
  run: async (call, deps) => {
    const at = call.argument.indexOf('.')
    const [token, chat] = [call.argument.slice(0, at), call.argument.slice(at + 1)]
    const which = await whichDigest({ ...call, argument: token }, '', deps)
    if (typeof which === 'string' || at < 0) return answering(deps.words('button-stale'))
    return postTo({ platform: deps.platform.name, chat, topic: null }, which, call, deps)
  },
}
