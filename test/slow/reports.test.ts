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
const colleague = { id: 12, is_bot: false, first_name: 'Jo' }
const reader = (id: number) => ({ id, is_bot: false, first_name: `Reader-${id}` })

const GUILD = '500000000000000001'
const NEWS = '500000000000000002'
const MODERATORS = '500000000000000009'
const editor = { id: '500000000000000010', username: 'mo', global_name: 'Mo' }
/** View Channel, Send Messages, Read Message History. */
const EVERYONE = String((1n << 10n) | (1n << 11n) | (1n << 16n))
const EPHEMERAL = 64

const telegram = new TelegramServer()
const discord = new DiscordServer()
let dataDir: string
let service: RunningService

const start = () =>
  startedService({
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DISCORD_BOT_TOKEN: DISCORD_TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: dataDir,
  })

beforeAll(async () => {
  await Promise.all([telegram.start(), discord.start()])
  for (const [id, title] of [
    [GROUP, 'Group'],
    [DESK, 'Desk'],
  ] as const)
    telegram.chats.set(String(id), { id, type: 'supergroup', title })
  for (const name of [String(CHANNEL), '@news'])
    telegram.chats.set(name, { id: CHANNEL, type: 'channel', title: 'News', username: 'news' })
  for (const chat of [GROUP, CHANNEL, DESK]) {
    for (const user of [moderator, colleague])
      telegram.members.set(`${chat}/${user.id}`, { status: 'administrator', user })
    telegram.members.set(`${chat}/${FAKE_BOT.id}`, {
      status: 'administrator',
      can_post_messages: true,
      user: FAKE_BOT,
    })
  }
  for (let id = 21; id < 30; id++) telegram.chats.set(String(id), { id, type: 'private' })
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
  discord.channels.set(NEWS, {
    id: NEWS,
    name: 'news',
    type: 0,
    guild_id: GUILD,
    permission_overwrites: [],
  })
  discord.members.set(`${GUILD}/${editor.id}`, [MODERATORS])
  discord.members.set(`${GUILD}/${DISCORD_BOT.id}`, [])
  dataDir = await dataDirWithDatabase()
  service = await start()
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
  await eventually('the welcome', () => telegram.in(DESK)[0])
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await Promise.all([telegram.stop(), discord.stop()])
})

/** The message that `act` brought, new or changed. */
async function said(chat: number, act: () => void, matching: RegExp): Promise<FakeMessage> {
  const before = new Map(telegram.in(chat).map((message) => [message, message.text]))
  act()
  return eventually(`an answer like ${matching}`, () =>
    telegram.in(chat).find((message) => before.get(message) !== message.text && matching.test(message.text)),
  )
}

describe('a channel’s readers on Telegram', () => {
  const post = () => telegram.in(CHANNEL).findLast(({ text }) => text.startsWith(HEADLINE))
  const cards = () => telegram.in(DESK).filter(({ text }) => /readers? says? that a line/.test(text))
  const open = () => cards().filter(({ buttons }) => buttons.length > 0)
  /** Opens the link under the post and presses a line. */
  async function report(id: number, line: string): Promise<FakeMessage> {
    const url = post()?.buttons.find(({ text }) => text === 'Report')?.url ?? ''
    const text = `/start ${new URL(url).searchParams.get('start')}`
    const asked = await said(id, () => telegram.write(id, reader(id), { text }), /^Which line is wrong\?/)
    return said(id, () => telegram.press(reader(id), asked, line), /./)
  }

  it('see no button until moderators switch it on', async () => {
    telegram.write(DESK, moderator, { text: `/digest ${ARTICLE}` })
    const plain = await eventually('the post', () =>
      telegram.in(DESK).find(({ text }) => text.startsWith(HEADLINE)),
    )
    expect(plain.buttons.map(({ text }) => text)).not.toContain('Report')
    await said(
      DESK,
      () => telegram.write(DESK, moderator, { text: '/settings @news reports on' }),
      /^@.?news now has reports: on\./,
    )
    telegram.write(DESK, moderator, { text: '/repost @news' })
    await eventually('the copy with a button', () => post()?.buttons.some(({ text }) => text === 'Report'))
  })

  it('choose a line in private, once each; Cancel keeps nothing', async () => {
    expect((await report(21, 'Cancel')).text).toBe('Nothing was reported.')
    expect((await report(21, 'Line 2')).text).toMatch(/^Thank you\. Moderators look at a line once three/)
    expect((await report(21, 'Line 2')).text).toMatch(/^You have reported this line before/)
    await report(22, 'Line 2')
    expect(cards()).toEqual([])
  })

  it('make one card of three, which outlives a kill and names none of them', async () => {
    await report(23, 'Line 2')
    await service.stop('SIGKILL')
    service = await start()
    const card = await eventually('the card', () => cards()[0])
    const [, line = ''] = /^Line 2: (.+)$/m.exec(card.text) ?? []
    expect(ARTICLE.replace(/\s+/g, ' ')).toContain(line.replace(/\s+/g, ' ').slice(0, 40))
    expect(card.text).toMatch(/^3 readers say that a line of “5 Reasons/)
    expect(card.text).toMatch(/posted in @.?news/)
    expect(card.text).toContain('The article says:')
    expect(JSON.stringify(telegram.in(DESK))).not.toMatch(/Reader-|"2[123]"/)
    expect(card.buttons.map(({ text }) => text)).toEqual(['Correct', 'Retract', 'Leave'])
  })

  it('raise nothing new after Leave until three more of them report it', async () => {
    for (const card of open()) telegram.press(moderator, card, 'Leave')
    await eventually('whose decision it is', () => /Mo left it as it is\.$/m.test(cards()[0]?.text ?? ''))
    await eventually('no button', () => open().length === 0)
    const before = cards().length
    await report(24, 'Line 2')
    await report(25, 'Line 2')
    expect(cards()).toHaveLength(before)
    await report(26, 'Line 2')
    await eventually('another card', () => open().length === 1)
  })

  it('lose the post when a moderator retracts it; the second press hears whose decision that was', async () => {
    const [card] = open()
    if (!card) throw new Error('no card')
    telegram.press(colleague, card, 'Retract')
    telegram.press(moderator, card, 'Leave')
    await eventually('the end', () => cards().some(({ text }) => /Jo retracted it/.test(text)))
    await eventually('nothing', () => !post())
    await eventually('the answer to Mo', () =>
      telegram.in(DESK).some(({ text }) => text === 'Jo has retracted it already.'),
    )
  })
})

describe('a group’s readers on Telegram', () => {
  const post = () => telegram.in(GROUP).find(({ text }) => text.startsWith(HEADLINE))
  const toOne = ({ params }: FakeMessage): unknown => params['ephemeral_message_parameters']

  it('are asked where they alone see it, and a moderator corrects the line from the card', async () => {
    await said(GROUP, () => telegram.write(GROUP, moderator, { text: '/settings reports on' }), /reports: on/)
    telegram.write(GROUP, moderator, { text: `/digest ${ARTICLE}` })
    const digest = await eventually('the post', post)
    for (const id of [31, 32, 33]) {
      const asked = await said(GROUP, () => telegram.press(reader(id), digest, 'Report'), /^Which line is/)
      expect(toOne(asked)).toMatchObject({ receiver_user_id: id })
      telegram.press(reader(id), asked, 'Line 2')
      await eventually('thanks', () => asked.text.startsWith('Thank you.'))
    }
    const card = await eventually('the card', () =>
      telegram.in(GROUP).find(({ text }) => text.startsWith('3 readers say')),
    )
    await said(
      GROUP,
      () => telegram.press(reader(31), card, 'Retract'),
      /^Only moderators of Group can decide that\./,
    )
    const asked = await said(
      GROUP,
      () => telegram.press(moderator, card, 'Correct'),
      /^What should line 2 say\?/,
    )
    await eventually('whose decision it is', () => /Mo is correcting it\.$/m.test(card.text))
    telegram.write(GROUP, moderator, {
      text: 'The hall burned.',
      reply_to_message: { ...asked, from: FAKE_BOT, date: 1 },
    })
    await eventually('the corrected line', () => post()?.text.includes('The hall burned.'))
  })

  it('/report as a word is another bot’s business', async () => {
    const before = telegram.in(GROUP).length
    telegram.write(GROUP, reader(31), { text: '/report' })
    await said(GROUP, () => telegram.write(GROUP, reader(31), { text: '/latest' }), /The hall burned/)
    expect(telegram.in(GROUP)).toHaveLength(before + 1)
  })
})

describe('readers on Discord', () => {
  const post = () => discord.in(NEWS).find(({ content }) => content.startsWith(`**${HEADLINE}`))
  const idOf = (message: DiscordMessage, label: string): string =>
    message.components.flatMap((row) => row.components).find((one) => one.label === label)?.custom_id ?? ''
  const press = (person: object, message: DiscordMessage, label: string): string =>
    discord.interact(NEWS, person as typeof editor, {
      type: 3,
      message,
      data: { custom_id: idOf(message, label), component_type: 2 },
    })
  const slash = (name: string, options: Record<string, string>): string =>
    discord.interact(NEWS, editor, {
      type: 2,
      data: {
        id: '1',
        name,
        type: 1,
        options: Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value })),
      },
    })

  it('are asked alone, and a moderator gets the button of the form', async () => {
    slash('settings', { setting: 'reports', value: 'on' })
    await eventually('the setting', () => discord.in(NEWS).some(({ content }) => /reports: on/.test(content)))
    slash('digest', { text: ARTICLE.slice(0, 5_900) })
    const digest = await eventually('the post', post)
    for (const id of ['31', '32', '33']) {
      const person = { id: `5000000000000000${id}`, username: id, global_name: `Reader-${id}` }
      press(person, digest, 'Report')
      const asked = await eventually('the question', () =>
        discord.in(NEWS).find(({ content }) => content.startsWith('Which line is wrong')),
      )
      expect(asked.flags & EPHEMERAL).toBe(EPHEMERAL)
      press(person, asked, 'Line 3')
      await eventually('thanks', () => !discord.in(NEWS).some(({ content }) => /^Which line/.test(content)))
    }
    const card = await eventually('the card', () =>
      discord.in(NEWS).find(({ content }) => /3 readers say/.test(content)),
    )
    press(editor, card, 'Correct')
    const asked = await eventually('the way to the form', () =>
      discord.in(NEWS).find(({ content }) => content.startsWith('Press it to write what line 3')),
    )
    expect(idOf(asked, 'Line 3')).toMatch(/^correct:[\w-]+\.0\.3$/)
    await eventually('whose decision it is', () => /Mo is correcting it/.test(card.content))
  })
})
