import type { PostBlock } from '../model/post.ts'
import { lineText } from '../sections/key-points.ts'
import { runsOf } from '../sections/runs.ts'
import { answering, type Command } from './command.ts'
import { whichDigest } from './which-digest.ts'

/** A press looks through the chat where it is made, whatever the button carries. */
const SEARCH_HERE = 'here'

/** /latest: the newest digest of this chat, with the way to its post and a button to look for older ones. */
export const latest: Command = {
  name: 'latest',
  role: 'reader',
  menus: ['private', 'group', 'channel'],
  toOne: true,
  run: async (call, deps) => {
    const { words, platform } = deps
    const which = await whichDigest({ ...call, repliedTo: null, via: 'command' }, '', deps)
    if (typeof which === 'string') return answering(words(`digest-${which}`))
    const { digest } = which.stored
    const message = which.delivery?.messages[0]
    const link = message && platform.linkTo(message)
    const points = digest.claims['key-points'].flatMap((claim) =>
      runsOf(claim, which.article.text).map((text, at, { length }) =>
        at === length - 1 ? lineText({ ...claim, text }, words) : text,
      ),
    )
    const blocks: PostBlock[] = [
      { kind: 'heading', text: digest.claims.headline[0]?.text ?? '' },
      { kind: 'list', ordered: false, items: points.map((text) => ({ text })) },
      { kind: 'paragraph', note: true, text: digest.id },
      ...(link ? [{ kind: 'link', text: words('back-to-post'), url: link } as const] : []),
      {
        kind: 'buttons',
        buttons: [{ label: words('search-button'), command: 'search', argument: SEARCH_HERE }],
      },
    ]
    const once = { digestId: which.stored.id, section: `latest ${which.revision}` }
    return { kind: 'answer', post: { blocks }, once }
  },
}
