import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  FAKE_BOT as DISCORD_BOT,
  FAKE_TOKEN as DISCORD_TOKEN,
  type FakeMessage as DiscordMessage,
  DiscordServer,
} from '../fakes/discord-server.ts'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { ROOT } from '../run/groundwire.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const ARTICLE = readFileSync(join(ROOT, 'examples/concert-hall-attack.txt'), 'utf8')
const HEADLINE = '5 Reasons Russia Became the Target of the ISIS-Khorasan Attack'

const GROUP = -1001
const CHANNEL = -1002
const DESK = -1003
const moderator = { id: 11, is_bot: false, first_name: 'Mo' }
const second = { id: 12, is_bot: false, first_name: 'Re' }
const reader = { id: 13, is_bot: false, first_name: 'Ada' }

const GUILD = '500000000000000001'
const NEWS = '500000000000000002'
const CARDS = '500000000000000003'
const MODERATORS = '500000000000000009'
const editor = { id: '500000000000000010', username: 'mo', global_name: 'Mo' }
const guest = { id: '500000000000000011', username: 'ada', global_name: 'Ada' }
/** View Channel, Send Messages, Read Message History. */
const EVERYONE = String((1n << 10n) | (1n << 11n) | (1n << 16n))

const telegram = new TelegramServer()
const discord = new DiscordServer()
let service: RunningService

beforeAll(async () => {
  await Promise.all([telegram.start(), discord.start()])
  for (const [chat, title] of [
    [GROUP, 'Group'],
    [DESK, 'Desk'],
  ] as const)
    telegram.chats.set(String(chat), { id: chat, type: 'supergroup', title })
  for (const name of [String(CHANNEL), '@news'])
    telegram.chats.set(name, { id: CHANNEL, type: 'channel', title: 'News', username: 'news' })
  for (const chat of [GROUP, CHANNEL, DESK]) {
    for (const user of [moderator, second])
      telegram.members.set(`${chat}/${user.id}`, { status: 'administrator', user })
    telegram.members.set(`${chat}/${reader.id}`, { status: 'member', user: reader })
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
  for (const [id, name] of [
    [NEWS, 'news'],
    [CARDS, 'desk'],
  ] as const)
    discord.channels.set(id, { id, name, type: 0, guild_id: GUILD, permission_overwrites: [] })
  discord.members.set(`${GUILD}/${editor.id}`, [MODERATORS])
  discord.members.set(`${GUILD}/${guest.id}`, [])
  discord.members.set(`${GUILD}/${DISCORD_BOT.id}`, [])
  service = await startedService({
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DISCORD_BOT_TOKEN: DISCORD_TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: await dataDirWithDatabase(),
  })
  await eventually('the commands', () => discord.commands.length > 0)
  for (const chat of [GROUP, CHANNEL, DESK])
    telegram.push({
      my_chat_member: {
        chat: telegram.chats.get(String(chat)),
        from: moderator,
        date: 1,
        old_chat_member: { status: 'left', user: FAKE_BOT },
        new_chat_member: { status: 'administrator', can_post_messages: true, user: FAKE_BOT },
      },
    })
  await eventually('the welcomes', () => [GROUP, DESK].every((chat) => telegram.in(chat)[0]))
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await Promise.all([telegram.stop(), discord.stop()])
})

/** What was said since `act`, new or edited. */
async function said<Message extends object>(
  list: () => readonly Message[],
  textOf: (message: Message) => string,
  act: () => void,
  like: RegExp,
): Promise<Message> {
  const before = new Map(list().map((message) => [message, textOf(message)]))
  act()
  return eventually(`an answer like ${like}`, () =>
    list().find((message) => before.get(message) !== textOf(message) && like.test(textOf(message))),
  )
}

/** An article of its own: the same text is the same digest. */
const articleOf = (name: string): string => `${ARTICLE}\n\nThe editors of ${name} added this line.`

describe('approval on Telegram', () => {
  const answer = (chat: number, act: () => void, like: RegExp): Promise<FakeMessage> =>
    said(
      () => telegram.in(chat),
      ({ text }) => text,
      act,
      like,
    )
  const write = (chat: number, text: string, from = moderator) => telegram.write(chat, from, { text })
  const posts = (chat = CHANNEL): FakeMessage[] =>
    telegram.in(chat).filter(({ text }) => text.startsWith(HEADLINE))

  it('is switched on once there is a chat to ask in, and the card comes there', async () => {
    await answer(
      DESK,
      () => write(DESK, '/settings @news approval on'),
      /^First choose where moderators are asked/,
    )
    await answer(DESK, () => write(DESK, '/settings @news cards here'), /^@\u2060?news now has cards: Desk/)
    await answer(DESK, () => write(DESK, '/settings @news approval on'), /^@\u2060?news now has approval: on/)
    write(GROUP, `/digest ${articleOf('one')}`)
    await eventually('the post in a group without approval', () => posts(GROUP).length === 1)
    const card = await answer(
      DESK,
      () =>
        telegram.write(GROUP, moderator, {
          text: '/repost @news',
          reply_to_message: { ...posts(GROUP)[0], from: FAKE_BOT, date: 1 } as never,
        }),
      /^To be posted in @\u2060?news, if you approve it/,
    )
    expect(card.text).toMatch(/asked for by Mo · decide until \d+ \p{L}+ \d{4}, \d\d:\d\d UTC/u)
    expect(card.text).toContain(HEADLINE)
    expect(card.text).toContain('In the article’s own words')
    expect(card.buttons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Approve', 'Post at …', 'Edit', 'Change headline', 'Regenerate', 'Reject']),
    )
    expect(posts()).toHaveLength(0)
    const seen = { ...card }
    await answer(
      DESK,
      () => telegram.press(reader, card, 'Approve'),
      /^Only moderators of @\u2060?news can decide that/,
    )
    await answer(
      DESK,
      () => telegram.press(moderator, card, 'Approve'),
      /Approved by Mo\. Posted in @\u2060?news\./,
    )
    expect(posts()).toHaveLength(1)
    await answer(DESK, () => telegram.press(second, seen, 'Approve'), /^Mo has approved it already/)
    expect(posts()).toHaveLength(1)
  }, 40_000)

  it('posts nothing that was rejected, and tells the one who asked why', async () => {
    write(GROUP, `/digest ${articleOf('two')}`)
    const post = await eventually('the post', () => posts(GROUP)[1])
    const card = await answer(
      DESK,
      () =>
        telegram.write(GROUP, second, {
          text: '/repost @news',
          reply_to_message: { ...post, from: FAKE_BOT, date: 1 } as never,
        }),
      /^To be posted in/,
    )
    const why = await answer(DESK, () => telegram.press(moderator, card, 'Reject'), /^Why\? Reply to this/)
    await answer(
      DESK,
      () =>
        telegram.write(DESK, moderator, {
          text: 'Not our topic',
          reply_to_message: { ...why, from: FAKE_BOT, date: 1 },
        }),
      /Rejected by Mo: Not our topic/,
    )
    await eventually('the word to the one who asked', () =>
      telegram
        .in(GROUP)
        .some(({ text }) => /was not posted in @\u2060?news\. Mo rejected it: Not our topic/.test(text)),
    )
    expect(posts()).toHaveLength(1)
  }, 40_000)

  it('understands replies to the card', async () => {
    write(GROUP, `/digest ${articleOf('three')}`)
    const post = await eventually('the post', () => posts(GROUP)[2])
    const card = await answer(
      DESK,
      () =>
        telegram.write(GROUP, second, {
          text: '/repost @news',
          reply_to_message: { ...post, from: FAKE_BOT, date: 1 } as never,
        }),
      /^To be posted in/,
    )
    const reply =
      (text: string, from = moderator) =>
      () =>
        telegram.write(DESK, from, { text, reply_to_message: { ...card, from: FAKE_BOT, date: 1 } })
    await answer(DESK, reply('hm'), /^Reply with one of: approve/)
    await answer(DESK, reply('approve', second), /Approved by Re\. Posted in @\u2060?news/)
    expect(posts()).toHaveLength(2)
    await answer(DESK, () => write(DESK, '/log'), /Re · \/\u2060?approve \w+ · done/)
  }, 40_000)
})

describe('a card on Telegram', () => {
  const answer = (chat: number, act: () => void, like: RegExp): Promise<FakeMessage> =>
    said(
      () => telegram.in(chat),
      ({ text }) => text,
      act,
      like,
    )
  const posts = (chat = CHANNEL): FakeMessage[] =>
    telegram.in(chat).filter(({ text }) => text.includes('pasted text, publisher not given'))
  const replying = (to: FakeMessage, text: string, from = moderator, chat = DESK) =>
    void telegram.write(chat, from, { text, reply_to_message: { ...to, from: FAKE_BOT, date: 1 } })
  let card: FakeMessage

  beforeAll(async () => {
    const before = posts(GROUP).length
    telegram.write(GROUP, second, { text: `/digest ${articleOf('six')}` })
    const post = await eventually('the post', () => posts(GROUP)[before])
    card = await answer(DESK, () => replying(post, '/repost @news', second, GROUP), /^To be posted in/)
  }, 40_000)

  it('changes a line before anything is posted, and marks a moderator’s words as theirs', async () => {
    const lines = await answer(
      DESK,
      () => telegram.press(moderator, card, 'Edit'),
      /^Which line is to change/,
    )
    replying(lines, '2 Gunmen stormed a hall near Moscow.')
    await eventually('the changed card', () =>
      card.text.includes('Gunmen stormed a hall near Moscow. (in the editors’ words)'),
    )
    expect(card.text).toMatch(/asked for by Re · changed by Mo/)
    replying(card, '2. Gunmen stormed the hall.', second)
    await eventually('the card changed again', () =>
      card.text.includes('Gunmen stormed the hall. (in the editors’ words)'),
    )
    expect(card.text).not.toContain('Corrected')
  }, 40_000)

  it('takes a headline of the editors’, and other sentences by Regenerate', async () => {
    replying(card, 'headline: Why the hall was attacked')
    await eventually('the headline', () => card.text.includes('Why the hall was attacked'))
    expect(card.text).toContain('headline by the editors')
    expect(card.text).not.toContain('promises')
    await answer(
      DESK,
      () => void telegram.write(DESK, second, { text: '/queue' }),
      /^Nothing is waiting\.[\s\S]*One digest waits for approval\.[\s\S]*Show the card/,
    )
    telegram.press(moderator, card, 'Regenerate')
    await eventually('other points', () => !card.text.includes('Gunmen stormed the hall.'))
    expect(card.text).toContain('Why the hall was attacked')
    expect(card.text).toMatch(/^• /m)
  }, 40_000)

  it('says that a stale card has changed, and posts at the time that was chosen', async () => {
    const seen = { ...card }
    replying(card, 'headline: The attack on the hall')
    await eventually('the headline', () => card.text.includes('The attack on the hall'))
    await answer(DESK, () => telegram.press(second, seen, 'Approve'), /^It has been changed since you saw it/)
    const when = await answer(
      DESK,
      () => telegram.press(moderator, card, 'Post at …'),
      /^When is it to be posted\?/,
    )
    expect(when.buttons.map(({ text }) => text)).toEqual([
      ...Array(4).fill(expect.stringMatching(/^at \d\d:00$/)),
      'Another time',
    ])
    await answer(DESK, () => replying(card, 'post at noon'), /^That is no time/)
    const before = posts().length
    await answer(
      DESK,
      () => telegram.press(moderator, when, when.buttons[1]?.text ?? ''),
      /Approved by Mo\. It is posted in @\u2060?news on \d+ \p{L}+ \d{4}, \d\d:00 UTC/u,
    )
    expect(posts()).toHaveLength(before)
  }, 40_000)
})

describe('approval on Discord', () => {
  const answer = (chat: string, act: () => void, like: RegExp): Promise<DiscordMessage> =>
    said(
      () => discord.in(chat),
      ({ content }) => content,
      act,
      like,
    )
  const slash = (chat: string, name: string, options: Record<string, string>, from = editor): string =>
    discord.interact(chat, from, {
      type: 2,
      data: {
        id: '1',
        name,
        type: 1,
        options: Object.entries(options).map(([option, value]) => ({
          name: option,
          type: option === 'channel' || option === 'to' ? 7 : 3,
          value,
        })),
      },
    })
  const press = (chat: string, card: DiscordMessage, label: string, from = editor): string => {
    const buttons = card.components.flatMap((row) => row.components)
    const custom_id = buttons.find((button) => button.label === label)?.custom_id
    return discord.interact(chat, from, { type: 3, message: card, data: { custom_id, component_type: 2 } })
  }
  const posts = (): DiscordMessage[] =>
    discord.in(NEWS).filter(({ content }) => content.startsWith(`**${HEADLINE}`))

  it('asks in the chosen channel, and posts once it is approved', async () => {
    await answer(
      CARDS,
      () => slash(CARDS, 'settings', { channel: NEWS, setting: 'cards', value: 'here' }),
      /now has cards: #desk/,
    )
    await answer(
      CARDS,
      () => slash(CARDS, 'settings', { channel: NEWS, setting: 'approval', value: 'on' }),
      /now has approval: on/,
    )
    const card = await answer(
      CARDS,
      () => slash(NEWS, 'digest', { text: articleOf('four').slice(0, 5_900) }),
      /^\*\*To be posted in \\?#news, if you approve it/,
    )
    const last = discord.in(CARDS).at(-1) ?? card
    await answer(
      CARDS,
      () => press(CARDS, last, 'Approve', guest),
      /^Only moderators of \\?#news can decide that/,
    )
    expect(posts()).toHaveLength(0)
    await answer(CARDS, () => press(CARDS, last, 'Approve'), /Approved by Mo\. Posted in \\?#news\./)
    expect(posts()).toHaveLength(1)
  }, 40_000)

  it('takes a headline by a form', async () => {
    await answer(
      CARDS,
      () => slash(NEWS, 'digest', { text: articleOf('seven').slice(600, 5_900) }),
      /\*\*To be posted in \\?#news/,
    )
    const has = (label: string) => (one: DiscordMessage) =>
      one.components.flatMap((row) => row.components).some((button) => button.label === label)
    const card = await eventually('the buttons', () => discord.in(CARDS).findLast(has('Change headline')))
    const custom_id = card.components
      .flatMap((row) => row.components)
      .find(({ label }) => label === 'Change headline')?.custom_id
    const pressed = press(CARDS, card, 'Change headline')
    await eventually('the form', () => discord.interactions.get(`token${pressed}`)?.acknowledged.includes(9))
    discord.interact(CARDS, editor, {
      type: 5,
      data: {
        custom_id,
        components: [
          { type: 18, component: { type: 4, custom_id: 'headline', value: 'Why the hall burned' } },
        ],
      },
    })
    await eventually('the headline', () => card.content.includes('**Why the hall burned**'))
    press(CARDS, card, 'Approve')
    await eventually('the post', () =>
      discord.in(NEWS).some(({ content }) => content.startsWith('**Why the hall burned')),
    )
  }, 40_000)

  it('asks for the reason of a rejection in a form', async () => {
    const before = discord.in(CARDS).length
    slash(NEWS, 'digest', { text: articleOf('five').slice(300, 5_900) })
    const card = await eventually('the buttons', () =>
      discord
        .in(CARDS)
        .slice(before)
        .find(({ components }) =>
          components.flatMap((row) => row.components).some(({ label }) => label === 'Reject'),
        ),
    )
    const custom_id = card.components
      .flatMap((row) => row.components)
      .find(({ label }) => label === 'Reject')?.custom_id
    const pressed = press(CARDS, card, 'Reject')
    await eventually('the form', () => discord.interactions.get(`token${pressed}`)?.acknowledged.includes(9))
    await answer(
      CARDS,
      () =>
        discord.interact(CARDS, editor, {
          type: 5,
          data: {
            custom_id,
            components: [{ type: 18, component: { type: 4, custom_id: 'reason', value: 'Not our topic' } }],
          },
        }),
      /Rejected by Mo: Not our topic/,
    )
    await eventually('the word to the one who asked', () =>
      discord
        .in(NEWS)
        .some(({ content }) => /was not posted in .*Mo rejected it: Not our topic/.test(content)),
    )
  }, 40_000)
})
