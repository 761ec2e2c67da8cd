import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  answering,
  type ModelServer,
  modelServer,
  rightAnswer,
  sending,
  silent,
  translating,
  wantsTranslation,
} from '../fakes/model-server.ts'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { ROOT } from '../run/groundwire.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const [GROUP, ENGLISH, PARTLY] = [-3001, -3002, -3003]
/** Chats of their own, so that none waits for another's pace. */
const FAILING = [-3010, -3011, -3012, -3013, -3014, -3015]
const moderator = { id: 31, is_bot: false, first_name: 'Mo' }

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

/** In German, as a model that does well would have it. */
const german = (line: string): string => {
  const what = /the (\w+) bridge/.exec(line)?.[1] ?? ''
  if (line.includes('voted'))
    return `Der Rat von Velm beschloss am Montag, die Brücke ${what} ab Juni für alle Lastwagen zu schließen.`
  if (line.includes('cracks'))
    return `Ingenieure fanden im letzten Herbst lange Risse in zwei Pfeilern der Brücke ${what}.`
  if (line.includes('million'))
    return `Die Reparaturen der Brücke ${what} werden die Stadt 3,5 Millionen Dollar kosten, sagte der Rat am Dienstag.`
  return `Busse und Autos fahren während der Arbeiten kostenlos über die Brücke ${what}.`
}

const asked = (chat: number, text: string) => telegram.write(chat, moderator, { text })

const posts = (chat: number, what: string): FakeMessage[] =>
  telegram.in(chat).filter(({ text, buttons }) => text.includes(what) && buttons.length > 0)

const posted = (chat: number, what: string) =>
  eventually(`the post about ${what}`, () => posts(chat, what)[0])

const questions = () => model.requests.filter(wantsTranslation)

beforeAll(async () => {
  model = await modelServer()
  configDir = mkdtempSync(join(tmpdir(), 'gw-translate-'))
  cpSync(join(ROOT, 'config'), configDir, { recursive: true })
  const path = join(configDir, 'default.yaml')
  writeFileSync(
    path,
    readFileSync(path, 'utf8')
      .replace('callTimeout: 60000', 'callTimeout: 1500')
      .replace(/maxShare: .*/, 'maxShare: 1'),
  )
  const german = [PARTLY, ...FAILING].map(
    (chat) => `  c${-chat}: { target: telegram/${chat}, settings: { language: de } }`,
  )
  writeFileSync(join(configDir, 'channels.yaml'), `channels:\n${german.join('\n')}\n`)
  await telegram.start()
  for (const chat of [GROUP, ENGLISH, PARTLY, ...FAILING]) {
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
  })
  asked(GROUP, '/settings language de')
  await eventually('the setting', () => telegram.in(GROUP).find(({ text }) => text.includes('language: de')))
}, 60_000)

beforeEach(() => model.play(translating(german)))

afterAll(async () => {
  await service?.stop()
  await telegram.stop()
  await model?.close()
  rmSync(configDir, { recursive: true })
})

it('posts the lines in the channel’s language, marked and counted, and the rest in ours', async () => {
  asked(GROUP, `/digest ${article('northern')}`)
  const { text, buttons } = await posted(GROUP, 'northern')
  expect(text).toContain('fanden im letzten Herbst lange Risse in zwei Pfeilern der Brücke northern. (tr.)')
  expect(text).toMatch(
    /2 of 2 lines translated by a model \(tr\.\); \/\u2060?evidence has the article’s own words/,
  )
  expect(text).toContain('headline translated')
  expect(JSON.stringify(buttons)).toContain('Evidence')
  expect(questions()).toHaveLength(1)
  expect(questions()[0]?.prompt).toContain('into German')
}, 60_000)

it('shows the article’s own sentence under each line in /evidence', async () => {
  asked(GROUP, '/evidence')
  const { text } = await eventually('the evidence', () =>
    telegram.in(GROUP).find(({ text }) => text.includes('lines found in the article')),
  )
  expect(text).toMatch(
    /lange Risse .*\(tr\.\).*Engineers found long cracks in two pillars of the northern bridge/s,
  )
}, 60_000)

it('asks once for a digest and language, wherever it is posted again', async () => {
  const before = questions().length
  asked(GROUP, '/repost')
  await eventually('the second post', () => posts(GROUP, 'northern')[1])
  expect(posts(GROUP, 'northern')[1]?.text).toContain('lange Risse')
  expect(questions()).toHaveLength(before)
}, 60_000)

it('leaves channels alone that have the article’s language, and articles that are in theirs', async () => {
  const before = questions().length
  asked(ENGLISH, '/settings language en')
  await eventually('the setting', () =>
    telegram.in(ENGLISH).find(({ text }) => text.includes('language: en')),
  )
  asked(ENGLISH, `/digest ${article('southern')}`)
  expect((await posted(ENGLISH, 'southern')).text).not.toContain('translated')
  expect(questions()).toHaveLength(before)
}, 60_000)

it('posts a line that cannot be used in the article’s language, and says how many are translated', async () => {
  model.play(
    translating((line) => (line.includes('cracks') ? german(line).replace('zwei', 'drei') : german(line))),
  )
  asked(PARTLY, `/digest ${article('eastern')}`)
  const { text } = await posted(PARTLY, 'eastern')
  expect(text).toContain(
    'Engineers found long cracks in two pillars of the eastern bridge in the last autumn.',
  )
  expect(text).not.toContain('drei')
  expect(text).toContain('1 of 2 lines translated by a model')
}, 60_000)

it.each([
  [
    'junk',
    answering((request) => (wantsTranslation(request) ? 'Gern! Die Brücke fällt.' : rightAnswer(request))),
  ],
  [
    'other numbers of lines',
    answering((request) =>
      wantsTranslation(request)
        ? { lines: [{ number: 7, text: 'Die Brücke fällt.' }] }
        : rightAnswer(request),
    ),
  ],
  [
    'extra keys',
    answering((request) =>
      wantsTranslation(request)
        ? {
            lines: [...request.sentences].map(([number, line]) => ({ number, text: german(line), run: 'x' })),
          }
        : rightAnswer(request),
    ),
  ],
  ['an error', sending(500, { error: { message: 'oops' } })],
  ['silence', silent],
  ['junk all through', answering(() => 'Gern!')],
])(
  'posts in the article’s language after %s',
  async (what, part) => {
    const name = what.replace(/\W+/g, '')
    const chat = FAILING.pop() ?? 0
    model.play(part)
    const before = model.requests.length
    asked(chat, `/digest ${article(name)}`)
    const { text } = await posted(chat, `${name} bridge`)
    expect(text).toContain(`Engineers found long cracks in two pillars of the ${name} bridge`)
    expect(text).not.toMatch(/translated|Brücke/)
    expect(posts(chat, `${name} bridge`)).toHaveLength(1)
    // One that does not answer is not waited for twice.
    expect(model.requests.length - before).toBeLessThanOrEqual(what === 'silence' ? 1 : 3)
  },
  60_000,
)
