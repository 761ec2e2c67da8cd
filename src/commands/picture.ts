import type { Digest } from '../model/digest.ts'
import type { Post, PostFile } from '../model/post.ts'
import type { PictureLook } from '../model/timeline-picture.ts'
import { timelinePicture } from '../sections/timeline-picture.ts'
import { viewOf } from '../sections/view.ts'
import { answering, type Command, type CommandDeps } from './command.ts'
import { type Found, whichDigest } from './which-digest.ts'

/** "As a picture" under a timeline. Only a button says this. */
export const picture: Command = {
  name: 'picture',
  role: 'reader',
  menus: [],
  toOne: true,
  buttonOnly: true,
  run: async (call, deps) => {
    const which = await whichDigest(call, '', deps)
    if (typeof which === 'string') return answering(deps.words('button-stale'))
    const file = await timelineFile(which, (await lookFor(which, deps)) ?? 'light', deps)
    if (!file) return answering(deps.words('picture-none'))
    return { kind: 'answer', post: { ...captionOf(which, deps), file } }
  },
}

/** How the post's channel has its pictures; null: it has none. */
export async function lookFor({ delivery }: Found, { settingsOf }: CommandDeps): Promise<PictureLook | null> {
  if (!delivery) return null
  const { settings } = await settingsOf(delivery.channel)
  return settings.picture === 'off' ? null : settings.picture === 'on' ? 'light' : 'dark'
}

/** The timeline drawn, with its words for who cannot see it; null where there is nothing to draw, or no way to. */
export async function timelineFile(
  { stored, article }: Found,
  look: PictureLook,
  { words, painter }: CommandDeps,
): Promise<PostFile | null> {
  const { digest } = stored
  const asked = timelinePicture(digest, words)
  // The words are there without it: a renderer that fails takes nothing from them.
  const image = asked && (await painter.timeline(asked, look).catch(() => null))
  if (!image) return null
  const text = textOf(viewOf('timeline', digest, article, words))
  return { name: `timeline-${digest.id}.png`, contentType: 'image/png', text, image }
}

/** Telegram's captions end here; what a longer timeline says stands in the answer above it. */
const MAX_CAPTION = 900

function captionOf({ stored, article }: Found, { words }: CommandDeps): Post {
  const view = viewOf('timeline', stored.digest, article, words)
  const heading = { kind: 'heading', text: words('view-timeline') } as const
  return {
    blocks: [heading, ...(textOf(view).length > MAX_CAPTION ? [named(stored.digest, words)] : view.blocks)],
  }
}

const named = ({ id, claims }: Digest, words: CommandDeps['words']) =>
  ({
    kind: 'paragraph',
    text: words('view-of', { headline: claims.headline[0]?.text ?? '', id }),
    note: true,
  }) as const

/** A post in plain words, a line for each of its items. */
const textOf = ({ blocks }: Post): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'list')
        return block.items.map(({ text, note }) => (note ? `${text} (${note})` : text))
      return 'text' in block ? [block.text] : []
    })
    .join('\n')
