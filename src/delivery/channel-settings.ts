import { type Channel, channelKey } from '../model/channel.ts'
import { type ChannelFloor, type SettledSettings, settled } from '../model/channel-settings.ts'
import type { Store } from '../ports.ts'

/** What holds in a channel now: the configuration's floor and what its moderators chose. */
export async function settingsOf(
  channel: Channel,
  floors: readonly ChannelFloor[],
  { chats, channelSettings }: Pick<Store, 'chats' | 'channelSettings'>,
): Promise<SettledSettings> {
  const handle = (await chats.get(channel.platform, channel.chat))?.handle
  const names = [channel.chat, ...(handle ? [handle.toLowerCase()] : [])]
  const topics = channel.topic === null ? [null] : [null, channel.topic]
  const here = topics.flatMap((topic) => names.map((chat) => channelKey({ ...channel, chat, topic })))
  const mine = here.flatMap((key) =>
    floors.filter(({ target }) => target.toLowerCase() === key.toLowerCase()),
  )
  return settled(mine, await channelSettings.get(channel))
}
