import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
const reader = { id: 12, is_bot: false, first_name: 'Re' }

const GUILD = '500000000000000001'
const NEWS = '500000000000000002'
const WIRE = '500000000000000003'
const MODERATORS = '500000000000000009'
const editor = { id: '500000000000000010', username: 'mo', global_name: 'Mo' }
/** View Channel, Send Messages, Read Message History. */
const EVERYONE = String((1n << 10n) | (1n << 11n) | (1n << 16n))

const telegram = new TelegramServer()
const discord = new DiscordServer()
let service: RunningService

beforeAll(async () => {
  await Promise.all([telegram.start(), discord.start()])
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Group' })
  for (const name of [String(CHANNEL), '@news'])
    telegram.chats.set(name, { id: CHANNEL, type: 'channel', title: 'News', username: 'news' })
  for (const chat of [GROUP, CHANNEL]) {
    telegram.members.set(`${chat}/${moderator.id}`, { status: 'administrator', user: moderator })
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
    [WIRE, 'wire'],
  ] as const)
    discord.channels.set(id, { id, name, type: 0, guild_id: GUILD, permission_overwrites: [] })
  discord.members.set(`${GUILD}/${editor.id}`, [MODERATORS])
  discord.members.set(`${GUILD}/${DISCORD_BOT.id}`, [])
  service = await startedService({
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DISCORD_BOT_TOKEN: DISCORD_TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: await dataDirWithDatabase(),
  })
  await eventually('the commands', () => discord.commands.length > 0)
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await Promise.all([telegram.stop(), discord.stop()])
})

/** What was said after `act`, new or edited. */
async function said<Message extends object>(
  list: () => readonly Message[],
  textOf: (message: Message) => string,
  act: () => void,
  matching: RegExp,
): Promise<Message> {
  const before = new Map(list().map((message) => [message, textOf(message)]))
  act()
  return eventually(`an answer like ${matching}`, () =>
    list().find((message) => before.get(message) !== textOf(message) && matching.test(textOf(message))),
  )
}

describe('/correct on Telegram', () => {
  const posts = (chat: number): FakeMessage[] =>
    telegram.in(chat).filter(({ text }) => text.startsWith(HEADLINE))
  const copies = () => [posts(GROUP)[0]?.text ?? '', posts(CHANNEL)[0]?.text ?? '']
  const answer = (act: () => void, matching: RegExp): Promise<FakeMessage> =>
    said(
      () => telegram.in(GROUP),
      ({ text }) => text,
      act,
      matching,
    )
  const write = (text: string, from = moderator) => telegram.write(GROUP, from, { text })

  it('edits every copy in place, dated, and says in whose words', async () => {
    write(`/digest ${ARTICLE}`)
    await eventually('the post', () => posts(GROUP).length === 1)
    write('/repost @news')
    await eventually('the copy', () => posts(CHANNEL).length === 1)
    await answer(
      () => write('/correct 2 Gunmen stormed a concert hall near Moscow on Friday.'),
      /^Corrected: 2 copies\./,
    )
    for (const text of copies()) {
      expect(text).toContain('Gunmen stormed a concert hall near Moscow on Friday. (in the editors’ words)')
      expect(text).toMatch(/Corrected \d{1,2} \p{L}+\n/u)
      expect(text).toContain('1 in the editors’ words')
    }
    expect(posts(GROUP)).toHaveLength(1)
    expect(posts(CHANNEL)).toHaveLength(1)
  })

  it('knows the article’s own words, and shows them as such', async () => {
    const sentence = 'However, US intelligence has confirmed the authenticity of the claims.'
    await answer(() => write(`/correct 2 ${sentence}`), /^Corrected: 2 copies\./)
    for (const text of copies()) {
      expect(text).toContain(`• ${sentence}`)
      expect(text).not.toContain('editors')
    }
  })

  it('lists the lines, and takes the number and text as a plain reply', async () => {
    const question = await answer(() => write('/correct'), /^Which line of/)
    expect(question.text).toContain(`1. ${HEADLINE}`)
    telegram.write(GROUP, moderator, {
      text: '1 Why the hall was attacked',
      reply_to_message: { ...question, from: FAKE_BOT, date: 1 },
    })
    await eventually('the new headline', () =>
      telegram.in(CHANNEL).some(({ text }) => text.startsWith('Why the hall was attacked')),
    )
    expect(telegram.in(CHANNEL)[0]?.text).toContain('headline by the editors')
  })

  it('asks for the text of a line that was pressed, and takes a line out for a dash', async () => {
    const list = await answer(() => write('/correct'), /^Which line of/)
    const asked = await answer(() => telegram.press(moderator, list, 'Line 2'), /^What should line 2 say/)
    telegram.write(GROUP, moderator, { text: '-', reply_to_message: { ...asked, from: FAKE_BOT, date: 1 } })
    await eventually('a shorter post', () =>
      telegram.in(CHANNEL).every(({ text }) => !/^• However, US intelligence/m.test(text)),
    )
  })

  it('does not take the headline out, and answers no reader', async () => {
    await answer(() => write('/correct 1 -'), /^The headline stays/)
    await answer(() => write('/correct 1 Nothing happened', reader), /^Only moderators/)
    expect(telegram.in(CHANNEL)[0]?.text).toMatch(/^Why the hall/)
  })

  it('brings the corrected digest when it is asked for elsewhere', async () => {
    const before = telegram.in(CHANNEL).length
    write('/repost @news')
    await eventually('another copy', () => telegram.in(CHANNEL).length === before + 1)
    expect(telegram.in(CHANNEL).at(-1)?.text).toMatch(/^Why the hall was attacked/)
  })
})

describe('/correct on Discord', () => {
  const posts = (chat: string): DiscordMessage[] =>
    discord.in(chat).filter(({ content }) => content.startsWith(`**${HEADLINE}`))
  const answer = (act: () => void, matching: RegExp): Promise<DiscordMessage> =>
    said(
      () => discord.in(NEWS),
      ({ content }) => content,
      act,
      matching,
    )
  const slash = (name: string, options: Record<string, string>): string =>
    discord.interact(NEWS, editor, {
      type: 2,
      data: {
        id: '1',
        name,
        type: 1,
        options: Object.entries(options).map(([option, value]) => ({
          name: option,
          type: option === 'channel' ? 7 : 3,
          value,
        })),
      },
    })

  it('edits every copy by its options', async () => {
    slash('digest', { text: ARTICLE.slice(0, 5_900) })
    await eventually('the post', () => posts(NEWS).length === 1)
    slash('repost', { channel: WIRE })
    await eventually('the copy', () => posts(WIRE).length === 1)
    await answer(
      () => slash('correct', { line: '2', wording: 'Gunmen stormed a hall near Moscow.' }),
      /^Corrected: 2 copies\./,
    )
    for (const [post] of [posts(NEWS), posts(WIRE)]) {
      expect(post?.content).toContain('Gunmen stormed a hall near Moscow. (in the editors’ words)')
      expect(post?.content).toMatch(/Corrected \d{1,2} \p{L}+/u)
    }
  })

  it('opens a form by the button of a line', async () => {
    const list = await answer(() => slash('correct', {}), /^Which line of/)
    const buttons = list.components.flatMap((row) => row.components)
    const custom_id = buttons.find(({ label }) => label === 'Line 2')?.custom_id
    const press = discord.interact(NEWS, editor, {
      type: 3,
      message: list,
      data: { custom_id, component_type: 2 },
    })
    await eventually('the form', () => discord.interactions.get(`token${press}`)?.acknowledged.includes(9))
    discord.interact(NEWS, editor, {
      type: 5,
      data: {
        custom_id,
        components: [{ type: 18, component: { type: 4, custom_id: 'wording', value: 'The hall burned.' } }],
      },
    })
    await eventually('both copies', () =>
      [posts(NEWS), posts(WIRE)].every(([post]) => post?.content.includes('The hall burned.')),
    )
  })
})
