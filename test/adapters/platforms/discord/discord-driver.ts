import { discordPlatform } from '../../../../src/adapters/platforms/discord/discord-platform.ts'
import type { Channel } from '../../../../src/model/channel.ts'
import type { Event } from '../../../../src/model/event.ts'
import type { MenuEntry } from '../../../../src/model/menu.ts'
import type { PlatformDriver } from '../../../contracts/platform.ts'
import { DiscordServer, FAKE_BOT, FAKE_TOKEN, type FakeMessage } from '../../../fakes/discord-server.ts'

export const GUILD = '500000000000000001'
export const TEXT = '500000000000000002'
export const NEWS = '500000000000000003'
export const FORUM = '500000000000000004'
export const MUTE = '500000000000000005'
export const HOME = '500000000000000006'
const MODERATORS = '500000000000000009'
export const ANNA = { id: '500000000000000010', username: 'anna', global_name: 'Anna Kos' }
export const READER = { id: '500000000000000011', username: 'ben', global_name: null }

/** View Channel, Send Messages, Read Message History, Send Messages in Threads, Create Public Threads. */
const EVERYONE = String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n))
const MANAGE_MESSAGES = String(1n << 13n)
const SEND_MESSAGES = String(1n << 11n)

export const MENU: readonly MenuEntry[] = [
  {
    name: 'digest',
    description: 'Make a digest from a link or text',
    moderators: true,
    places: ['private', 'group', 'channel'],
    options: [
      { name: 'url', kind: 'text', description: 'A link' },
      { name: 'text', kind: 'text', description: 'A text' },
      { name: 'file', kind: 'file', description: 'A file' },
      { name: 'to', kind: 'channel', description: 'Where to' },
    ],
    onMessage: 'Digest this',
  },
  {
    name: 'latest',
    description: 'The newest digest',
    moderators: false,
    places: ['group'],
    options: [],
    onMessage: null,
  },
]

/** The moderated one is for people with rights over the forum. */
const TAGS = [
  { id: '7', name: 'Rail', moderated: false },
  { id: '8', name: 'Trams', moderated: false },
  { id: '9', name: 'Staff', moderated: true },
]

export interface DiscordDriver extends PlatformDriver {
  readonly server: DiscordServer
  readonly events: Event[]
  now: number
}

export const there = (chat: string): Channel => ({ platform: 'discord', chat, topic: null })

/** A platform on a server with a text, an announcement, a forum and a mute channel, and a private chat. */
export async function discordDriver(options: { token?: string } = {}): Promise<DiscordDriver> {
  const server = peopled(await new DiscordServer().start())
  const events: Event[] = []
  const who = (one: 'moderator' | 'reader') => (one === 'moderator' ? ANNA : READER)
  const driver: DiscordDriver = {
    server,
    events,
    now: 1_000_000,
    platform: discordPlatform({
      token: options.token ?? FAKE_TOKEN,
      apiUrl: server.apiUrl,
      menu: MENU,
      clock: { now: () => driver.now },
      emit: (event) => void events.push(event),
    }),
    channel: there(TEXT),
    forbidden: { channel: there(MUTE), right: 'Send Messages' },
    shown: ({ chat }) => server.in(chat).map(shown),
    command: (one, command, argument) =>
      void server.interact(TEXT, who(one), {
        type: 2,
        data: {
          id: '1',
          name: command,
          type: 1,
          ...(argument ? { options: [{ name: 'url', type: 3, value: argument }] } : {}),
        },
      }),
    press(one, ref, label) {
      const message = server.in(ref.channel.chat).find(({ id }) => id === ref.id) as FakeMessage
      const custom_id = buttonsOf(message).find((button) => button.label === label)?.custom_id
      server.interact(ref.channel.chat, who(one), {
        type: 3,
        message,
        data: { custom_id, component_type: 2 },
      })
    },
    askToWait: (ms) =>
      server.fail(/^POST \/channels\/\d+\/messages/, {
        kind: 'answer',
        status: 429,
        headers: { 'retry-after': String(ms / 1000), 'x-ratelimit-scope': 'shared' },
        body: { message: 'You are being rate limited.', retry_after: ms / 1000, global: false },
      }),
    loseAnswer: () => server.fail(/^POST \/channels\/\d+\/messages/, { kind: 'cut', after: true }),
    files: ({ chat }) => server.in(chat).flatMap((message) => message.files),
    refuseFile: () =>
      server.fail(/^(?:PATCH|POST) \/webhooks\//, {
        kind: 'answer',
        status: 403,
        body: { message: 'Missing Permissions', code: 50013 },
      }),
    operators: null,
    sends: () => server.called(/^POST \/channels\/\d+\/messages/).length,
    live: (ref) => live(server.in(ref.channel.chat).find(({ id }) => id === ref.id)),
    stop: () => server.stop(),
  }
  return driver
}

function peopled(server: DiscordServer): DiscordServer {
  const channel = (id: string, name: string, type: number, more = {}) =>
    server.channels.set(id, { id, name, type, guild_id: GUILD, permission_overwrites: [], ...more })
  server.guilds.set(GUILD, {
    id: GUILD,
    name: 'Harbour',
    owner_id: '500000000000000099',
    system_channel_id: TEXT,
    roles: [
      { id: GUILD, permissions: EVERYONE },
      { id: MODERATORS, permissions: MANAGE_MESSAGES },
    ],
  })
  channel(TEXT, 'readers', 0)
  channel(NEWS, 'news', 5)
  channel(FORUM, 'forum', 15, { flags: 16, available_tags: TAGS })
  channel(MUTE, 'mute', 0, {
    permission_overwrites: [{ id: GUILD, type: 0, allow: '0', deny: SEND_MESSAGES }],
  })
  server.channels.set(HOME, { id: HOME, type: 1, name: '', recipients: [{ id: ANNA.id }] })
  server.members.set(`${GUILD}/${ANNA.id}`, [MODERATORS])
  server.members.set(`${GUILD}/${READER.id}`, [])
  server.members.set(`${GUILD}/${FAKE_BOT.id}`, [])
  return server
}

const shown = (message: FakeMessage) => ({
  id: message.id,
  text: message.content,
  buttons: buttonsOf(message).map(({ label }) => label),
})

const buttonsOf = ({ components }: FakeMessage) => components.flatMap((row) => row.components)

/** What Discord's apps would make live, roughly, and widely: escapes are taken into account. */
function live(message: FakeMessage | undefined): string[] {
  const text = message?.content.replace(/\\[^0-9A-Za-z\s]/g, '\u0000') ?? ''
  const found = text.match(
    /https?:\/\/\S+|@(?:everyone|here)|<[@#:/a-z][^>]*>|:\w+:|\[[^\]]*\]\([^)]*\)|^\s*(?:#{1,3}|-#?|>) /gimu,
  )
  const parsed = (message?.body['allowed_mentions'] as { parse?: string[] } | undefined)?.parse ?? [
    'everything',
  ]
  return [...(found ?? []), ...parsed]
}
