import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Channel, MessageRef } from '../../src/model/channel.ts'
import { DEFAULT_STYLE } from '../../src/model/post-style.ts'
import { OPERATORS, STANDING_ALERTS } from '../../src/model/setting.ts'
import type { Store } from '../../src/ports.ts'
import { type Env, emptyPlace, inStore, newFile } from '../backup/data-dirs.ts'
import { delivery, postedIn, roundupIn, savedDigest, unique } from '../contracts/store-samples.ts'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from '../fakes/telegram-server.ts'
import { groundwire } from '../run/groundwire.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const GROUP = -2009
const OFFICE = -2010
const moderator = { id: 21, is_bot: false, first_name: 'Mo' }
const at = (chat: number): Channel => ({ platform: 'telegram', chat: String(chat), topic: null })
const message = (chat: number): MessageRef => ({ channel: at(chat), id: '3' })

const telegram = new TelegramServer()
let env: Env
let service: RunningService | null = null
const environment = (): NodeJS.ProcessEnv => ({
  TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
  TELEGRAM_API_ROOT: telegram.apiRoot,
  DISCORD_BOT_TOKEN: '',
  ...env,
})

const start = async (): Promise<void> => {
  service = await startedService(environment())
}
const stop = async (): Promise<void> => {
  await service?.stop()
  service = null
}

/** Posts that stand in the group: what is answered there has no such foot. */
const posts = (): number => telegram.in(GROUP).filter(({ text }) => /own words/.test(text)).length

async function said(act: () => void, matching: RegExp, chat = GROUP): Promise<FakeMessage> {
  const before = new Map(telegram.in(chat).map((one) => [one, one.text]))
  act()
  return eventually(`an answer like ${matching}`, () =>
    telegram.in(chat).find((one) => before.get(one) !== one.text && matching.test(one.text)),
  )
}

/** Whatever may wait, be asked or be under way at one moment. */
async function everythingFormed(store: Store): Promise<void> {
  for (const [chat, title] of [
    [GROUP, 'Westhaven'],
    [OFFICE, 'Office'],
  ] as const)
    await store.chats.save({
      platform: 'telegram',
      id: String(chat),
      kind: 'group',
      title,
      handle: null,
      present: true,
    })
  await store.settings.set(OPERATORS, `telegram/${OFFICE}`)
  const alerts = { disk: { since: 5, said: 'The disk was full then.', told: true } }
  await store.settings.set(STANDING_ALERTS, JSON.stringify(alerts))
  await store.channelSettings.set(at(GROUP), 'roundup', '08:00')
  await waiting(store)
  await asked(store)
}

/** A post, two that are gathered for a roundup whose time has come, and a roundup of two that was about to be sent. */
async function waiting(store: Store): Promise<void> {
  const digests = await Promise.all(Array.from({ length: 5 }, () => savedDigest(store)))
  const [one = '', two = '', three = '', ...listed] = digests.map(({ id }) => id)
  await roundupIn(store, at(GROUP), listed, 'm')
  await store.outbox.add(delivery(one, { channel: at(GROUP) }))
  for (const id of [two, three])
    await store.outbox.add(
      delivery(id, { channel: at(GROUP), intent: unique('story-'), waits: true, held: 'roundup', due: 1 }),
    )
}

/** Questions to moderators, and an answer that stands in the chat. */
async function asked(store: Store): Promise<void> {
  const { digestId } = await postedIn(store, at(OFFICE), 'zz9a')
  const { articleId, digest } = (await store.digests.get(digestId)) ?? {}
  if (!articleId || !digest) throw new Error('not there')
  const card = { digestId, articleId, digest }
  const channel = at(OFFICE)
  const change = { id: unique('c'), hash: 'h', base: 0, lines: [], channel, note: 'changed' }
  await store.changeCards.add({ ...card, ...change })
  const asker = { channel, personId: '21', name: 'Mo', notice: message(OFFICE), feed: false }
  const approval = {
    id: unique('a'),
    intent: unique('i'),
    revision: 0,
    style: DEFAULT_STYLE,
    target: at(GROUP),
    asker,
  }
  await store.approvals.add({ ...card, ...approval })
}

beforeAll(async () => {
  await telegram.start()
  for (const [id, title] of [
    [GROUP, 'Westhaven'],
    [OFFICE, 'Office'],
  ] as const) {
    telegram.chats.set(String(id), { id, type: 'supergroup', title })
    telegram.members.set(`${id}/${moderator.id}`, { status: 'administrator', user: moderator })
    telegram.members.set(`${id}/${FAKE_BOT.id}`, { status: 'administrator', user: FAKE_BOT })
  }
})
afterAll(async () => {
  await stop()
  await telegram.stop()
})

describe('a restore with everything formed', () => {
  it('sends nothing of what waited, asks about each post once, and ends what was asked', async () => {
    env = await emptyPlace()
    await inStore(env, everythingFormed)
    const file = newFile('formed.gz')
    expect(await groundwire(['backup', file], { env: environment() })).toMatchObject({ code: 0 })

    // The bot goes on after the backup: all that waited is posted.
    await start()
    await eventually('all that waited', () => posts() === 3, 30_000)
    await stop()
    const before = telegram.calls.length

    env = await emptyPlace()
    const { code, stdout } = await groundwire(['restore', file], { env: environment() })
    expect(code).toBe(0)
    expect(stdout).toMatch(/4 posts may have been sent since/)
    expect(stdout).toMatch(/2 cards that waited for a decision: ended/)
    await start()
    await sleep(6_000)
    expect(posts()).toBe(3)
    const sent = telegram.calls.slice(before).filter(({ method }) => /^(send|edit)/.test(method))
    expect(sent.map(({ params }) => params)).toEqual([])
  }, 180_000)

  it('loses nothing of what waited: each is asked about in /queue, and goes on from there', async () => {
    const queue = await said(() => telegram.write(GROUP, moderator, { text: '/queue' }), /wait/)
    const labels = queue.buttons.map(({ text }) => text)
    expect(labels.filter((label) => label.includes('It is there'))).toHaveLength(4)
    // Newest first: what was gathered, the post, the roundup.
    await said(() => telegram.press(moderator, queue, '3. Post it again'), /again/)
    await eventually('the post again', () => posts() === 4)
    const later = await said(() => telegram.write(GROUP, moderator, { text: '/queue' }), /wait/)
    await said(() => telegram.press(moderator, later, '1. Post it again'), /again/)
    await said(() => telegram.write(GROUP, moderator, { text: '/queue' }), /waits? for the roundup/)
    expect(posts()).toBe(4)
  }, 120_000)

  it('knows what was posted before, and finds it', async () => {
    const search = () => telegram.write(OFFICE, moderator, { text: '/search bridge' })
    const found = await said(search, /bridge was closed/, OFFICE)
    expect(found.text).toMatch(/zz9a/)
  }, 60_000)
})
