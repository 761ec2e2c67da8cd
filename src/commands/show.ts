import { inContext } from '../sections/in-context.ts'
import { answering, type Command } from './command.ts'
import { whichDigest } from './which-digest.ts'

/** "Show in text": a line's sentence in the article, with one either side. Only a button says this. */
export const show: Command = {
  name: 'show',
  role: 'reader',
  menus: [],
  toOne: true,
  run: async (call, deps) => {
    const [token = '', index = ''] = call.argument.split('.')
    const which = await whichDigest({ ...call, argument: token }, '', deps)
    if (typeof which === 'string') return answering(deps.words('button-stale'))
    const { claims } = which.stored.digest
    const claim = [...claims['key-points'], ...claims.reasons][Number(index)]
    if (!claim) return answering(deps.words('button-stale'))
    return { kind: 'answer', post: { blocks: inContext(claim, which.article) } }
  },
}
