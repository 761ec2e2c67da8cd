import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answering,
  type ModelServer,
  modelServer,
  rightAnswer,
  saying,
  sending,
} from '../fakes/model-server.ts'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { ROOT } from '../run/groundwire.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const KEY = 'sk-canary-fedcba9876543210'
const [GROUP, OTHER, PLAIN, WATCHED] = [-2001, -2002, -2003, -2004]
const moderator = { id: 21, is_bot: false, first_name: 'Mo' }
const reader = { id: 22, is_bot: false, first_name: 'Re' }

const telegram = new TelegramServer()
let model: ModelServer
let service: RunningService
let configDir = ''

/** About 60 words that no other article has. */
const article = (what: string): string =>
  [
    `The council of Velm voted on Monday to close the ${what} bridge to all lorries from June.`,
    `Engineers found long cracks in two pillars of the ${what} bridge in the last autumn.`,
    `Repairs of the ${what} bridge will cost the town 3.5 million dollars, the council said on Tuesday.`,
    `Buses and cars will cross the ${what} bridge free of charge while the work goes on.`,
  ].join('\n\n')

function asked(chat: number, what: string): void {
  telegram.write(chat, moderator, { text: `/digest ${article(what)}` })
}

const posted = (chat: number, what: string) =>
  eventually(`the post about the ${what} bridge`, () =>
    telegram.in(chat).find(({ text, buttons }) => text.includes(`${what} bridge`) && buttons.length > 0),
  )

beforeAll(async () => {
  model = await modelServer()
  model.play(answering(rightAnswer))
  configDir = mkdtempSync(join(tmpdir(), 'gw-model-service-'))
  cpSync(join(ROOT, 'config'), configDir, { recursive: true })
  const settings = join(configDir, 'default.yaml')
  const text = readFileSync(settings, 'utf8')
  // Room for two calls, each of which reserves some 2 900 tokens and uses 980.
  writeFileSync(settings, text.replace('channelTokens: 400000', 'channelTokens: 4500'))
  writeFileSync(join(configDir, 'channels.yaml'), `engines: { telegram/${PLAIN}: extractive }\n`)
  await telegram.start()
  for (const chat of [GROUP, OTHER, PLAIN, WATCHED]) {
    telegram.chats.set(String(chat), { id: chat, type: 'supergroup', title: `Chat ${chat}` })
    telegram.members.set(`${chat}/${moderator.id}`, { status: 'administrator', user: moderator })
    telegram.members.set(`${chat}/${FAKE_BOT.id}`, { status: 'administrator', user: FAKE_BOT })
  }
  service = await startedService({
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: await dataDirWithDatabase(),
    CONFIG_DIR: configDir,
    GROUNDWIRE_ENGINE: 'model',
    LLM_BASE_URL: model.url,
    LLM_MODEL: 'fake',
    LLM_API_KEY: KEY,
  })
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await telegram.stop()
  await model?.close()
  rmSync(configDir, { recursive: true })
})

it('asks once for a text in one chat, however often it is sent there, and again for another chat', async () => {
  asked(GROUP, 'northern')
  await posted(GROUP, 'northern')
  expect(model.requests).toHaveLength(1)
  asked(GROUP, 'northern')
  await eventually('the word that it is there already', () =>
    telegram.in(GROUP).find(({ text }) => text.includes('has been posted in')),
  )
  expect(model.requests).toHaveLength(1)
  asked(OTHER, 'northern')
  await posted(OTHER, 'northern')
  expect(model.requests).toHaveLength(2)
}, 60_000)

it('leaves channels alone that have the other engine', async () => {
  const before = model.requests.length
  asked(PLAIN, 'southern')
  await posted(PLAIN, 'southern')
  expect(model.requests).toHaveLength(before)
}, 60_000)

it('sends the article and its title, and nothing of who asked or where', () => {
  for (const { body, prompt } of model.requests) {
    expect(Object.keys(body).sort()).toEqual(
      ['max_tokens', 'messages', 'model', 'response_format', 'temperature'].sort(),
    )
    expect(prompt).not.toMatch(new RegExp(`${moderator.id}\\b.*Mo|${GROUP}|${OTHER}|Chat -`))
  }
})

it('goes on without the model when the answers are errors', async () => {
  model.play(sending(500, { error: { message: KEY } }))
  asked(OTHER, 'western')
  await posted(OTHER, 'western')
  model.play(answering(rightAnswer))
}, 60_000)

it('goes on without the model at a channel’s limit, and tells the operators once', async () => {
  const code = /\b[\w-]{22}\b/.exec(service.readyLine)?.[0] ?? ''
  telegram.chats.set(String(moderator.id), { id: moderator.id, type: 'private' })
  telegram.write(moderator.id, moderator, { text: `/claim ${code}` })
  await eventually('the claim', () => telegram.in(moderator.id)[0])
  const before = model.requests.length
  for (const what of ['first', 'second', 'third']) {
    asked(GROUP, what)
    await posted(GROUP, what)
  }
  expect(model.requests.length - before).toBeLessThan(3)
  expect(model.requests.length - before).toBeGreaterThan(0)
  const told = () => telegram.in(moderator.id).filter(({ text }) => text.includes('budget'))
  await eventually('the news', () => told()[0])
  expect(told()).toHaveLength(1)
}, 120_000)

describe('what was refused of a digest', () => {
  /** What the bot said to somebody in private since, as one text. */
  const toldSince = (chat: number, count: number) => telegram.in(chat).slice(count)
  const opened = async (person: typeof moderator, start: string, saying: string): Promise<FakeMessage> => {
    const before = telegram.in(person.id).length
    telegram.write(person.id, person, { text: `/start ${start}` })
    return eventually(saying, () => toldSince(person.id, before).find(({ text }) => text.includes(saying)))
  }
  let start = ''

  it('is for a moderator in private, each with why and the nearest passage, and not for the group', async () => {
    for (const { id } of [moderator, reader]) telegram.chats.set(String(id), { id, type: 'private' })
    telegram.push({
      my_chat_member: {
        chat: telegram.chats.get(String(WATCHED)),
        from: moderator,
        date: 1,
        old_chat_member: { status: 'left', user: FAKE_BOT },
        new_chat_member: { status: 'administrator', user: FAKE_BOT },
      },
    })
    model.play(saying((line) => line.replace(/\.$/, ' at a cost of 9,731 dollars.')))
    asked(WATCHED, 'watched')
    await posted(WATCHED, 'watched')
    telegram.write(WATCHED, moderator, { text: '/rejected' })
    const link = await eventually('the way to it', () =>
      telegram.in(WATCHED).find(({ text }) => text.includes('for moderators alone')),
    )
    start = /start=([\w-]+)/.exec(JSON.stringify(link))?.[1] ?? ''
    const { text } = await opened(moderator, start, 'statements were refused')
    expect(text).toMatch(/Rejected[\s\S]*at a cost of 9,731 dollars\.[\s\S]*near enough/)
    expect(text.match(/^\d+\. Engineers found .* 9,731 dollars/gm)).toHaveLength(1)
    expect(text).toContain('“Engineers found long cracks in two pillars of the watched bridge')
    expect(JSON.stringify(telegram.in(WATCHED))).not.toContain('9,731')
  }, 60_000)

  it('stands as a button under a moderator’s evidence, and under no reader’s', async () => {
    const evidence = start.replace(/^rejected/, 'evidence')
    const mine = await opened(moderator, evidence, 'lines found in the article')
    expect(JSON.stringify(mine.buttons)).toMatch(/Rejected · \d/)
    const theirs = await opened(reader, evidence, 'lines found in the article')
    expect(JSON.stringify(theirs.buttons)).not.toContain('Rejected')
  }, 60_000)

  it('is not told to a reader who has the link', async () => {
    await opened(reader, start, 'Only moderators')
    expect(JSON.stringify(telegram.in(reader.id))).not.toContain('9,731')
  }, 60_000)
})

it('shows the key in nothing that it wrote', () => {
  const said = [service.log(), JSON.stringify(telegram.in(GROUP)), JSON.stringify(telegram.in(OTHER))].join()
  for (const secret of [KEY, KEY.slice(0, 13), KEY.slice(13), btoa(KEY).replace(/=+$/, '')])
    expect(said).not.toContain(secret)
})
