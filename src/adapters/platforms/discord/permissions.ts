import { ChannelType, PermissionFlagsBits } from 'discord.js'
import type { Role } from '../../../model/call.ts'

/** What a guild says about rights; the parts of Discord's objects that count. */
export interface GuildRights {
  readonly id: string
  readonly owner_id: string
  readonly roles: readonly { readonly id: string; readonly permissions: string }[]
}

export interface Overwrite {
  readonly id: string
  readonly type: number
  readonly allow: string
  readonly deny: string
}

const { Administrator, ManageMessages, ViewChannel, SendMessages, SendMessagesInThreads } =
  PermissionFlagsBits
const ALL = ~0n

/** A member's rights in a channel (Discord's own order: everyone, roles, then the member's overwrites). */
export function rightsIn(
  guild: GuildRights,
  member: { readonly id: string; readonly roles: readonly string[] },
  overwrites: readonly Overwrite[],
): bigint {
  if (guild.owner_id === member.id) return ALL
  const held = new Set([guild.id, ...member.roles])
  const base = guild.roles
    .filter(({ id }) => held.has(id))
    .reduce((sum, { permissions }) => sum | BigInt(permissions), 0n)
  if ((base & Administrator) !== 0n) return ALL
  const everyone = overwrites.filter(({ id }) => id === guild.id)
  const roles = overwrites.filter(({ id, type }) => type === 0 && id !== guild.id && held.has(id))
  const own = overwrites.filter(({ id, type }) => type === 1 && id === member.id)
  return [everyone, roles, own].reduce(overwritten, base)
}

/** Of roles' overwrites what any allows wins over what any denies. */
function overwritten(rights: bigint, overwrites: readonly Overwrite[]): bigint {
  const denied = overwrites.reduce((sum, { deny }) => sum | BigInt(deny), 0n)
  const allowed = overwrites.reduce((sum, { allow }) => sum | BigInt(allow), 0n)
  return (rights & ~denied) | allowed
}

/** Who may manage messages is a moderator. */
export const roleWith = (rights: bigint): Role =>
  (rights & (ManageMessages | Administrator)) !== 0n ? 'moderator' : 'reader'

const THREADS: readonly number[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]
const FORUMS: readonly number[] = [ChannelType.GuildForum, ChannelType.GuildMedia]

export const isThread = (type: number): boolean => THREADS.includes(type)
export const isForum = (type: number): boolean => FORUMS.includes(type)

/** Where a message may have a thread under it. */
export const hasThreads = (type: number): boolean =>
  type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement

/** The right that is lacking for posting in a channel of this type, as Discord's settings call it; null when none is. */
export function missingRightFor(type: number, rights: bigint): string | null {
  if ((rights & ViewChannel) === 0n) return VIEW_CHANNEL
  if (isThread(type)) return (rights & SendMessagesInThreads) === 0n ? 'Send Messages in Threads' : null
  if ((rights & SendMessages) !== 0n) return null
  return isForum(type) ? 'Create Posts' : 'Send Messages'
}

export const VIEW_CHANNEL = 'View Channel'
