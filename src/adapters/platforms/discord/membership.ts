import { ChannelType } from 'discord.js'
import type { Chat } from '../../../model/channel.ts'
import type { Listener } from '../../../ports.ts'
import { chatOf, isPostable } from './chat-of.ts'
import type { Directory } from './directory.ts'
import { chatsOf, type Guild } from './from-guild.ts'
import { VIEW_CHANNEL } from './permissions.ts'

/** Which servers and channels we are in, told to the listener as it changes. */
export interface Membership {
  /** At login: the servers that we are in already, which need no hello. */
  known(guilds: readonly string[]): void
  hear(event: string, data: unknown): Promise<void>
}

interface ChannelData {
  readonly id: string
  readonly type: number
  readonly name?: string | null
  readonly guild_id?: string
}

export function membership(
  ownId: () => string,
  people: Pick<Directory, 'changed' | 'missingRight'>,
  report: Listener['chat'],
): Membership {
  const servers = new Set<string>()
  const reported = new Map<string, Chat[]>()
  /** Servers that we came to while there was no channel to say hello in. */
  const ungreeted = new Set<string>()

  async function entered(guild: Guild): Promise<void> {
    const { seen, hello } = chatsOf(guild, ownId())
    const isNew = !servers.has(guild.id)
    servers.add(guild.id)
    reported.set(guild.id, [...seen])
    for (const chat of seen) if (!(isNew && chat.id === hello?.id)) await report(chat, 'changed')
    if (isNew && hello) await report(hello, 'added')
    if (isNew && !hello) ungreeted.add(guild.id)
  }

  async function left({ id, unavailable }: { id: string; unavailable?: boolean }): Promise<void> {
    // An outage is no farewell.
    if (unavailable) return
    servers.delete(id)
    ungreeted.delete(id)
    for (const chat of reported.get(id) ?? []) await report({ ...chat, present: false }, 'removed')
    reported.delete(id)
  }

  async function changed(channel: ChannelData): Promise<void> {
    const { id, type, guild_id: guild = '' } = channel
    people.changed({ guild, chat: id })
    if (!isPostable(type)) return
    const chat = chatOf({ ...channel, name: channel.name ?? '' })
    const missing = await people.missingRight({ platform: 'discord', chat: id, topic: null })
    if (missing === VIEW_CHANNEL) return report({ ...chat, present: false }, 'removed')
    const list = reported.get(guild)
    if (!list?.some((one) => one.id === id)) list?.push(chat)
    const greets = missing === null && type === ChannelType.GuildText && ungreeted.delete(guild)
    await report(chat, greets ? 'added' : 'changed')
  }

  async function deleted(channel: ChannelData): Promise<void> {
    people.changed({ chat: channel.id })
    if (isPostable(channel.type))
      await report({ ...chatOf({ ...channel, name: channel.name ?? '' }), present: false }, 'removed')
  }

  return {
    known: (guilds) => {
      for (const id of guilds) servers.add(id)
    },
    async hear(event, data) {
      const { guild_id } = data as { guild_id?: string }
      if (event === 'GUILD_CREATE') return entered(data as Guild)
      if (event === 'GUILD_DELETE') return left(data as { id: string })
      if (event === 'CHANNEL_CREATE' || event === 'CHANNEL_UPDATE') return changed(data as ChannelData)
      if (event === 'CHANNEL_DELETE' || event === 'THREAD_DELETE') return deleted(data as ChannelData)
      if (/^GUILD_(?:ROLE|MEMBER)_/.test(event)) people.changed({ guild: guild_id })
    },
  }
}
