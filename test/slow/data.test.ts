import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrationsIn } from '../../src/adapters/backup/open-dump.ts'
import { prepareSchema } from '../../src/adapters/store/prepare-schema.ts'
import { inPool, inStore, newFile } from '../backup/data-dirs.ts'
import { delivery } from '../contracts/store-samples.ts'
import { NewsSite } from '../fakes/news-site.ts'
import { storyOf } from '../fakes/story-of.ts'
import { FAKE_BOT, FAKE_TOKEN, type FakeMessage, TelegramServer } from '../fakes/telegram-server.ts'
import { configAllowing } from '../run/config-allowing.ts'
import { dataDirWithDatabase } from '../run/embedded.ts'
import { groundwire, ROOT } from '../run/groundwire.ts'
import { eventually, type RunningService, startedService } from '../run/service.ts'

const GROUP = -2002
const moderator = { id: 21, is_bot: false, first_name: 'Mo' }

const telegram = new TelegramServer()
const site = new NewsSite()
let dataDir: string
let configDir: string
let service: RunningService

const env = () => ({
  TELEGRAM_BOT_TOKEN: FAKE_TOKEN,
  TELEGRAM_API_ROOT: telegram.apiRoot,
  DATA_DIR: dataDir,
  CONFIG_DIR: configDir,
})

const posts = (): string[] =>
  telegram.in(GROUP).flatMap(({ text }) => /^The ([\w ]+) plan is approved\n/.exec(text)?.[1] ?? [])

const polls = (): number => site.asked.filter(({ path }) => path === '/feed.xml').length

async function said(act: () => void, matching: RegExp): Promise<FakeMessage> {
  const before = new Map(telegram.in(GROUP).map((message) => [message, message.text]))
  act()
  return eventually(`an answer like ${matching}`, () =>
    telegram.in(GROUP).find((message) => before.get(message) !== message.text && matching.test(message.text)),
  )
}

/** Has the feed asked again now: paused and resumed by its buttons. */
async function pollAgain(): Promise<void> {
  const before = polls()
  const list = await said(() => telegram.write(GROUP, moderator, { text: '/feeds' }), /Harbour News/)
  const paused = await said(() => telegram.press(moderator, list, 'Pause 1'), /paused/)
  telegram.press(moderator, paused, 'Resume')
  await eventually('another poll', () => polls() > before)
}

describe('a service that goes on from a backup', () => {
  beforeAll(async () => {
    await Promise.all([telegram.start(), site.start()])
    telegram.chats.set(String(GROUP), { id: GROUP, type: 'supergroup', title: 'Westhaven' })
    telegram.members.set(`${GROUP}/${moderator.id}`, { status: 'administrator', user: moderator })
    const rights = { status: 'administrator', can_post_messages: true, user: FAKE_BOT }
    telegram.members.set(`${GROUP}/${FAKE_BOT.id}`, rights)
    configDir = configAllowing(site.port)
    dataDir = await dataDirWithDatabase()
    site.stories = [storyOf('tram-depot', 2), storyOf('swimming-hall', 5)]
    service = await startedService(env())
  }, 60_000)

  afterAll(async () => {
    await service?.stop()
    await Promise.all([telegram.stop(), site.stop()])
  })

  it('posts nothing twice that was posted after it, and goes on with what is new', async () => {
    await said(
      () => telegram.write(GROUP, moderator, { text: `/follow ${site.at('/feed.xml')}` }),
      /^Following Harbour News/,
    )
    await eventually('the first post', () => posts().length === 1)
    await service.stop()

    // One more post waits when the backup is made, and is sent after it, as a story that comes then.
    await inStore(env(), async (store) => {
      const channel = { platform: 'telegram', chat: String(GROUP), topic: null } as const
      const posted = await store.outbox.latest(channel)
      await store.outbox.add(delivery(posted?.digestId ?? '', { channel }))
    })
    const file = newFile('service.gz')
    expect(await groundwire(['backup', file], { env: env() })).toMatchObject({ code: 0 })
    expect((await groundwire(['backup', '--check', file])).stdout).toMatch(/is whole: \d+ rows/)
    service = await startedService(env())
    site.stories = [storyOf('library-roof', 0), ...site.stories]
    await eventually('the one that waited', () => posts().length === 2)
    await pollAgain()
    await eventually('the story that came', () => posts().length === 3)
    await service.stop()

    dataDir = await dataDirWithDatabase()
    const restored = await groundwire(['restore', file], { env: env() })
    expect(restored).toMatchObject({ code: 0, stderr: '' })
    expect(restored.stdout).toMatch(/1 post may have been sent since: \/queue asks/)
    const before = polls()
    service = await startedService(env())
    await eventually('the feed’s poll', () => polls() > before)
    const queue = await said(() => telegram.write(GROUP, moderator, { text: '/queue' }), /wait/)
    expect(queue.buttons.map(({ text }) => text)).toEqual(['1. It is there', '1. Post it again'])
    await sleep(5_000)
    expect(posts()).toEqual(['tram depot', 'tram depot', 'library roof'])

    site.stories = [storyOf('night-market', 0), ...site.stories]
    await pollAgain()
    await eventually('the story that is new', () => posts().length === 4)
    expect(posts().at(-1)).toBe('night market')
  }, 240_000)
})

describe('a migration that is killed', () => {
  it('has happened or has not, keeps every row, and is done by the next start', async () => {
    const old = await dataDirWithDatabase()
    const first = ['0001-first', '0002-feeds']
    await inPool({ DATA_DIR: old }, async (pool) => {
      await prepareSchema(pool, first, '')
      await pool.query(
        `insert into articles select 'a' || i, '', 'h' || i, '{}', i from generate_series(1, 5000) i`,
      )
      await pool.query(
        `insert into audit select i, 'telegram', '1', '', '7', '{}', 'a', 'b' from generate_series(1, 5000) i`,
      )
    })
    const look = (dir: string) =>
      inPool({ DATA_DIR: dir }, async (pool) => {
        const { rows } = await pool.query<{ articles: string; audit: string }>(
          'select (select count(*) from articles)::text as articles, (select count(*) from audit)::text as audit',
        )
        return { done: await migrationsIn(await pool.connect()), rows: rows[0] }
      })
    const copyOf = (): string => {
      const dir = join(mkdtempSync(join(tmpdir(), 'gw-killed-')), 'data')
      cpSync(old, dir, { recursive: true })
      return dir
    }
    // Opens the store, finds no such chat, and ends: how long that takes says when to kill it.
    const opening = ['src/cli.ts', 'delete-chat', 'telegram/1000', '--yes']
    const run = async (dir: string, ms: number | null): Promise<number> => {
      const began = Date.now()
      const child = spawn(process.execPath, opening, { cwd: ROOT, env: { ...process.env, DATA_DIR: dir } })
      const ended = new Promise((resolve) => child.once('close', resolve))
      if (ms !== null) setTimeout(() => child.kill('SIGKILL'), ms)
      await ended
      return Date.now() - began
    }
    const whole = copyOf()
    const took = await run(whole, null)
    const { done: newest, rows } = await look(whole)
    expect(newest.length).toBeGreaterThan(first.length)
    for (let round = 0; round < 5; round++) {
      const dir = copyOf()
      await run(dir, took * (0.5 + Math.random() / 2))
      const after = await look(dir)
      expect([first, newest]).toContainEqual(after.done)
      expect(after.rows).toEqual(rows)
      await run(dir, null)
      expect(await look(dir)).toEqual({ done: newest, rows })
    }
  }, 240_000)
})
