import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Examiners, openExaminers, type TelegramFacts } from '../../src/adapters/platforms/examine.ts'
import { type Finding, toDo } from '../../src/doctor/finding.ts'
import { ofChat } from '../../src/doctor/of-chat.ts'
import { ofDiscord } from '../../src/doctor/of-discord.ts'
import { ofTelegram } from '../../src/doctor/of-telegram.ts'
import {
  FAKE_BOT as DISCORD_BOT,
  FAKE_TOKEN as DISCORD_TOKEN,
  DiscordServer,
} from '../fakes/discord-server.ts'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { eventually } from '../run/service.ts'

let telegram: TelegramServer
let discord: DiscordServer
let examiners: Examiners

beforeEach(async () => {
  telegram = await new TelegramServer().start()
  discord = await new DiscordServer().start()
  examiners = await openExaminers({
    telegram: { token: FAKE_TOKEN, apiRoot: telegram.apiRoot },
    discord: { token: DISCORD_TOKEN, apiUrl: discord.apiUrl },
  })
})
afterEach(async () => {
  examiners.telegram?.close()
  examiners.discord?.close()
  await telegram.stop()
  await discord.stop()
})

const named = (findings: readonly Finding[], what: string): Finding | undefined =>
  findings.find((finding) => finding.what === what)

describe('what doctor says of Telegram', () => {
  const NOW = 1_800_000_000_000
  const HOOK = 'https://bot.example.com/telegram'
  const facts = async (): Promise<TelegramFacts> => (await examiners.telegram?.facts()) as TelegramFacts

  it('says what privacy mode means, on and off', async () => {
    const about = { wanted: undefined, now: NOW }
    expect(named(ofTelegram(await facts(), about), 'telegram privacy mode')?.level).toBe('ok')
    const open = { ...(await facts()), readsAll: true }
    const off = named(ofTelegram(open, about), 'telegram privacy mode')
    expect(off).toMatchObject({ level: 'note', todo: expect.stringContaining('/setprivacy') })
  })

  it.each([
    [
      'none is configured',
      undefined,
      { url: 'https://other.example.org/x' },
      'note',
      /other\.example\.org.*takes it away/,
    ],
    ['it is not set yet', HOOK, { url: '' }, 'note', /not set yet/],
    [
      'it is another one',
      HOOK,
      { url: 'https://other.example.org/secret-path' },
      'hinders',
      /not at TELEGRAM_WEBHOOK_URL/,
    ],
    ['it is well', HOOK, { url: HOOK, pending_update_count: 3 }, 'ok', /is set; 3 updates wait/],
    [
      'it failed lately',
      HOOK,
      {
        url: HOOK,
        last_error_message: 'Wrong response from the webhook: 502',
        last_error_date: NOW / 1000 - 60,
      },
      'hinders',
      /502/,
    ],
    [
      'it failed long ago',
      HOOK,
      { url: HOOK, last_error_message: 'Timed out', last_error_date: NOW / 1000 - 86_400 },
      'ok',
      /is set/,
    ],
  ] as const)('tells of a webhook when %s', async (_, wanted, webhook, level, says) => {
    Object.assign(telegram.webhook, webhook)
    const found = named(ofTelegram(await facts(), { wanted, now: NOW }), 'telegram webhook')
    expect(found?.level).toBe(level)
    expect(found?.says).toMatch(says)
    expect(found?.says).not.toContain('secret-path')
  })

  it('says in words that a token is not known, without it', async () => {
    const wrong = await openExaminers({
      telegram: { token: `${FAKE_TOKEN}x`, apiRoot: telegram.apiRoot },
      discord: null,
    })
    await expect(wrong.telegram?.facts()).rejects.toThrow(
      'Telegram does not know the token in TELEGRAM_BOT_TOKEN',
    )
  })

  it('lets go of what was not answered when it is closed', async () => {
    telegram.fail('getMe', { kind: 'hang' })
    const asked = examiners.telegram?.facts()
    await eventually('the question', () => telegram.calls.length > 0)
    examiners.telegram?.close()
    await expect(asked).rejects.toThrow(/abort/i)
  })

  it('says how posts appear in a group with topics', async () => {
    telegram.chats.set('-1003', { id: -1003, type: 'supergroup', title: 'Talk', is_forum: true })
    telegram.members.set(`-1003/${FAKE_BOT.id}`, { status: 'member' })
    const found = await ofChat('Talk', { platform: 'telegram', chat: '-1003', topic: null }, examiners)
    expect(found).toMatchObject({ level: 'ok', says: expect.stringContaining('it has topics') })
  })

  it('names each right that is missing in a channel, and what it hinders', async () => {
    telegram.chats.set('-1002', { id: -1002, type: 'channel', title: 'News' })
    telegram.members.set(`-1002/${FAKE_BOT.id}`, { status: 'administrator', can_post_messages: true })
    const channel = { platform: 'telegram', chat: '-1002', topic: null } as const
    const found = await ofChat('@news', channel, examiners)
    expect(found).toMatchObject({
      level: 'note',
      todo: 'Give the bot “Delete messages”, “Edit messages” there: the link that groundwire links prints asks for what it needs.',
    })
    telegram.members.set(`-1002/${FAKE_BOT.id}`, { status: 'left' })
    expect(await ofChat('@news', channel, examiners)).toMatchObject({
      level: 'hinders',
      says: 'the bot cannot post: “Post messages” is missing (posting).',
    })
  })
})

describe('what doctor says of Discord', () => {
  const GUILD = '300000000000000001'
  const TEXT = '300000000000000002'
  const FORUM = '300000000000000003'
  const VIEW = 1024n
  const SEND = 2048n
  const HISTORY = 65_536n

  beforeEach(() => {
    discord.guilds.set(GUILD, {
      id: GUILD,
      name: 'Harbour',
      owner_id: '1',
      system_channel_id: null,
      roles: [{ id: GUILD, permissions: String(VIEW | SEND) }],
    })
    discord.members.set(`${GUILD}/${DISCORD_BOT.id}`, [])
    discord.channels.set(TEXT, { id: TEXT, type: 0, name: 'news', guild_id: GUILD })
    discord.channels.set(FORUM, { id: FORUM, type: 15, name: 'forum', guild_id: GUILD })
  })

  it('lets go of what was not answered when it is closed', async () => {
    discord.fail(/users\/@me$/, { kind: 'hang', ms: 60_000 })
    const asked = examiners.discord?.facts()
    await eventually('the question', () => discord.calls.length > 0)
    examiners.discord?.close()
    await expect(asked).rejects.toThrow(/abort/i)
  })

  it('names servers where its commands cannot be, and intents that are on for nothing', async () => {
    discord.withoutCommands.add(GUILD)
    discord.flags = 1 << 18
    const facts = await examiners.discord?.facts()
    const findings = facts ? ofDiscord(facts) : []
    expect(named(findings, 'discord server Harbour')).toMatchObject({ level: 'hinders' })
    expect(named(findings, 'discord intents')?.says).toContain('Message Content')
    expect(toDo(findings)[0]?.whats).toEqual(['discord server Harbour'])
  })

  it('names the rights that are missing in a channel and in a forum', async () => {
    const at = (chat: string) => ofChat('there', { platform: 'discord', chat, topic: null }, examiners)
    expect(await at(TEXT)).toMatchObject({
      level: 'note',
      todo: 'Give the bot “Read Message History” there: the link that groundwire links prints asks for what it needs.',
    })
    expect((await at(FORUM)).says).toContain('“Send Messages in Threads” is missing')
    discord.guilds.get(GUILD)?.roles.splice(0, 1, { id: GUILD, permissions: String(VIEW | HISTORY) })
    expect((await at(FORUM)).says).toMatch(/cannot post: “Create Posts” is missing/)
    expect((await at('399999999999999999')).says).toMatch(/cannot be looked at: Unknown Channel/)
  })

  it('names what the options want that are on, and the tag that is to be chosen', async () => {
    const at = (chat: string, uses: object) =>
      ofChat('there', { platform: 'discord', chat, topic: null }, examiners, {
        threads: false,
        picture: 'off',
        tags: [],
        ...uses,
      })
    expect((await at(TEXT, { threads: true, picture: 'dark' })).todo).toBe(
      'Give the bot “Read Message History”, “Create Public Threads”, “Attach Files”, “Send Messages in Threads” there: the link that groundwire links prints asks for what it needs.',
    )
    const available_tags = [{ id: '7', name: 'Rail', moderated: false }]
    discord.channels.set(FORUM, {
      id: FORUM,
      type: 15,
      name: 'forum',
      guild_id: GUILD,
      flags: 16,
      available_tags,
    })
    expect(await at(FORUM, {})).toMatchObject({ level: 'hinders', todo: 'Send /settings tags there.' })
    expect((await at(FORUM, { tags: ['rail'] })).level).toBe('note')
  })
})
