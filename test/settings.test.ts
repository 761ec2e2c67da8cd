import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  FAKE_BOT as DISCORD_BOT,
  FAKE_TOKEN as DISCORD_TOKEN,
  type FakeMessage as DiscordMessage,
  DiscordServer,
} from './fakes/discord-server.ts'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from './fakes/telegram-server.ts'
import { dataDirWithDatabase } from './run/embedded.ts'
import { ROOT } from './run/groundwire.ts'
import { eventually, type RunningService, startedService } from './run/service.ts'

const ARTICLE = readFileSync(join(ROOT, 'examples/concert-hall-attack.txt'), 'utf8')
const HEADLINE = '5 Reasons Russia Became the Target of the ISIS-Khorasan Attack'

const GROUP = -1001
const CHANNEL = -1002
const moderator = { id: 11, is_bot: false, first_name: 'Mo' }

const GUILD = '500000000000000001'
const NEWS = '500000000000000002'
const MODERATORS = '500000000000000009'
const editor = { id: '500000000000000010', username: 'mo', global_name: 'Mo' }
/** View Channel, Send Messages, Read Message History. */
const EVERYONE = String((1n << 10n) | (1n << 11n) | (1n << 16n))
const SUPPRESS_NOTIFICATIONS = 1 << 12

const telegram = new TelegramServer()
const discord = new DiscordServer()
let service: RunningService

/** @news is named in the configuration, which fixes its signature. The budget has room to fold into. */
function configDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'gw-config-'))
  cpSync(join(ROOT, 'config'), dir, { recursive: true })
  const named = '{ target: telegram/@news, settings: { signature: Harbour Desk }, lock: [signature] }'
  writeFileSync(join(dir, 'channels.yaml'), `channels:\n  wire: ${named}\n`)
  const settings = readFileSync(join(dir, 'default.yaml'), 'utf8')
  writeFileSync(
    join(dir, 'default.yaml'),
    settings.replace(/maxChars: \d+/, 'maxChars: 3500').replace(/maxShare: .*/, 'maxShare: 0.8'),
  )
  return dir
}

beforeAll(async () => {
  await Promise.all([telegram.start(), discord.start()])
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Group' })
  for (const name of [String(CHANNEL), '@news'])
    telegram.chats.set(name, { id: CHANNEL, type: 'channel', title: 'News', username: 'news' })
  for (const chat of [GROUP, CHANNEL]) {
    telegram.members.set(`${chat}/${moderator.id}`, { status: 'administrator', user: moderator })
    telegram.members.set(`${chat}/${FAKE_BOT.id}`, {
      status: 'administrator',
      can_post_messages: true,
      user: FAKE_BOT,
    })
  }
  discord.guilds.set(GUILD, {
    id: GUILD,
    name: 'Westhaven',
    owner_id: '500000000000000099',
    system_channel_id: null,
    roles: [
      { id: GUILD, permissions: EVERYONE },
      { id: MODERATORS, permissions: String(1n << 13n) },
    ],
  })
  discord.channels.set(NEWS, { id: NEWS, name: 'news', type: 0, guild_id: GUILD, permission_overwrites: [] })
  discord.members.set(`${GUILD}/${editor.id}`, [MODERATORS])
  discord.members.set(`${GUILD}/${DISCORD_BOT.id}`, [])
  service = await startedService({
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DISCORD_BOT_TOKEN: DISCORD_TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: await dataDirWithDatabase(),
    CONFIG_DIR: configDir(),
  })
  await eventually('the commands', () => discord.commands.length > 0)
  for (const chat of [GROUP, CHANNEL])
    telegram.push({
      my_chat_member: {
        chat: telegram.chats.get(String(chat)),
        from: moderator,
        date: 1,
        old_chat_member: { status: 'left', user: FAKE_BOT },
        new_chat_member: { status: 'administrator', can_post_messages: true, user: FAKE_BOT },
      },
    })
  await eventually('the welcome', () => telegram.in(GROUP)[0])
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await Promise.all([telegram.stop(), discord.stop()])
})

/** The message in a chat that is like that since `act`. */
async function telegramSaid(chat: number, act: () => void, like: RegExp): Promise<FakeMessage> {
  const before = new Map(telegram.in(chat).map(({ message_id, text }) => [message_id, text]))
  act()
  return eventually(`a message like ${like}`, () =>
    telegram.in(chat).find(({ message_id, text }) => before.get(message_id) !== text && like.test(text)),
  )
}

async function discordSaid(act: () => void, like: RegExp): Promise<DiscordMessage> {
  const before = new Map(discord.in(NEWS).map(({ id, content }) => [id, content]))
  act()
  return eventually(`a message like ${like}`, () =>
    discord.in(NEWS).find(({ id, content }) => before.get(id) !== content && like.test(content)),
  )
}

const write = (text: string) => () => void telegram.write(GROUP, moderator, { text })

const slash =
  (name: string, options: Record<string, string | boolean> = {}) =>
  () =>
    void discord.interact(NEWS, editor, {
      type: 2,
      data: {
        id: '1',
        name,
        type: 1,
        options: Object.entries(options).map(([option, value]) => ({
          name: option,
          type: typeof value === 'boolean' ? 5 : 3,
          value,
        })),
      },
    })

it('Telegram: a press folds sources into the next posts, with the channel’s own signature and hashtags', async () => {
  const card = await telegramSaid(GROUP, write('/settings'), /^Settings of Group\n.*layout: buttons/s)
  await telegramSaid(
    GROUP,
    () => void telegram.press(moderator, card, 'layout: folded'),
    /^Settings of Group\n.*layout: folded/s,
  )
  await telegramSaid(GROUP, write('/settings hashtags #rail'), /^Group now has hashtags: #\u2060?rail/)
  await telegramSaid(GROUP, write('/settings signature Ask @desk or /help #now'), /now has signature/)
  const post = await telegramSaid(GROUP, write(`/digest ${ARTICLE}`), /^5 Reasons Russia/)
  const folded = post.entities
    .filter(({ type }) => type === 'expandable_blockquote')
    .map(({ offset, length }) => post.text.slice(offset, offset + length))
  expect(folded).toContainEqual(expect.stringMatching(/^• Luke Coffey, a senior fellow/m))
  expect(post.text).toMatch(/\n\n#rail\n\nAsk @\u2060desk or \/\u2060help #\u2060now$/)
  expect(post.buttons.map(({ text }) => text)).not.toContainEqual(expect.stringMatching(/^Sources/))
}, 60_000)

it('Telegram: reposts with a comment and without a notification, in the style of where it goes', async () => {
  const post = await telegramSaid(
    CHANNEL,
    write('/repost wire silent comment: Worth a read.'),
    /^Comment by the editors: Worth a read\.\n\n5 Reasons Russia/,
  )
  expect(post.params['disable_notification']).toBe(true)
  expect(post.text).toMatch(/\n\nHarbour Desk$/)
  expect(post.entities.some(({ type, length }) => type === 'expandable_blockquote' && length > 200)).toBe(
    false,
  )
  await telegramSaid(GROUP, write('/settings @news signature Mine'), /^The operator has fixed signature/)
  await telegramSaid(
    GROUP,
    write('/log'),
    /UTC · Mo · \/\u2060?settings @\u2060?news signature Mine · not done\n/,
  )
}, 60_000)

it('Discord: a setting folds sources and timeline into the next posts as quoted lines', async () => {
  await discordSaid(slash('settings', { setting: 'layout', value: 'folded' }), /now has layout: folded/)
  const post = await discordSaid(slash('digest', { text: ARTICLE }), /^\*\*5 Reasons Russia/)
  expect(post.content).toMatch(/^> • Luke Coffey, a senior fellow/m)
  await eventually('the rest of the post', () =>
    discord.in(NEWS).some(({ content }) => /^\*\*Timeline\*\*\n> • /m.test(content)),
  )
  expect(post.content).toContain(HEADLINE)
  const silent = await discordSaid(
    slash('repost', { comment: 'Worth a read.', silent: true }),
    /^Comment by the editors: Worth a read\./,
  )
  expect(silent.flags & SUPPRESS_NOTIFICATIONS).toBe(SUPPRESS_NOTIFICATIONS)
  await discordSaid(slash('log'), /\/settings layout folded · done/)
}, 60_000)
