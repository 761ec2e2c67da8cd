import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  ApplicationFlags,
  DiscordAPIError,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTGetAPIGatewayBotResult,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js'
import type { Channel } from '../../../model/channel.ts'
import type { ChannelSettings } from '../../../model/channel-settings.ts'
import { badToken } from './bad-token.ts'
import { closeApis, discordApis, PUBLIC_API_URL } from './discord-api.ts'
import { isUnauthorized } from './outcome-of.ts'
import { isForum, isThread, type Overwrite, rightsIn } from './permissions.ts'
import { type Place, placeFrom } from './place.ts'
import { redactor } from './redactor.ts'
import { lacksOf } from './rights-lacking.ts'
import { tagsOf } from './tags-of.ts'

/** How the bot is set up at Discord. */
export interface DiscordFacts {
  readonly username: string
  /** Privileged intents that are switched on; the bot needs none. */
  readonly privileged: readonly string[]
  /** Servers that the bot is in; `commands`: it may register slash commands there. */
  readonly servers: readonly { readonly id: string; readonly name: string; readonly commands: boolean }[]
  /** Logins that are left for today. */
  readonly loginsLeft: number | null
  /** Milliseconds that this machine's clock is ahead of Discord's; null when it did not say. */
  readonly clockAhead: number | null
}

const PRIVILEGED: readonly (readonly [bigint | number, string])[] = [
  [ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited, 'Presence'],
  [ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited, 'Server Members'],
  [ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited, 'Message Content'],
]
/** "Missing Access": what a server answers about commands when the bot came without their scope. */
const MISSING_ACCESS = 50001
/** Servers that are looked at one by one. */
const MAX_SERVERS = 25

type Uses = Pick<ChannelSettings, 'threads' | 'picture' | 'tags'>

const tagToChoose = (place: Place, chosen: readonly string[]) =>
  place.wantsTag && tagsOf(place, chosen).length === 0
    ? { choose: { option: 'tags', why: 'it wants a tag on each post, and none of its tags is chosen' } }
    : {}

/** Asks Discord about a bot and its rights, over REST alone. What rejects names no token. Faults: `bad-token`. */
export function examineDiscord(
  {
    token,
    apiUrl,
  }: {
    readonly token: string
    readonly apiUrl?: string | undefined
  },
  now: () => number,
) {
  const apis = discordApis(token, (apiUrl ?? PUBLIC_API_URL).replace(/\/+$/, ''))
  const rest = apis.patient
  const redact = redactor(token)
  const closing = new AbortController()
  let clockAhead: number | null = null
  rest.on('response', (_request, { headers }) => {
    const said = Date.parse(headers.get('date') ?? '')
    if (Number.isFinite(said)) clockAhead = now() - said
  })
  const ask = async <T>(route: `/${string}`): Promise<T> => {
    try {
      return (await rest.get(route, { signal: closing.signal })) as T
    } catch (error) {
      if (isUnauthorized(error)) throw badToken()
      throw error instanceof DiscordAPIError
        ? error
        : new Error(redact(error instanceof Error ? error.message : 'no answer'))
    }
  }
  let own: Promise<{ id: string; username: string }> | null = null
  const known = () => {
    own ??= ask<{ id: string; username: string }>(Routes.user())
    return own
  }

  /** Whether the bot came to a server with the scope for slash commands; in doubt it did. */
  async function hasCommands(application: string, guild: string): Promise<boolean> {
    try {
      await ask(Routes.applicationGuildCommands(application, guild))
      return true
    } catch (error) {
      return !(error instanceof DiscordAPIError && Number(error.code) === MISSING_ACCESS)
    }
  }

  return {
    async facts(): Promise<DiscordFacts> {
      const me = await known()
      const application = await ask<RESTGetCurrentApplicationResult>(Routes.currentApplication())
      const gateway = await ask<RESTGetAPIGatewayBotResult>(Routes.gatewayBot())
      const guilds = await ask<RESTGetAPICurrentUserGuildsResult>(Routes.userGuilds())
      const servers = []
      for (const { id, name } of (Array.isArray(guilds) ? guilds : []).slice(0, MAX_SERVERS))
        servers.push({ id, name, commands: await hasCommands(application.id, id) })
      const flags = BigInt(application.flags ?? 0)
      return {
        username: me.username,
        privileged: PRIVILEGED.filter(([bits]) => (flags & BigInt(bits)) !== 0n).map(([, name]) => name),
        servers,
        loginsLeft: gateway.session_start_limit?.remaining ?? null,
        clockAhead,
      }
    },
    async lookAt({ chat }: Channel, uses: Partial<Uses> = {}) {
      const channel = await ask<APIChannel>(Routes.channel(chat))
      if (!('guild_id' in channel) || !channel.guild_id) return { lacks: [], remark: null }
      const guild = await ask<APIGuild>(Routes.guild(channel.guild_id))
      const me = await known()
      const { roles } = await ask<APIGuildMember>(Routes.guildMember(guild.id, me.id))
      const parent = isThread(channel.type) && 'parent_id' in channel ? channel.parent_id : null
      const base = parent ? await ask<APIChannel>(Routes.channel(parent)) : channel
      const overwrites: readonly Overwrite[] =
        ('permission_overwrites' in base ? base.permission_overwrites : null) ?? []
      return {
        lacks: lacksOf(channel.type, rightsIn(guild, { id: me.id, roles }, overwrites), uses),
        remark: isForum(channel.type) ? 'it is a forum: each digest becomes a post with a title' : null,
        ...tagToChoose(placeFrom(channel), uses.tags ?? []),
      }
    },
    // What was not answered would keep the process until it has been asked for the last time.
    close() {
      closing.abort()
      closeApis(apis)
    },
  }
}
