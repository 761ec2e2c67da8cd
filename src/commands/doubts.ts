import { type Doubt, doubtsBefore } from '../model/before-posting.ts'
import type { Channel } from '../model/channel.ts'
import type { Post, PostButton } from '../model/post.ts'
import { type CommandDeps, said } from './command.ts'
import { titleOf } from './title-of.ts'
import type { Found } from './which-digest.ts'

/**
 * The question before a preview is posted: a promise that the text does not keep, an old article, one that is
 * there already. Null: nothing speaks against it. `again`: the argument of the button that posts it anyway.
 */
export async function doubtPost(
  { stored }: Found,
  target: Channel,
  again: string,
  deps: CommandDeps,
): Promise<Post | null> {
  const { store, clock, words, platform } = deps
  const title = await titleOf(target, deps)
  const copies = await store.outbox.copies(stored.id)
  const doubts = doubtsBefore(stored.digest, target, copies, { now: clock.now(), title, words })
  if (doubts.length === 0) return null
  const copy = doubts.find(({ kind }) => kind === 'known')?.copy
  const url = copy?.messages[0] && platform.linkTo(copy.messages[0])
  const check: PostButton[] =
    copy && stored.digest.article.url
      ? [{ label: words('doubt-check'), command: 'check', argument: copy.token }]
      : []
  return {
    blocks: [
      ...doubts.flatMap(({ text }) => said(text).blocks),
      ...(url ? [{ kind: 'link', text: words('posted-link'), url } as const] : []),
      {
        kind: 'buttons',
        buttons: [
          { label: labelOf(doubts, stored.digest.reasons, deps), command: 'post', argument: again },
          ...check,
          { label: words('doubt-cancel'), command: 'post', argument: `${again.replace(/\.yes$/, '')}.no` },
        ],
      },
    ],
  }
}

/** "Post with 3 of 5", "Post again", "Post it anyway" */
function labelOf(
  doubts: readonly Doubt[],
  { promised, found }: Found['stored']['digest']['reasons'],
  { words }: CommandDeps,
): string {
  const [only, ...more] = doubts
  if (more.length > 0 || !only || only.kind === 'old') return words('doubt-post')
  return only.kind === 'known'
    ? words('doubt-post-known')
    : words('doubt-post-promise', { found, promised: promised ?? found })
}
