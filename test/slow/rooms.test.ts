import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { reconcile, takeUp, wake } from '../../src/delivery/reconcile.ts'
import { refill } from '../../src/delivery/refill.ts'
import { crosspostJob } from '../../src/jobs/crosspost-job.ts'
import type { JobDeps } from '../../src/jobs/job-deps.ts'
import { publishJob } from '../../src/jobs/publish-job.ts'
import { type Channel, channelKey, type MessageRef } from '../../src/model/channel.ts'
import { type ChosenSettings, settled } from '../../src/model/channel-settings.ts'
import type { Job } from '../../src/model/job.ts'
import type { Delivery, Outcome } from '../../src/model/outbox.ts'
import type { Post } from '../../src/model/post.ts'
import { OPERATORS } from '../../src/model/setting.ts'
import type { Platform, Store } from '../../src/ports.ts'
import { delivery, savedDigest, unique } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { english } from '../run/english.ts'

/** Thrown where the process dies: what follows is not done, and nobody cleans up. */
class Killed extends Error {}

let store: Store
let close: () => Promise<void>
let now = Date.UTC(2026, 2, 24, 9)
const clock = { now: () => now, id: () => unique('made') }
beforeAll(async () => {
  const database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
  close = () => database.close()
}, 60_000)
afterAll(() => close?.())

/** What stands where, as the platform has it. */
let standing: { at: string; text: string; nonce: string }[]
let closed: Set<string>
let gone: Set<string>
let threads: string[]
let published: string[]
let jobs: Job[]
let chosen: ChosenSettings
let cut: number
/** The steps so far; the process dies at the `cut`th. */
let steps: number

/** Nothing more is done by a process that is dead. */
let dead: boolean

const step = (): void => {
  steps += 1
  if (steps === cut) dead = true
  if (dead) throw new Killed()
}

/** Rows that are written with the process, which may die after each of them. */
const mortal = <T extends object>(part: T): T =>
  new Proxy(part, {
    get: (target, key) => {
      const method = Reflect.get(target, key)
      if (typeof method !== 'function') return method
      return async (...args: unknown[]) => {
        if (dead) throw new Killed()
        const result = await method.apply(target, args)
        step()
        return result
      }
    },
  })
const mortalStore = (): Store => ({
  ...store,
  outbox: mortal(store.outbox),
  detours: mortal(store.detours),
  lanes: mortal(store.lanes),
})
/** A call to the platform may be the last thing that is done, before or after it had its effect. */
async function called<T>(effect: () => T): Promise<T> {
  step()
  const result = effect()
  step()
  return result
}

const TOPIC = (): Channel => ({ platform: 'telegram', chat: unique('-100'), topic: '7' })
const textOf = (post: Post): string =>
  post.blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join(' ')

function scripted(name: 'telegram' | 'discord', parts: number): Platform {
  return {
    name,
    repeatable: name === 'discord',
    pace: { all: { every: 0, burst: 1 }, chat: () => ({ every: 0, burst: 1 }) },
    newest: () => null,
    split: (post: Post) =>
      Array.from({ length: parts }, (_, index) => (index === 0 ? post : { blocks: [SAID(`part ${index}`)] })),
    publish: (post: Post, channel: Channel, { nonce }: { nonce: string }) =>
      called((): Outcome => {
        const at = channelKey(channel)
        if (gone.has(at)) return { kind: 'refused', reason: 'gone', detail: 'Unknown Channel' }
        if (closed.has(at)) return { kind: 'refused', reason: 'topic-closed', detail: 'TOPIC_CLOSED' }
        const same = (one: { nonce: string; at: string }) => one.nonce === nonce && one.at === at
        const known = name === 'discord' ? standing.findIndex(same) : -1
        if (known < 0) standing.push({ at, text: textOf(post), nonce })
        const id = String(1_000 + (known < 0 ? standing.length : known + 1))
        return { kind: 'done', message: { channel, id } }
      }),
    locate: async (post: Post, channel: Channel) => {
      const found = standing.findIndex((one) => one.at === channelKey(channel) && one.text === textOf(post))
      if (found < 0) return { kind: 'absent' }
      return { kind: 'there', message: { channel, id: String(1_001 + found) } }
    },
    asides: async (channel: Channel) => (channel.topic === null ? [] : [{ ...channel, topic: null }]),
    openThread: ({ id }: MessageRef) =>
      called((): Outcome => {
        if (!threads.includes(id)) threads.push(id)
        return { kind: 'done', message: { channel: { platform: name, chat: id, topic: null }, id } }
      }),
    crosspost: (message: MessageRef) =>
      called((): Outcome => {
        published.push(message.id)
        return { kind: 'done', message }
      }),
    linkTo: () => null,
    find: async (chat: string) => ({ title: `#${chat}` }),
    edit: async (message: MessageRef) => ({ kind: 'done', message }),
  } as unknown as Platform
}
const SAID = (text: string) => ({ kind: 'paragraph', text }) as const

function deps(name: 'telegram' | 'discord', parts = 1): JobDeps {
  return {
    store: mortalStore(),
    clock,
    ...english,
    settingsOf: async () => settled([], [chosen]),
    modelFor: () => undefined,
    budget: { maxChars: 1000, maxShare: 1 },
    emit: () => {},
    sleep: async () => {},
    stopping: new AbortController().signal,
    turns: (_key: string, _ms: number, _signal: AbortSignal, act: () => Promise<unknown>) => act(),
    platforms: new Map([[name, scripted(name, parts)]]),
    queue: { add: async (job: Job) => void jobs.push(job), size: async () => 0 },
  } as unknown as JobDeps
}

beforeEach(async () => {
  ;[standing, gone, closed, threads, published, jobs, chosen] = [[], new Set(), new Set(), [], [], [], {}]
  ;[cut, steps, dead] = [0, 0, false]
  await store.settings.set(OPERATORS, 'telegram/-9')
})

async function bound(channel: Channel): Promise<Delivery> {
  const { id } = await savedDigest(store)
  return store.outbox.add(delivery(id, { channel }))
}

/** The worker that died is taken for dead, and another goes on until nothing is left to do. */
async function work(one: Delivery, with_: JobDeps): Promise<void> {
  for (let round = 0; round < 8; round++) {
    try {
      if (round === 0) await publishJob(one.id, with_)
      await wake(with_)
      await refill(with_ as never)()
      await reconcile(with_ as never)
      for (const job of jobs.splice(0)) await done(job, with_)
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      dead = false
    }
    const state = (await store.outbox.get(one.id))?.state
    if (state === 'sending') await takeUp(await store.outbox.abandoned(now + 1), with_ as never)
    now += 60_000
  }
}
const done = async ({ kind, id }: Job, with_: JobDeps): Promise<void> => {
  if (kind === 'publish') await publishJob(id, with_)
  if (kind === 'resolve') await (await import('../../src/jobs/resolve-job.ts')).resolveJob(id, with_)
  if (kind === 'crosspost') await crosspostJob(id, with_)
}
const at = (where: string) => standing.filter((one) => one.at === where)

describe('a post for a closed topic', () => {
  const general = ({ platform, chat }: Channel) => `${platform}/${chat}`

  it('stands in General, and moderators are told once, until the topic is open again', async () => {
    const topic = TOPIC()
    closed.add(channelKey(topic))
    for (const _ of [1, 2]) await work(await bound(topic), deps('telegram'))
    expect(at(general(topic))).toHaveLength(2)
    expect(at('telegram/-9').map(({ text }) => text)).toEqual([
      expect.stringContaining('Its posts go elsewhere'),
    ])
    closed.clear()
    await work(await bound(topic), deps('telegram'))
    expect(at(channelKey(topic))).toHaveLength(1)
    closed.add(channelKey(topic))
    await work(await bound(topic), deps('telegram'))
    expect(at('telegram/-9')).toHaveLength(2)
  })

  it('is said of a thread by its name, which no list of chats has', async () => {
    const thread: Channel = { platform: 'discord', chat: unique('8'), topic: null }
    const parent: Channel = { ...thread, chat: unique('9') }
    closed.add(channelKey(thread))
    chosen = { cards: channelKey(parent) }
    const with_ = deps('discord')
    Object.assign(with_.platforms.get('discord') as object, { asides: async () => [parent] })
    await work(await bound(thread), with_)
    expect(at(channelKey(parent)).map(({ text }) => text)).toEqual([
      expect.any(String),
      expect.stringContaining(`A thread (#${thread.chat}) is locked`),
    ])
  })

  it('stands where its thread hung, once the thread is deleted, and moderators are told once', async () => {
    const thread: Channel = { platform: 'discord', chat: unique('8'), topic: null }
    const parent: Channel = { ...thread, chat: unique('9') }
    gone.add(channelKey(thread))
    chosen = { cards: 'discord/77' }
    await store.chats.hangs(thread, parent)
    for (const _ of [1, 2]) await work(await bound(thread), deps('discord'))
    expect(at(channelKey(parent))).toHaveLength(2)
    expect(at('discord/77').map(({ text }) => text)).toEqual([expect.stringContaining('was deleted')])
    expect((await store.lanes.stopped([channelKey(thread), channelKey(parent)])).size).toBe(0)
  })

  it('is refused where the chat itself is gone', async () => {
    const topic = TOPIC()
    gone.add(channelKey(topic))
    const one = await bound(topic)
    await work(one, deps('telegram'))
    expect((await store.outbox.get(one.id))?.state).toBe('refused')
  })

  it('stands in the topic that was chosen for that, and in General when that is closed, too', async () => {
    const topic = TOPIC()
    chosen = { fallback: '12' }
    closed.add(channelKey(topic))
    await work(await bound(topic), deps('telegram'))
    expect(at(`${general(topic)}/12`)).toHaveLength(1)
    closed.add(`${general(topic)}/12`)
    await work(await bound(topic), deps('telegram'))
    expect(at(general(topic))).toHaveLength(1)
  })

  it('is refused where General takes none either, and the chat goes on', async () => {
    const topic = TOPIC()
    closed.add(channelKey(topic)).add(general(topic))
    const one = await bound(topic)
    await work(one, deps('telegram'))
    expect((await store.outbox.get(one.id))?.state).toBe('refused')
    expect((await store.lanes.stopped([general(topic)])).size).toBe(0)
  })

  it('has all its parts in one place', async () => {
    const topic = TOPIC()
    closed.add(channelKey(topic))
    await work(await bound(topic), deps('telegram', 3))
    expect(at(general(topic))).toHaveLength(3)
  })

  it.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    'is there once when the process dies at step %i',
    async (dies) => {
      const topic = TOPIC()
      closed.add(channelKey(topic))
      cut = dies
      const one = await bound(topic)
      await work(one, deps('telegram'))
      expect(at(general(topic))).toHaveLength(1)
      expect((await store.outbox.get(one.id))?.state).toBe('posted')
      expect(at('telegram/-9').length).toBeGreaterThan(0)
    },
  )
})

describe('a thread for each digest', () => {
  const text = (): Channel => ({ platform: 'discord', chat: unique('5'), topic: null })

  it('hangs from the first part, and the others stand in it', async () => {
    chosen = { threads: true }
    const channel = text()
    await work(await bound(channel), deps('discord', 3))
    expect(threads).toHaveLength(1)
    expect(at(channelKey(channel))).toHaveLength(1)
    expect(at(`discord/${threads[0]}`).map(({ text: said }) => said)).toEqual(['part 1', 'part 2'])
  })

  it.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    'is there once when the process dies at step %i',
    async (dies) => {
      chosen = { threads: true }
      const channel = text()
      cut = dies
      await work(await bound(channel), deps('discord', 2))
      expect(threads).toHaveLength(1)
      expect(at(channelKey(channel))).toHaveLength(1)
      expect(at(`discord/${threads[0]}`)).toHaveLength(1)
    },
  )
})

describe('publishing to those who follow a channel', () => {
  const news = (): Channel => ({ platform: 'discord', chat: unique('6'), topic: null })
  beforeEach(() => {
    chosen = { crosspost: true }
  })

  it('is done once a post stands, ten an hour in a channel, the rest when there is room', async () => {
    const channel = news()
    const with_ = deps('discord')
    for (let count = 0; count < 12; count++) await bound(channel)
    const last = await bound(channel)
    await publishJob(last.id, with_)
    const begun = now
    await wake(with_)
    for (const job of jobs.splice(0)) await done(job, with_)
    expect(published).toHaveLength(10)
    for (now = begun; now < begun + 20 * 60_000; now += 10_000) {
      await wake(with_)
      for (const job of jobs.splice(0)) await done(job, with_)
    }
    expect(published).toHaveLength(13)
    expect(new Set(published).size).toBe(13)
  })

  it('is not done where nobody chose it, for what was retracted, and for a thread’s parts', async () => {
    const with_ = deps('discord', 2)
    chosen = { crosspost: true, threads: true }
    await work(await bound(news()), with_)
    expect(published).toHaveLength(1)
    chosen = {}
    await work(await bound(news()), with_)
    expect(published).toHaveLength(1)
    chosen = { crosspost: true }
    const one = await bound(news())
    await publishJob(one.id, with_)
    await store.outbox.retract([one.id])
    await wake(with_)
    for (const job of jobs.splice(0).filter(({ kind }) => kind === 'crosspost')) await done(job, with_)
    expect(published).toHaveLength(1)
  })

  it.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    'is not forgotten when the process dies at step %i',
    async (dies) => {
      cut = dies
      await work(await bound(news()), deps('discord'))
      expect(new Set(published).size).toBe(1)
    },
  )
})
