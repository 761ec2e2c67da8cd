import { doubtKnown } from '../model/before-posting.ts'
import type { Post, PostButton } from '../model/post.ts'
import type { Submission } from '../model/submission.ts'
import type { StoredDigest } from '../ports.ts'
import { type ReportDeps, tell, titleOf } from './report.ts'

/**
 * Whether the channel that a digest is bound for has it already; then the one who asked is told, with the
 * ways on: to that post, to post it again, or to see whether the article has changed.
 */
export async function knownAlready(
  submission: Submission,
  { id, digest }: StoredDigest,
  deps: ReportDeps,
): Promise<boolean> {
  const { target, feed, notice, channel } = submission
  if (target === null || feed) return false
  const copy = doubtKnown(target, await deps.store.outbox.copies(id))
  if (!copy) return false
  const message = copy.state === 'posted' ? copy.messages[0] : undefined
  const url = (message && deps.platforms.get(target.platform)?.linkTo(message)) ?? null
  const say = async (words: ReportDeps['words']): Promise<Post> => {
    const title = await titleOf({ channel: target, notice }, { ...deps, words })
    const button = (label: string, command: string): PostButton => ({
      label: words(label),
      command,
      argument: copy.token,
    })
    return {
      blocks: [
        {
          kind: 'paragraph',
          text: words(copy.state === 'posted' ? 'doubt-known' : 'doubt-coming', { title }),
        },
        ...(url ? [{ kind: 'link', text: words('posted-link'), url } as const] : []),
        {
          kind: 'buttons',
          buttons: [
            button('doubt-post-known', 'again'),
            ...(digest.article.url ? [button('doubt-check', 'check')] : []),
          ],
        },
      ],
    }
  }
  // Told first, which may be done twice. Without a notice it is a message of its own.
  if (notice) await tell(submission, say, deps)
  else
    await deps.platforms
      .get(channel.platform)
      ?.publish(await say(await deps.wordsOf(channel)), channel, { nonce: `${submission.id}-known` })
  return true
}
