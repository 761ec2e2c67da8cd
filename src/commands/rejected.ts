import { rejectedBlocks } from '../sections/rejected-view.ts'
import { answering, type Command, type CommandDeps, refusing, said } from './command.ts'
import { roleIn } from './roles.ts'
import { type Found, whichDigest } from './which-digest.ts'

/** More than these do not fit into a message that anybody reads; `digest --json` has them all. */
const MOST = 8

/** /rejected [id]: what was refused of a digest and why, where no reader sees it. */
export const rejected: Command = {
  name: 'rejected',
  role: 'moderator',
  menus: ['group', 'channel'],
  toOne: true,
  options: [{ name: 'id', kind: 'text' }],
  run: async (call, deps) => {
    const { words, platform } = deps
    const which = await whichDigest(call, call.options['id'] ?? call.argument, deps)
    if (typeof which === 'string') return answering(words(`digest-${which}`))
    const { delivery } = which
    if (delivery && (await roleIn(call.person, delivery.channel, deps)) !== 'moderator')
      return refusing(words('denied-rejected'))
    // In a group or channel all might read what was refused for being untrue.
    const url = call.chatKind === 'private' ? null : platform.deepLink('rejected', delivery?.token ?? '')
    if (url === null) return { kind: 'answer', post: { blocks: blocksOf(which, deps) } }
    if (!delivery) return refusing(words('rejected-reply'))
    const link = { kind: 'link', text: words('in-private-open'), url } as const
    return { kind: 'answer', post: { blocks: [...said(words('in-private')).blocks, link] } }
  },
}

const blocksOf = ({ stored: { digest, rejected } }: Found, { words }: CommandDeps) => [
  { kind: 'heading', text: words('rejected-heading') } as const,
  {
    kind: 'paragraph',
    note: true,
    text: words('view-of', { headline: digest.claims.headline[0]?.text ?? '', id: digest.id }),
  } as const,
  ...(rejected.length === 0 ? said(words('rejected-none')).blocks : rejectedBlocks(rejected, words, MOST)),
]
