import type { Channel } from '../model/channel.ts'
import type { Room } from '../model/room.ts'
import type { CommandDeps } from './command.ts'

const PLAIN: Room = { options: [], tags: [], wantsTag: false }

/** What kind of place a channel is; one that cannot be asked about has no options of its own. */
export const roomOf = async (channel: Channel, { platform }: CommandDeps): Promise<Room> =>
  channel.platform === platform.name ? ((await platform.room?.(channel)) ?? PLAIN) : PLAIN

/** People write a tag's name as they like. */
export const isTagOf = (name: string, tags: readonly string[]): boolean =>
  tags.some((tag) => tag.toLowerCase() === name.toLowerCase())
