import { PermissionFlagsBits } from 'discord.js'
import type { MessageRef } from '../../../model/channel.ts'

/**
 * What the invite asks for: to see a channel, to post in it and in its threads, to open a thread under a
 * post, to add the picture of a timeline, and to read its own posts back (a post in doubt is looked up).
 * Publishing its own posts in an announcement channel needs no more than that.
 */
const RIGHTS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory

export const serverInvite = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${RIGHTS}`

/** The address of a message; null for one that only its reader sees, and where the server is not known. `guild` null: a private chat. */
export function messageLink(
  { channel, id, token }: MessageRef,
  guild: string | null | undefined,
): string | null {
  if (token !== undefined || guild === undefined) return null
  return `https://discord.com/channels/${guild ?? '@me'}/${channel.chat}/${id}`
}

/** The channel id in an id, a `<#id>` or a link to a channel or message; null for anything else. */
export function channelTarget(target: string): string | null {
  const text = target.trim()
  const [, mentioned] = /^<#(\d{15,20})>$/.exec(text) ?? []
  const [, linked] =
    /^(?:https?:\/\/)?(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com\/channels\/(?:@me|\d{15,20})\/(\d{15,20})(?:[/?#]|$)/i.exec(
      text,
    ) ?? []
  return mentioned ?? linked ?? (/^\d{15,20}$/.test(text) ? text : null)
}
