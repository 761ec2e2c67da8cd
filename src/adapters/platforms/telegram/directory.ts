import type { Api } from 'grammy'
import type { Person, Role } from '../../../model/call.ts'
import type { Channel, Chat, ChatKind } from '../../../model/channel.ts'
import type { Room } from '../../../model/room.ts'
import type { Clock } from '../../../ports.ts'
import { chatOf } from './from-telegram.ts'
import { chatTarget } from './links.ts'
import { isPresent, missingRightOf, POST_MESSAGES, roleOfMember, SEND_MESSAGES } from './membership.ts'
import { outcomeOf } from './outcome-of.ts'

/** A role is asked for again after this long (product: a demotion counts within a minute). */
const ROLE_MS = 60_000
const MAX_ROLES = 10_000

/** What Telegram knows of chats and their members. */
export interface Directory {
  /** Keeps what an update said of a chat. */
  note(chat: Chat): void
  kindOf(chat: string): Promise<ChatKind>
  /** The public name of a chat, where it has one and it is known already. */
  handleOf(chat: string): string | null
  roleOf(person: Person, channel: Channel): Promise<Role>
  /** The right that the bot lacks there, by name, or null. */
  missingRight(channel: Channel): Promise<string | null>
  find(target: string): Promise<Chat | null>
  isAdministrator(chat: string): Promise<boolean>
  room(channel: Channel): Promise<Room | null>
}

export function directory(api: Api, ownId: () => Promise<number>, clock: Pick<Clock, 'now'>): Directory {
  const chats = new Map<string, Chat>()
  /** Chats whose name a link has asked for. */
  const named = new Set<string>()
  const roles = new Map<string, { role: Promise<Role>; at: number }>()

  const asked = async (target: string): Promise<Chat> => {
    const chat = chatOf(await api.getChat(target))
    chats.set(chat.id, chat)
    return chat
  }
  const known = async (id: string): Promise<Chat> => chats.get(id) ?? (await asked(id))

  /** Members' roles for a minute; a question that failed is not kept, and answers "reader". */
  function cachedRole(chat: string, person: number): Promise<Role> {
    const key = `${chat}/${person}`
    const found = roles.get(key)
    if (found && clock.now() - found.at < ROLE_MS) return found.role
    if (roles.size >= MAX_ROLES) roles.clear()
    const role = api.getChatMember(chat, person).then(roleOfMember)
    const settled = role.catch((): Role => {
      roles.delete(key)
      return 'reader'
    })
    roles.set(key, { role: settled, at: clock.now() })
    return settled
  }

  return {
    note: (chat) => void chats.set(chat.id, chat),
    kindOf: async (id) => (/^\d/.test(id) ? 'private' : (await known(id)).kind),
    handleOf(id) {
      const chat = chats.get(id)
      // Not heard of since the start: for the next one who asks it will be known. A chat that is gone is asked once.
      if (!chat && id.startsWith('-') && !named.has(id)) void asked(id).catch(() => {})
      named.add(id)
      return chat?.handle ?? null
    },
    async roleOf({ id, asChat }, { chat }) {
      if (asChat) return id === chat ? 'moderator' : 'reader'
      // A private chat belongs to the person in it; a channel that writes in a group is no member.
      if (/^\d/.test(chat)) return id === chat ? 'moderator' : 'reader'
      return id.startsWith('-') ? 'reader' : cachedRole(chat, Number(id))
    },
    async missingRight({ chat }) {
      if (/^\d/.test(chat)) return null
      try {
        const full = await api.getChat(chat)
        const member = await api.getChatMember(chat, await ownId())
        return missingRightOf(member, chatOf(full).kind, full.permissions?.can_send_messages !== false)
      } catch (error) {
        // A chat that does not answer for other reasons may well take the post: sending will tell.
        if (outcomeOf(error).kind !== 'refused') return null
        return chats.get(chat)?.kind === 'group' ? SEND_MESSAGES : POST_MESSAGES
      }
    },
    async find(target) {
      const name = chatTarget(target)
      if (name === null) return null
      try {
        const chat = await asked(name)
        if (chat.kind === 'private') return chat
        return isPresent(await api.getChatMember(chat.id, await ownId())) ? chat : null
      } catch {
        return null
      }
    },
    async room({ chat }) {
      try {
        const { is_forum } = await api.getChat(chat)
        return { options: is_forum ? ['fallback'] : [], tags: [], wantsTag: false }
      } catch {
        return null
      }
    },
    isAdministrator: async (chat) => (await cachedRole(chat, await ownId())) === 'moderator',
  }
}
