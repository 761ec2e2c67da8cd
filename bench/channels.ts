import type { Channel } from '../src/model/channel.ts'
import * as discord from '../test/fakes/discord-server.ts'
import * as telegram from '../test/fakes/telegram-server.ts'

const GUILD = '700000000000000001'

/** The n-th channel of a platform, as SQL and as we write it. */
export const CHATS = {
  telegram: { sql: '(-1000000000000 - n)::text', of: (n: number) => String(-1_000_000_000_000 - n) },
  discord: {
    sql: '(710000000000000000 + n)::text',
    of: (n: number) => String(710_000_000_000_000_000n + BigInt(n)),
  },
} as const

/** Groups where one person moderates: the first of Telegram's ids below the channels'. */
export const GROUP = -2_000_000_000_001

export const MODERATOR = { id: 11, is_bot: false, first_name: 'Mo' }

/** A Telegram with so many channels (or groups), further groups where digests are asked for, and their moderator. */
export async function telegramOf(
  count: number,
  type: 'channel' | 'supergroup' = 'channel',
): Promise<telegram.TelegramServer> {
  const server = await new telegram.TelegramServer().start()
  server.chats.set(String(MODERATOR.id), { id: MODERATOR.id, type: 'private' })
  const admin = { status: 'administrator', can_post_messages: true }
  const add = (id: number, type: 'channel' | 'supergroup'): void => {
    server.chats.set(String(id), { id, type, title: `Chat ${id}` })
    server.members.set(`${id}/${MODERATOR.id}`, { ...admin, user: MODERATOR })
    server.members.set(`${id}/${telegram.FAKE_BOT.id}`, { ...admin, user: telegram.FAKE_BOT })
  }
  for (let n = 0; n < 60; n += 1) add(GROUP - n, 'supergroup')
  for (let n = 1; n <= count; n += 1) add(Number(CHATS.telegram.of(n)), type)
  return server
}

/** A Discord with so many channels in one guild. */
export async function discordOf(count: number): Promise<discord.DiscordServer> {
  const server = await new discord.DiscordServer().start()
  const permissions = String((1n << 50n) - 1n)
  server.guilds.set(GUILD, {
    id: GUILD,
    name: 'Bench',
    owner_id: '1',
    system_channel_id: null,
    roles: [{ id: GUILD, permissions }],
  })
  server.members.set(`${GUILD}/${discord.FAKE_BOT.id}`, [])
  for (let n = 1; n <= count; n += 1) {
    const id = CHATS.discord.of(n)
    const channel = { id, type: 0, name: `c${n}`, guild_id: GUILD, permission_overwrites: [] }
    server.channels.set(id, channel)
  }
  return server
}

export const channelOf = (platform: 'telegram' | 'discord', n: number): Channel => ({
  platform,
  chat: CHATS[platform].of(n),
  topic: null,
})
