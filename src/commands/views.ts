import type { Call } from '../model/call.ts'
import type { Post, PostBlock, PostButton, View } from '../model/post.ts'
import { withTranslation } from '../model/translation.ts'
import type { Words } from '../model/words.ts'
import { distinct } from '../sections/rejected-view.ts'
import { viewOf } from '../sections/view.ts'
import { answering, type Command, type CommandDeps, type Reply } from './command.ts'
import { lookFor, timelineFile } from './picture.ts'
import { roleIn } from './roles.ts'
import { type Found, whichDigest } from './which-digest.ts'

const ASKED = ['sources', 'timeline', 'reasons', 'evidence'] as const satisfies readonly View[]

/** /sources, /timeline, /reasons, /evidence: one view of a posted digest, whole. */
export const views: readonly Command[] = ASKED.map((view) => ({
  name: view,
  role: 'reader',
  menus: ['group', 'channel'],
  toOne: true,
  options: [{ name: 'id', kind: 'text' }],
  ...(view === 'sources' || view === 'timeline' ? { onMessage: true } : {}),
  run: (call, deps) => show(view, call, deps),
}))

async function show(view: View, call: Call, deps: CommandDeps): Promise<Reply> {
  const which = await whichDigest(call, call.options['id'] ?? call.argument, deps)
  if (typeof which === 'string') return answering(deps.words(`digest-${which}`))
  const once = { digestId: which.stored.id, section: `${view} ${which.revision}` }
  return { kind: 'answer', post: await postOf(view, which, call, deps), once }
}

async function postOf(view: View, which: Found, call: Call, deps: CommandDeps): Promise<Post> {
  if (view === 'timeline') return timelinePost(which, call, deps)
  if (view !== 'evidence') return viewPost(view, which, deps)
  const { blocks } = viewPost(view, await asPosted(which, deps), deps)
  return { blocks: [...blocks, ...(await moderatorsButton(which, call, deps))] }
}

/** With the picture where the channel has one, else in private with a button for it. */
async function timelinePost(which: Found, call: Call, deps: CommandDeps): Promise<Post> {
  const post = viewPost('timeline', which, deps)
  const look = await lookFor(which, deps)
  const file = look && (await timelineFile(which, look, deps))
  if (file) return { ...post, file }
  const { delivery, stored } = which
  const drawn = stored.digest.claims.timeline.length > 0
  if (look || !delivery || !drawn || call.chatKind !== 'private') return post
  const button = { label: deps.words('picture-button'), command: 'picture', argument: delivery.token }
  return {
    blocks: post.blocks.map((block) =>
      block.kind === 'buttons' ? { ...block, buttons: [button, ...block.buttons] } : block,
    ),
  }
}

/** "Rejected · 3", for a moderator of the post's chat where nobody else reads the answer. */
async function moderatorsButton(
  { stored, delivery }: Found,
  { person, chatKind }: Call,
  deps: CommandDeps,
): Promise<PostBlock[]> {
  const count = distinct(stored.rejected).length
  const alone = chatKind === 'private' || deps.platform.deepLink('rejected', '') === null
  if (!delivery || count === 0 || !alone) return []
  if ((await roleIn(person, delivery.channel, deps)) !== 'moderator') return []
  const label = deps.words('button-counted', { name: deps.words('rejected-heading'), count })
  return [{ kind: 'buttons', buttons: [{ label, command: 'rejected', argument: delivery.token }] }]
}

/** With the words in which the lines stand in that post, where a model has translated them. */
async function asPosted(found: Found, { store }: CommandDeps): Promise<Found> {
  const { stored, delivery, revision } = found
  const translation = delivery && (await store.translations.get(delivery.id, revision))
  return translation
    ? { ...found, stored: { ...stored, digest: withTranslation(stored.digest, translation) } }
    : found
}

function viewPost(view: View, found: Found, { words, platform }: CommandDeps): Post {
  const { stored, article, delivery, guessed } = found
  const { digest } = stored
  const blocks = viewOf(view, digest, article, words).blocks
  const intro: PostBlock[] = guessed
    ? [
        {
          kind: 'paragraph',
          note: true,
          text: words('view-of', { headline: digest.claims.headline[0]?.text ?? '', id: digest.id }),
        },
      ]
    : []
  const token = delivery?.token ?? null
  const buttons =
    token === null ? [] : [...otherViews(view, token, words), ...shownLines(view, found, token, words)]
  const back = delivery?.messages[0] && platform.linkTo(delivery.messages[0])
  return {
    blocks: [
      { kind: 'heading', text: words(`view-${view}`) },
      ...intro,
      ...blocks,
      ...(back ? [{ kind: 'link', text: words('back-to-post'), url: back } as const] : []),
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
    ],
  }
}

const otherViews = (view: View, token: string, words: Words): PostButton[] =>
  ASKED.filter((other) => other !== view).map((other) => ({
    label: words(`view-${other}`),
    command: other,
    argument: token,
  }))

/** Under /evidence: one button a line, which shows the sentence with its neighbours. */
const shownLines = (view: View, { stored }: Found, token: string, words: Words): PostButton[] =>
  view !== 'evidence'
    ? []
    : [...stored.digest.claims['key-points'], ...stored.digest.claims.reasons].map((_, index) => ({
        label: words('show-line', { number: index + 2 }),
        command: 'show',
        argument: `${token}.${index}`,
      }))
