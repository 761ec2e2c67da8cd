import { needsApproval } from '../model/approval.ts'
import { scopeOf } from '../model/channel.ts'
import { answering, type Command, said } from './command.ts'
import { doubtPost } from './doubts.ts'
import { postTo } from './repost.ts'
import { roleIn } from './roles.ts'
import { whichDigest } from './which-digest.ts'

/** The buttons under a preview: post it in one channel. The right is asked of the platform at the press. */
export const post: Command = {
  name: 'post',
  role: 'anybody',
  menus: [],
  toOne: true,
  run: async (call, deps) => {
    const [token = '', chat = '', sure = ''] = call.argument.split('.')
    const which = await whichDigest({ ...call, argument: token }, '', deps)
    if (typeof which === 'string' || chat === '') return answering(deps.words('button-stale'))
    // Such a button stands under a preview alone, and is pressed where that stands.
    const { delivery } = which
    if (delivery?.form !== 'preview' || scopeOf(delivery.channel) !== scopeOf(call.channel))
      return answering(deps.words('button-stale'))
    if (sure === 'no') return { kind: 'replace', post: said(deps.words('discarded')) }
    const target = { platform: deps.platform.name, chat, topic: null }
    // Where moderators are asked, the card says it.
    const asked = needsApproval((await deps.settingsOf(target)).settings, { feed: false })
    const may = (await roleIn(call.person, target, deps)) === 'moderator'
    const doubts =
      sure === 'yes' || asked || !may ? null : await doubtPost(which, target, `${token}.${chat}.yes`, deps)
    return doubts ? { kind: 'answer', post: doubts } : postTo(target, which, call, deps)
  },
}
