import type { Uses } from '../adapters/platforms/examine.ts'
import type { Chat } from '../model/channel.ts'
import { type ChannelFloor, type ChosenSettings, settled } from '../model/channel-settings.ts'

/** The options of a chat that want rights of their own: by the configuration, and what its moderators chose. */
export function usesIn(
  { platform, id, handle }: Chat,
  floors: readonly ChannelFloor[],
  choices: readonly ChosenSettings[],
): Uses {
  const names = [`${platform}/${id}`, ...(handle ? [`${platform}/${handle.toLowerCase()}`] : [])]
  const mine = floors.filter(({ target }) => names.includes(target.toLowerCase()))
  const { threads, picture, tags } = settled(mine, choices).settings
  return { threads, picture, tags }
}
