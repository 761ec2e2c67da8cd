import { channelKey, scopeOf } from '../model/channel.ts'
import { type Feed, MOVE_AFTER } from '../model/feed.ts'
import type { Words } from '../model/words.ts'
import { answering, type CommandDeps, type Reply } from './command.ts'

/** Whether the feed has said often enough that it has moved to another site. */
const isMoving = ({ moved }: Feed): boolean => moved !== null && moved.polls >= MOVE_AFTER

/** "says that it has moved to …", for a feed that waits for a moderator's consent; else nothing. */
export const moveOf = (feed: Feed, words: Words): string[] =>
  feed.moved && isMoving(feed) ? [words('feed-moving', { to: feed.moved.to })] : []

/** What the button of that consent carries: the feed and the address that was shown. */
export const moveButton = async (feed: Feed): Promise<string[]> =>
  feed.moved && isMoving(feed) ? [`${feed.id}.${await agreementTo(feed.moved.to)}`] : []

/**
 * Follows the feed at its new address, if that is still the one that was shown beside the button: a
 * hijacker may name another meanwhile. Null when that is done, else the answer.
 */
export async function acceptMove(feed: Feed, action: string, deps: CommandDeps): Promise<Reply | null> {
  const { store, queue, clock, words } = deps
  const to = feed.moved?.to
  if (to === undefined || !isMoving(feed) || (await agreementTo(to)) !== action)
    return answering(words('button-stale'))
  const here = await store.feeds.list([scopeOf(feed.channel)])
  const known = here.find(
    ({ url, channel }) => url === to && channelKey(channel) === channelKey(feed.channel),
  )
  if (known) return answering(words('feed-move-known', { number: known.number }))
  await store.feeds.change(feed.id, { url: to, moved: null, due: clock.now() })
  await queue.add({ kind: 'poll', id: feed.id })
  return null
}

/** Twelve characters of the address's SHA-256: a button holds no address, and must not mean another one. */
async function agreementTo(url: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url))
  return `move-${btoa(String.fromCharCode(...new Uint8Array(hash).subarray(0, 9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')}`
}
