import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  answering,
  type ModelServer,
  modelServer,
  rightAnswer,
  translating,
  wantsTranslation,
} from '../fakes/model-server.ts'
import { FAKE_BOT, FAKE_TOKEN, TelegramServer } from '../fakes/telegram-server.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { ROOT } from '../run/groundwire.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const GROUP = -4001
const moderator = { id: 41, is_bot: false, first_name: 'Mo' }
const ARTICLE = [
  'The council of Velm voted on Monday to close the ruined bridge to all lorries from June.',
  'Engineers found long cracks in two pillars of the ruined bridge in the last autumn.',
  'Repairs of the ruined bridge will cost the town 3.5 million dollars, the council said on Tuesday.',
  'Buses and cars will cross the ruined bridge free of charge while the work goes on.',
].join('\n\n')

const telegram = new TelegramServer()
let model: ModelServer
let service: RunningService
let configDir = ''
let dataDir = ''

const started = (): Promise<RunningService> =>
  startedService({
    TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: dataDir,
    CONFIG_DIR: configDir,
    GROUNDWIRE_ENGINE: 'model',
    LLM_BASE_URL: model.url,
    LLM_MODEL: 'fake',
  })

beforeAll(async () => {
  model = await modelServer()
  configDir = mkdtempSync(join(tmpdir(), 'gw-translation-'))
  cpSync(join(ROOT, 'config'), configDir, { recursive: true })
  const german = `{ target: telegram/${GROUP}, settings: { language: de } }`
  writeFileSync(join(configDir, 'channels.yaml'), `channels:\n  german: ${german}\n`)
  await telegram.start()
  telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Group' })
  telegram.members.set(`${GROUP}/${moderator.id}`, { status: 'administrator', user: moderator })
  telegram.members.set(`${GROUP}/${FAKE_BOT.id}`, { status: 'administrator', user: FAKE_BOT })
  dataDir = await dataDirWithDatabase()
  service = await started()
}, 60_000)

afterAll(async () => {
  await service?.stop()
  await telegram.stop()
  await model?.close()
  rmSync(configDir, { recursive: true })
})

it('is asked again after a crash in the middle of it, and posts once', async () => {
  let heard = false
  model.play((request, response) => {
    if (!wantsTranslation(request)) return answering(rightAnswer)(request, response)
    heard = true
  })
  telegram.write(GROUP, moderator, { text: `/digest ${ARTICLE}` })
  await eventually('the question', () => heard)
  await service.stop('SIGKILL')
  model.play(
    translating((line) =>
      line.includes('cracks')
        ? 'Ingenieure fanden im letzten Herbst lange Risse in zwei Pfeilern der alten Brücke.'
        : 'Der Rat von Velm beschloss am Montag, die Brücke ab Juni für alle Lastwagen zu schließen.',
    ),
  )
  service = await started()
  // The queue gives up on the dead worker after half a minute.
  const posts = () => telegram.in(GROUP).filter(({ buttons }) => buttons.length > 0)
  await eventually('the post', () => posts()[0], 60_000)
  expect(posts()[0]?.text).toContain('lange Risse in zwei Pfeilern')
  expect(posts()).toHaveLength(1)
}, 120_000)
