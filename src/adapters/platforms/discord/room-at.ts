import { ChannelType, PermissionFlagsBits } from 'discord.js'
import type { Room } from '../../../model/room.ts'
import { hasThreads, isForum } from './permissions.ts'
import type { Place } from './place.ts'

/** What a channel's kind makes of its options, and what the bot's rights there do not give it. */
export const roomAt = (
  { type, tags, wantsTag }: Pick<Place, 'type' | 'tags' | 'wantsTag'>,
  rights: bigint,
): Room => ({
  options: [
    ...(hasThreads(type) ? ['threads' as const] : []),
    ...(type === ChannelType.GuildAnnouncement ? ['crosspost' as const] : []),
    ...(isForum(type) ? ['tags' as const] : []),
  ],
  tags: tags.map(({ name }) => name),
  wantsTag,
  ...((rights & PermissionFlagsBits.CreatePublicThreads) === 0n && hasThreads(type)
    ? { lacking: { threads: 'Create Public Threads' } }
    : {}),
})
