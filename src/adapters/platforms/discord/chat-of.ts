import { ChannelType } from 'discord.js'
import type { Chat } from '../../../model/channel.ts'
import { kindOf } from './from-discord.ts'

const POSTABLE: readonly number[] = [
  ChannelType.DM,
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]

/** Where a digest can stand; not in a category or a voice channel. */
export const isPostable = (type: number): boolean => POSTABLE.includes(type)

/** A channel as Discord describes it, as our chat; the bot is there. */
export const chatOf = ({ id, type, name }: { id: string; type: number; name: string }): Chat => ({
  platform: 'discord',
  id,
  kind: kindOf(type),
  title: name === '' ? '' : `#${name}`,
  handle: null,
  present: true,
})
