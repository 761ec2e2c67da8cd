import { ChannelType, type GatewayGuildCreateDispatchData } from 'discord.js'
import type { Chat } from '../../../model/channel.ts'
import { chatOf, isPostable } from './chat-of.ts'
import { missingRightFor, rightsIn, VIEW_CHANNEL } from './permissions.ts'

/** The parts of GUILD_CREATE that count here. */
export type Guild = Pick<
  GatewayGuildCreateDispatchData,
  'id' | 'owner_id' | 'roles' | 'channels' | 'system_channel_id'
> & {
  readonly members: readonly { readonly user: { readonly id: string }; readonly roles: readonly string[] }[]
}

export interface GuildChats {
  /** The channels that the bot sees, as chats. */
  readonly seen: readonly Chat[]
  /** Where it says hello: the server's own choice for such messages, else the first text channel that it may write in. */
  readonly hello: Chat | null
}

/** A server's channels as we see them. */
export function chatsOf(guild: Guild, ownId: string): GuildChats {
  const roles = guild.members.find(({ user }) => user.id === ownId)?.roles ?? []
  const channels = guild.channels
    .filter(({ type }) => isPostable(type))
    .map((channel) => {
      const overwrites = ('permission_overwrites' in channel ? channel.permission_overwrites : null) ?? []
      const missing = missingRightFor(channel.type, rightsIn(guild, { id: ownId, roles }, overwrites))
      const position = 'position' in channel ? channel.position : 0
      return { channel, missing, position, chat: chatOf({ ...channel, name: channel.name ?? '' }) }
    })
    .filter(({ missing }) => missing !== VIEW_CHANNEL)
    .sort((a, b) => a.position - b.position)
  const writable = channels.filter(
    ({ channel, missing }) => channel.type === ChannelType.GuildText && missing === null,
  )
  const hello = writable.find(({ channel }) => channel.id === guild.system_channel_id) ?? writable[0]
  return { seen: channels.map(({ chat }) => chat), hello: hello?.chat ?? null }
}
