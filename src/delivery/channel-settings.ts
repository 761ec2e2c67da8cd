import { type Channel, channelKey } from '../model/channel.ts'
import { type ChannelFloor, type SettledSettings, settled } from '../model/channel-settings.ts'
import type { Languages } from '../model/words.ts'
import type { Store } from '../ports.ts'

/**
 * What holds in a channel now: the configuration's floor and what its moderators chose. Where nobody chose
 * the bot's language, a private chat has that of its person's app, every other one the default.
 */
export async function settingsOf(
  channel: Channel,
  floors: readonly ChannelFloor[],
  { chats, channelSettings }: Pick<Store, 'chats' | 'channelSettings'>,
  { codes: [standard = 'en'], codeOf }: Languages,
): Promise<SettledSettings> {
  const handle = (await chats.get(channel.platform, channel.chat))?.handle
  const names = [channel.chat, ...(handle ? [handle.toLowerCase()] : [])]
  const topics = channel.topic === null ? [null] : [null, channel.topic]
  const here = topics.flatMap((topic) => names.map((chat) => channelKey({ ...channel, chat, topic })))
  const mine = here.flatMap((key) =>
    floors.filter(({ target }) => target.toLowerCase() === key.toLowerCase()),
  )
  const noted = (await chats.languageOf(channel)) ?? standard
  const all: ChannelFloor = { target: '', settings: { interface: codeOf(noted) ?? standard }, lock: [] }
  const { settings, locked } = settled([all, ...mine], await channelSettings.get(channel))
  // A language whose file is gone is none.
  return { settings: { ...settings, interface: codeOf(settings.interface) ?? standard }, locked }
}
