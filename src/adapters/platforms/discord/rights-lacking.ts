import { PermissionFlagsBits } from 'discord.js'
import type { ChannelSettings } from '../../../model/channel-settings.ts'
import { hasThreads, isForum, missingRightFor } from './permissions.ts'

interface DiscordLack {
  readonly right: string
  readonly hinders: string
  readonly barred: boolean
}

/**
 * All that a bot lacks in a channel of this type, the worst first. Its own messages it edits and
 * deletes without any right; posts carry no embeds.
 */
export function lacksOf(
  type: number,
  rights: bigint,
  { threads, picture }: Partial<Pick<ChannelSettings, 'threads' | 'picture'>> = {},
): readonly DiscordLack[] {
  const has = (bit: bigint): boolean => (rights & bit) !== 0n
  const lack = (right: string, hinders: string, barred = false): DiscordLack => ({ right, hinders, barred })
  const post = missingRightFor(type, rights)
  return [
    ...(post === null ? [] : [lack(post, 'posting', true)]),
    ...(has(PermissionFlagsBits.ReadMessageHistory)
      ? []
      : [lack('Read Message History', 'finding a post again whose answer was lost')]),
    ...(threads && hasThreads(type) && !has(PermissionFlagsBits.CreatePublicThreads)
      ? [lack('Create Public Threads', 'a thread for each post')]
      : []),
    ...(picture !== undefined && picture !== 'off' && !has(PermissionFlagsBits.AttachFiles)
      ? [lack('Attach Files', 'the picture of a timeline')]
      : []),
    ...((isForum(type) || (threads && hasThreads(type))) && !has(PermissionFlagsBits.SendMessagesInThreads)
      ? [lack('Send Messages in Threads', 'posting what does not fit into one message')]
      : []),
  ]
}
