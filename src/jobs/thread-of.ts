import type { Channel } from '../model/channel.ts'
import type { ChannelSettings } from '../model/channel-settings.ts'
import type { Delivery, Outcome } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import type { Platform } from '../ports.ts'
import type { JobDeps } from './job-deps.ts'

/** A thread is worth so many lost answers; then the post stands without. */
const MAX_FAILURES = 2

/**
 * The thread under a post's beginning, where its channel wants one and the post has begun. It is opened
 * each time that a sender comes by: that it is there already counts as done, so a crash leaves none out and
 * makes none twice. Null: there is none. An outcome: the sender is to come again.
 */
export async function threadOf(
  { id, form, messages, failures }: Delivery,
  parts: readonly Post[],
  { threads }: Pick<ChannelSettings, 'threads'>,
  platform: Platform,
  { emit }: Pick<JobDeps, 'emit'>,
): Promise<Channel | Exclude<Outcome, { kind: 'done' | 'refused' }> | null> {
  const [first, title] = [messages[0], parts[0]]
  if (!threads || form === 'preview' || !first || !title || !platform.openThread) return null
  const outcome = await platform.openThread(first, title)
  if (outcome === null) return null
  if (outcome.kind === 'done') return outcome.message.channel
  if (outcome.kind === 'wait' || (outcome.kind === 'lost' && failures < MAX_FAILURES)) return outcome
  emit({ type: 'thread.refused', id, platform: platform.name, detail: outcome.detail })
  return null
}
