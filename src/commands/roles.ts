import type { Call, Person, Role } from '../model/call.ts'
import { type Channel, type Chat, channelKey } from '../model/channel.ts'
import type { Platform, Store } from '../ports.ts'
import type { Rights } from './command.ts'

type RoleDeps = { readonly platform: Platform; readonly store: Pick<Store, 'chats'>; readonly rights: Rights }

/**
 * What the caller may do where the call was made. In a private chat that is the right to make
 * digests at all: a moderator of some chat that the bot is in.
 */
export async function roleOf(call: Call, deps: RoleDeps): Promise<Role> {
  if (call.chatKind !== 'private') return roleIn(call.person, call.channel, deps)
  if (isListed(call.person, deps)) return 'moderator'
  return (await postable(call.person, deps)).length > 0 ? 'moderator' : 'reader'
}

/** What a person may do in a channel: the operator's list, else as the platform says. */
export async function roleIn(person: Person, channel: Channel, deps: RoleDeps): Promise<Role> {
  return isListed(person, deps) ? 'moderator' : deps.platform.roleOf(person, channel)
}

/** More chats than this are not asked about one by one. */
const MAX_ASKED = 50

/** The chats of the platform where this person is a moderator. */
export async function postable(person: Person, deps: RoleDeps): Promise<readonly Chat[]> {
  const chats = (await deps.store.chats.list())
    .filter((chat) => chat.platform === deps.platform.name && chat.present && chat.kind !== 'private')
    .slice(0, MAX_ASKED)
  const roles = await Promise.all(chats.map((chat) => roleIn(person, channelOf(chat), deps)))
  return chats.filter((_, index) => roles[index] === 'moderator')
}

export const channelOf = ({ platform, id }: Chat): Channel => ({ platform, chat: id, topic: null })

const isListed = ({ id }: Person, { platform, rights }: RoleDeps): boolean =>
  rights.moderators.includes(channelKey({ platform: platform.name, chat: id, topic: null }))
