import { FAKE_BOT as DISCORD_BOT, type DiscordServer } from '../fakes/discord-server.ts'
import { FAKE_BOT as TELEGRAM_BOT, type TelegramServer } from '../fakes/telegram-server.ts'

/** Who sends commands, on both platforms. */
export const MODERATOR = {
  telegram: { id: 11, is_bot: false, first_name: 'Mo' },
  discord: { id: '500000000000000010', username: 'mo', global_name: 'Mo' },
}

export const GUILD = '500000000000000001'
const MODERATORS = '500000000000000009'

/** View Channel, Send Messages, Read Message History, Create Public Threads, Send Messages in Threads. */
const EVERYONE = String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n))
const MANAGE_MESSAGES = String(1n << 13n)

/** A group or channel of Telegram where the moderator is an administrator, as is the bot. */
export function addTelegramChat(
  server: TelegramServer,
  id: number,
  type: 'supergroup' | 'channel',
  name: string,
): void {
  const handle = type === 'channel' ? { username: name } : {}
  const chat = { id, type, title: name, ...handle }
  server.chats.set(String(id), chat)
  if (type === 'channel') server.chats.set(`@${name}`, chat)
  server.members.set(`${id}/${MODERATOR.telegram.id}`, {
    status: 'administrator',
    user: MODERATOR.telegram,
  })
  server.members.set(`${id}/${TELEGRAM_BOT.id}`, {
    status: 'administrator',
    can_post_messages: true,
    user: TELEGRAM_BOT,
  })
  server.push({
    my_chat_member: {
      chat,
      from: MODERATOR.telegram,
      date: 1,
      old_chat_member: { status: 'left', user: TELEGRAM_BOT },
      new_chat_member: { status: 'administrator', can_post_messages: true, user: TELEGRAM_BOT },
    },
  })
}

/** A server of Discord with its moderator. */
export function addGuild(server: DiscordServer): void {
  server.guilds.set(GUILD, {
    id: GUILD,
    name: 'World',
    owner_id: '500000000000000099',
    system_channel_id: null,
    roles: [
      { id: GUILD, permissions: EVERYONE },
      { id: MODERATORS, permissions: MANAGE_MESSAGES },
    ],
  })
  server.members.set(`${GUILD}/${MODERATOR.discord.id}`, [MODERATORS])
  server.members.set(`${GUILD}/${DISCORD_BOT.id}`, [])
}

/** Channel types of Discord: text, and announcement. */
export function addDiscordChannel(server: DiscordServer, name: string, type: 0 | 5 | 15 = 0): string {
  const id = server.id()
  const channel = { id, type, name, guild_id: GUILD, permission_overwrites: [] }
  server.channels.set(id, channel)
  server.dispatch('CHANNEL_CREATE', channel)
  return id
}
