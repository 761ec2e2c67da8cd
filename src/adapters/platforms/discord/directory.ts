import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js'
import type { Person, Role } from '../../../model/call.ts'
import type { Channel, Chat } from '../../../model/channel.ts'
import type { Room } from '../../../model/room.ts'
import type { Clock } from '../../../ports.ts'
import { chatOf, isPostable } from './chat-of.ts'
import { channelOf, type Me, type Origin } from './from-discord.ts'
import { channelTarget } from './links.ts'
import { outcomeOf } from './outcome-of.ts'
import { isThread, missingRightFor, rightsIn, roleWith, VIEW_CHANNEL } from './permissions.ts'
import { type Place, placeFrom } from './place.ts'
import { remembered } from './remembered.ts'
import { roomAt } from './room-at.ts'

/** Roles and rights are asked for again after this long (product: a demotion counts within a minute). */
const RIGHTS_MS = 60_000
/** What a channel is and where it belongs changes hardly ever; events tell when it does. */
const PLACE_MS = 3_600_000

/** What Discord knows of channels and their people. All of it is asked for, so it works without a gateway. */
export interface Directory {
  placeOf(chat: string): Promise<Place>
  /** The server of a channel that has been asked about; null for a private chat, undefined when unknown. */
  guildOf(chat: string): string | null | undefined
  /** Keeps where a channel is that we have just made. */
  placed(chat: string, guild: string | null): void
  /** Keeps what an interaction said of its caller. */
  note(person: string, from: Origin): void
  /** Something changed there. */
  changed(channel: { readonly guild?: string | undefined; readonly chat?: string | undefined }): void
  roleOf(person: Person, channel: Channel): Promise<Role>
  missingRight(channel: Channel): Promise<string | null>
  /** Whether the bot may delete a thread; in doubt not. */
  mayDelete(thread: string): Promise<boolean>
  room(channel: Channel): Promise<Room | null>
  /** Where a thread's posts go while it is locked. */
  asides(channel: Channel): Promise<readonly Channel[]>
  find(target: string): Promise<Chat | null>
}

export function directory(
  rest: REST,
  known: () => Promise<Me>,
  clock: Pick<Clock, 'now'>,
  /** A thread was met, with the channel that it hangs from: once for each. */
  met: (thread: Channel, parent: Channel) => void = () => {},
): Directory {
  const places = remembered<Place>(PLACE_MS, clock)
  const guilds = remembered<APIGuild>(RIGHTS_MS, clock)
  const members = remembered<readonly string[]>(RIGHTS_MS, clock)
  const rights = remembered<bigint>(RIGHTS_MS, clock)
  const guildByChat = new Map<string, string | null>()
  const parents = new Map<string, string>()

  const hangs = (thread: string, parent: string): void => {
    if (parents.get(thread) === parent) return
    parents.set(thread, parent)
    met(channelOf(thread), channelOf(parent))
  }

  const asked = async (chat: string): Promise<Place> => {
    const place = placeFrom((await rest.get(Routes.channel(chat))) as APIChannel)
    guildByChat.set(chat, place.guild)
    if (isThread(place.type) && place.rightsFrom !== chat) hangs(chat, place.rightsFrom)
    return place
  }
  const placeOf = (chat: string): Promise<Place> => places.get(chat, () => asked(chat))
  const guildOf = (id: string): Promise<APIGuild> =>
    guilds.get(id, async () => (await rest.get(Routes.guild(id))) as APIGuild)
  const rolesOf = (guild: string, person: string): Promise<readonly string[]> =>
    members.get(`${guild}/${person}`, async () => {
      const member = (await rest.get(Routes.guildMember(guild, person))) as APIGuildMember
      return member.roles
    })

  async function rightsOf(person: string, place: Place, guildId: string): Promise<bigint> {
    const [guild, roles, base] = await Promise.all([
      guildOf(guildId),
      rolesOf(guildId, person),
      place.rightsFrom === place.id ? place : placeOf(place.rightsFrom),
    ])
    return rightsIn(guild, { id: person, roles }, base.overwrites)
  }

  const roleIn = async (person: string, chat: string): Promise<Role> =>
    roleWith(
      await rights.get(`${chat}/${person}`, async () => {
        const place = await placeOf(chat)
        // A private chat belongs to the person in it.
        if (place.guild === null) return place.recipients.includes(person) ? OWN_CHAT : 0n
        return rightsOf(person, place, place.guild)
      }),
    )

  return {
    placeOf,
    guildOf: (chat) => guildByChat.get(chat),
    placed: (chat, guild) => void guildByChat.set(chat, guild),
    note(person, { chat, guild, parent, permissions }) {
      guildByChat.set(chat, guild)
      if (parent !== null) hangs(chat, parent)
      if (permissions !== null) rights.set(`${chat}/${person}`, BigInt(permissions))
    },
    changed({ guild, chat }) {
      if (chat) places.forget(chat)
      if (chat) rights.forget(`${chat}/`)
      if (guild) guilds.forget(guild)
      if (guild) members.forget(`${guild}/`)
    },
    async roleOf({ id }, { chat }) {
      try {
        return await roleIn(id, chat)
      } catch {
        // What was bound for a thread that is gone is its channel's.
        const parent = parents.get(chat)
        return parent === undefined ? 'reader' : roleIn(id, parent).catch(() => 'reader' as const)
      }
    },
    async missingRight({ chat }) {
      try {
        places.forget(chat)
        const place = await placeOf(chat)
        if (place.guild === null) return null
        return missingRightFor(place.type, await rightsOf((await known()).user, place, place.guild))
      } catch (error) {
        // A channel that does not answer for other reasons may well take the post: sending will tell.
        return outcomeOf(error).kind === 'refused' ? VIEW_CHANNEL : null
      }
    },
    async mayDelete(thread) {
      try {
        const place = await placeOf(thread)
        if (place.guild === null || !isThread(place.type)) return false
        const own = await rightsOf((await known()).user, place, place.guild)
        return (own & PermissionFlagsBits.ManageThreads) !== 0n
      } catch {
        return false
      }
    },
    async room({ chat }) {
      try {
        places.forget(chat)
        const place = await placeOf(chat)
        const own = place.guild === null ? OWN_CHAT : await rightsOf((await known()).user, place, place.guild)
        return roomAt(place, own)
      } catch {
        return null
      }
    },
    async asides({ chat }) {
      const place = await placeOf(chat).catch(() => null)
      return place && isThread(place.type) && place.rightsFrom !== chat ? [channelOf(place.rightsFrom)] : []
    },
    async find(target) {
      const chat = channelTarget(target)
      if (chat === null) return null
      try {
        places.forget(chat)
        const place = await placeOf(chat)
        return isPostable(place.type) ? chatOf(place) : null
      } catch {
        return null
      }
    },
  }
}

const OWN_CHAT = ~0n
