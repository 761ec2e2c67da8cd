import { type Channel, channelKey, channelNamed } from '../model/channel.ts'
import type { ChannelSettings } from '../model/channel-settings.ts'
import { type Delivery, placeOf, type RefusalReason } from '../model/outbox.ts'
import type { Post } from '../model/post.ts'
import type { Clock, Platform, Store } from '../ports.ts'
import type { PlaceDeps } from './approval-place.ts'
import { operatorsChannel, type ReportDeps, titleOf } from './report.ts'

export type DetourDeps = ReportDeps & PlaceDeps & { readonly clock: Pick<Clock, 'id'> }

/**
 * Where a post goes next because the place where it was to go is closed, or is a thread that is gone; null:
 * nowhere.
 */
export async function detourOf(
  delivery: Delivery,
  reason: RefusalReason,
  { fallback }: Pick<ChannelSettings, 'fallback'>,
  platform: Platform,
  { store }: { readonly store: Pick<Store, 'chats'> },
): Promise<Channel | null> {
  if (reason !== 'topic-closed' && reason !== 'gone') return null
  const { channel } = delivery
  const parent = await store.chats.parentOf(channel)
  const chosen = fallback !== '' && channel.topic !== null ? [{ ...channel, topic: fallback }] : []
  // Of a chat that is gone as a whole no topic takes it.
  const closed = reason === 'gone' ? [] : [...chosen, ...((await platform.asides?.(channel)) ?? [])]
  const places = [channel, ...closed, ...(parent ? [parent] : [])].map(channelKey)
  const next = places.lastIndexOf(channelKey(placeOf(delivery))) + 1
  return channelNamed(places[next] ?? '')
}

/**
 * After a post that stands elsewhere moderators hear of it, once for as long as its channel stays closed;
 * after one that stands where it was meant to, the next closing is news again.
 */
export async function tellOfDetour(delivery: Delivery, deps: DetourDeps): Promise<void> {
  const { channel, detour } = delivery
  const { detours } = deps.store
  if (!detour) return mayClose(channel) ? detours.ended(channel) : undefined
  if (!(await detours.begun(channel))) return
  const place = (await placeOfWord(channel, deps)) ?? detour
  const words = await deps.wordsOf(place)
  const title = await titleOf(delivery, { ...deps, words })
  const link = delivery.messages[0] && deps.platforms.get(channel.platform)?.linkTo(delivery.messages[0])
  const post: Post = {
    blocks: [
      {
        kind: 'paragraph',
        text: words(channel.topic === null ? 'detour-thread' : 'detour-topic', { title }),
      },
      ...(link ? [{ kind: 'link', text: words('posted-link'), url: link } as const] : []),
    ],
  }
  const outcome = await deps.platforms.get(place.platform)?.publish(post, place, { nonce: deps.clock.id() })
  // One that asks to wait is told after the next post.
  if (outcome?.kind === 'done' || outcome?.kind === 'refused') await detours.told(channel)
}

/** Topics, and threads at Discord, which have no other mark. */
const mayClose = ({ platform, topic }: Channel): boolean => topic !== null || platform === 'discord'

/** Where moderators want their cards, else the operators' chat; null: nowhere. */
async function placeOfWord(channel: Channel, deps: DetourDeps): Promise<Channel | null> {
  const { settings } = await deps.settingsOf(channel)
  return channelNamed(settings.cards) ?? (await operatorsChannel(deps))
}
