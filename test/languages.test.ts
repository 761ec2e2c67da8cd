import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '../src/model/call.ts'
import type { Channel } from '../src/model/channel.ts'
import type { Post } from '../src/model/post.ts'
import { callIn, type InProcess, inProcess } from './run/in-process.ts'

let bot: InProcess
beforeAll(async () => {
  bot = await inProcess()
  for (const [id, title] of [
    ['-10', 'Redaktion'],
    ['-20', 'Newsroom'],
  ] as const)
    await bot.store.chats.save({
      platform: 'telegram',
      id,
      kind: 'group',
      title,
      handle: null,
      present: true,
    })
  bot.moderators.add('-10/1').add('-20/1')
})
afterAll(() => bot.close())

const group = (chat: string): Channel => ({ platform: 'telegram', chat, topic: null })
const mo = { id: '1', name: 'Mo', asChat: false, language: null }

const textOf = (post: Post | undefined): string =>
  (post?.blocks ?? [])
    .flatMap((block) =>
      'text' in block ? [block.text] : block.kind === 'list' ? block.items.map(({ text }) => text) : [],
    )
    .join('\n')
const buttonsOf = (post: Post | undefined) =>
  (post?.blocks ?? []).flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))

async function answerTo(
  channel: Channel,
  more: Partial<Call> & Pick<Call, 'command'>,
): Promise<Post | undefined> {
  bot.forget()
  await bot.say(callIn(channel, { via: 'command', person: mo, ...more }))
  return bot.answers.at(-1)
}

describe('a chat that chose German', () => {
  it('is asked which language, each under its own name, and changes by a press', async () => {
    const choices = await answerTo(group('-10'), { command: 'settings', argument: 'interface' })
    const german = buttonsOf(choices).find(({ label }) => label === 'Deutsch')
    await answerTo(group('-10'), { command: 'settings', via: 'button', argument: german?.argument ?? '' })
    expect(bot.effects.join()).toContain('Einstellungen von Redaktion')
  })

  it('gets German answers, and so do its buttons; its neighbour’s stay English', async () => {
    expect(textOf(await answerTo(group('-10'), { command: 'digest' }))).toMatch(/^Welcher Artikel\?/)
    expect(textOf(await answerTo(group('-20'), { command: 'digest' }))).toMatch(/^Which article\?/)
    const press = { command: 'settle', via: 'button', argument: 'a-token-of-nothing.again' } as const
    expect(textOf(await answerTo(group('-10'), press))).toMatch(/^Dieser Knopf gilt nicht mehr/)
    expect(textOf(await answerTo(group('-20'), press))).toMatch(/^This button is no longer valid/)
  })

  it('is German by the operator’s leave: default is English again', async () => {
    const answer = await answerTo(group('-10'), { command: 'settings', argument: 'interface default' })
    expect(textOf(answer)).toBe(
      'Redaktion now has interface: en. It holds for all I say from now on. Posts that are there take it when they are corrected.',
    )
    expect(
      textOf(await answerTo(group('-10'), { command: 'settings', argument: 'interface Deutsch' })),
    ).toEqual(
      expect.stringMatching(
        /^Redaktion hat jetzt interface: de\. Das gilt ab sofort für alles, was ich sage\./,
      ),
    )
  })

  it('does not take a language that the bot has no words in', async () => {
    expect(textOf(await answerTo(group('-10'), { command: 'settings', argument: 'interface xx' }))).toMatch(
      /^Ich spreche diese Sprachen: en, /,
    )
  })
})

describe('a chat that chose Arabic', () => {
  it('takes back what was copied from an answer, with the marks of direction around a name', async () => {
    await answerTo(group('-10'), { command: 'settings', argument: 'interface ar' })
    const asked = textOf(
      await answerTo(group('-10'), { command: 'settings', argument: 'timezone Asia/Dubaii' }),
    )
    const copied = asked.slice(asked.indexOf('/settings ') + '/settings '.length)
    expect(copied).toContain('\u2068Asia/Dubai\u2069')
    expect(textOf(await answerTo(group('-10'), { command: 'settings', argument: copied }))).toContain(
      'Asia/Dubai',
    )
    expect((await bot.store.channelSettings.get(group('-10')))[0]).toMatchObject({ timezone: 'Asia/Dubai' })
  })
})

describe('a private chat', () => {
  const alone = (language: string | null) => ({
    command: 'nothing',
    chatKind: 'private' as const,
    person: { ...mo, language },
  })

  it('has the language of the person’s app, also where a later call does not say it', async () => {
    expect(textOf(await answerTo(group('1'), alone('de-AT')))).toMatch(/kenne ich nicht/)
    expect(textOf(await answerTo(group('1'), alone(null)))).toMatch(/kenne ich nicht/)
    expect(textOf(await answerTo(group('1'), alone('fr-CA')))).not.toMatch(/kenne ich nicht/)
  })

  it('is English where the bot has no words in that language', async () => {
    expect(textOf(await answerTo(group('1'), alone('ja')))).toMatch(/^I do not know/)
  })
})
