import type { MessageRef } from '../model/channel.ts'
import type { Outcome } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import type { JobDeps } from './job-deps.ts'

/**
 * Puts a card's last words, and with them no button, wherever it stands with buttons. The outcome is the first
 * that asks for another try, else the last; null: it stands nowhere.
 */
export async function endCard(
  post: Post,
  messages: readonly MessageRef[],
  platforms: JobDeps['platforms'],
): Promise<Outcome | null> {
  let outcome: Outcome | null = null
  for (const message of messages) {
    const platform = platforms.get(message.channel.platform)
    const last = platform?.split(post, message.channel).at(-1)
    if (!platform || !last) continue
    outcome = await platform.edit(message, last)
    if (outcome.kind !== 'done' && outcome.kind !== 'refused') return outcome
  }
  return outcome
}
