import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { type ReportDeps, reportDelivery } from '../../src/delivery/report.ts'
import type { JobDeps } from '../../src/jobs/job-deps.ts'
import { partsOf } from '../../src/jobs/parts-of.ts'
import { type Channel, channelKey, type MessageRef } from '../../src/model/channel.ts'
import { DEFAULT_SETTINGS } from '../../src/model/channel-settings.ts'
import type { Delivery } from '../../src/model/outbox.ts'
import type { Post } from '../../src/model/post.ts'
import { DEFAULT_STYLE } from '../../src/model/post-style.ts'
import { OPERATORS } from '../../src/model/setting.ts'
import type { Platform, Store } from '../../src/ports.ts'
import { delivery, savedDigest, unique } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { english } from '../run/english.ts'

const at = (chat: string): Channel => ({ platform: 'telegram', chat, topic: null })
const [NEWS, DESK, OPS] = [at('-1001'), at('-1002'), at('-1003')]

let database: Database
let store: Store
/** What each chat speaks now. */
const spoken = new Map<string, string>()
const said: string[] = []

beforeAll(async () => {
  database = await embeddedDatabase()
  store = await openStore(database.pool, { now: () => 5, id: () => unique('id') })
  await store.settings.set(OPERATORS, channelKey(OPS))
})
afterAll(() => database.close())

const languageOf = (channel: Channel): string => spoken.get(channelKey(channel)) ?? 'en'

const platform = {
  name: 'telegram',
  linkTo: () => null,
  find: async () => null,
  edit: async ({ channel }: MessageRef, post: Post) => void said.push(`${channel.chat} ${textOf(post)}`),
  publish: async (post: Post, channel: Channel) => void said.push(`${channel.chat} ${textOf(post)}`),
} as unknown as Platform

const deps = {
  get store() {
    return store
  },
  ...english,
  wordsOf: async (channel: Channel) => english.languages.wordsIn(languageOf(channel)),
  settingsOf: async (channel: Channel) => ({
    settings: { ...DEFAULT_SETTINGS, interface: languageOf(channel) },
    locked: [],
  }),
  platforms: new Map([['telegram', platform]]),
  budget: { maxChars: 1000, maxShare: 1 },
  modelFor: () => undefined,
} as unknown as JobDeps & ReportDeps

const textOf = ({ blocks }: Post): string =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n')

async function labelsOf(one: Delivery): Promise<string> {
  const parts = await partsOf(one, { split: (whole: Post) => [whole] }, deps, 0)
  return JSON.stringify(parts)
}

it('is on its way in the words that its channel had when it was made, and edited in those of today', async () => {
  const { id } = await savedDigest(store)
  const one = delivery(id, { channel: NEWS, style: { ...DEFAULT_STYLE, interface: 'de' } })
  spoken.set(channelKey(NEWS), 'fr')
  for (const state of ['pending', 'sending', 'uncertain'] as const)
    expect(await labelsOf({ ...one, state })).toContain('Im Wortlaut des Artikels')
  expect(await labelsOf({ ...one, state: 'posted' })).toContain('Avec les mots de l’article')
})

it('is reported in the words of the one who asked, and to the operators in theirs', async () => {
  const { id } = await savedDigest(store)
  spoken.set(channelKey(DESK), 'de').set(channelKey(OPS), 'ru')
  const notice = { channel: DESK, id: '9' }
  await reportDelivery({ ...delivery(id, { channel: NEWS }), notice, state: 'dead' }, null, deps)
  expect(said).toEqual([
    expect.stringMatching(/^-1002 In .* konnte ich nicht veröffentlichen/),
    expect.stringMatching(/^-1003 Опубликовать в .* не удалось/),
  ])
})
