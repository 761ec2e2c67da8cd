import type { Channel } from '../model/channel.ts'
import type { Outcome } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import type { Platform } from '../ports.ts'

/**
 * Sends a card in as many messages as it takes: the outcome of the last, which has the buttons, or of the
 * first that was not taken. `nonce`, with a part's number behind it, lets a platform that knows it again send it once.
 */
export async function sendCard(
  post: Post,
  channel: Channel,
  platform: Platform,
  nonce: string,
): Promise<Outcome | null> {
  let last: Outcome | null = null
  for (const [index, part] of platform.split(post, channel).entries()) {
    last = await platform.publish(part, channel, { nonce: `${nonce}${index}` })
    if (last.kind !== 'done') return last
  }
  return last
}
