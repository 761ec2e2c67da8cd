import { type APIChannel, ChannelType } from 'discord.js'
import { isForum, isThread, type Overwrite } from './permissions.ts'

/** What there is to know of a channel before something is posted in it. */
export interface Place {
  readonly id: string
  readonly type: number
  /** Null in private chats. */
  readonly guild: string | null
  readonly name: string
  /** The channel whose overwrites count: a thread's parent, else the channel itself. */
  readonly rightsFrom: string
  readonly overwrites: readonly Overwrite[]
  /** Whom a private chat is with. */
  readonly recipients: readonly string[]
  /** Tags that a forum's posts may carry by our hand, and whether they must carry one. */
  readonly tags: readonly { readonly id: string; readonly name: string }[]
  readonly wantsTag: boolean
}

/** A forum that wants a tag on each post. */
const REQUIRES_TAG = 1 << 4

/** The parts of a channel as Discord describes it. */
export function placeFrom(channel: APIChannel): Place {
  const { id, type } = channel
  const parent = 'parent_id' in channel ? channel.parent_id : null
  const tags = 'available_tags' in channel ? channel.available_tags : []
  return {
    id,
    type,
    guild: ('guild_id' in channel ? channel.guild_id : null) ?? null,
    name: channel.name ?? '',
    rightsFrom: isThread(type) && parent ? parent : id,
    overwrites: ('permission_overwrites' in channel ? channel.permission_overwrites : null) ?? [],
    recipients: type === ChannelType.DM ? (channel.recipients ?? []).map((user) => user.id) : [],
    tags: tags.filter(({ moderated }) => !moderated).map(({ id: tag, name }) => ({ id: tag, name })),
    wantsTag: isForum(type) && ((channel.flags ?? 0) & REQUIRES_TAG) !== 0,
  }
}
