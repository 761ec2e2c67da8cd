import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import type { JobDeps } from '../../src/jobs/job-deps.ts'
import { reportJob } from '../../src/jobs/report-job.ts'
import type { Channel, MessageRef } from '../../src/model/channel.ts'
import { DEFAULT_SETTINGS } from '../../src/model/channel-settings.ts'
import type { Post } from '../../src/model/post.ts'
import { linesOf } from '../../src/model/revision.ts'
import type { Platform, Store } from '../../src/ports.ts'
import { channel as newChannel, postedIn, unique } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { english } from '../run/english.ts'

const clock = { now: () => Date.now(), id: () => unique('id') }

let database: Database
let store: Store
/** What stands in the chat: message ids, and the labels of their buttons. */
let standing = new Map<string, readonly string[]>()
/** The process dies in the moment that a message has been taken. */
let dies = false
let cards: Channel

beforeAll(async () => {
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
}, 60_000)
afterAll(() => database?.close())

beforeEach(() => {
  standing = new Map()
  dies = false
})

const labels = ({ blocks }: Post): string[] =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map(({ label }) => label) : []))

const platform = {
  name: 'telegram',
  split: (post: Post) => [post],
  publish: async (post: Post, channel: Channel) => {
    const message = { channel, id: `9${standing.size}` }
    standing.set(message.id, labels(post))
    if (dies) throw new Error('killed')
    return { kind: 'done', message }
  },
  edit: async (message: MessageRef, post: Post) => {
    standing.set(message.id, labels(post))
    return { kind: 'done', message }
  },
  find: async () => null,
  linkTo: () => null,
} as unknown as Platform

const deps = (): JobDeps =>
  ({
    store,
    clock,
    ...english,
    platforms: new Map([['telegram', platform]]),
    queue: { add: async () => {} },
    settingsOf: async () => ({
      settings: { ...DEFAULT_SETTINGS, cards: `telegram/${cards.chat}` },
      locked: [],
    }),
  }) as unknown as JobDeps

/** A card of three readers about a line of a post that stands. */
async function raised(): Promise<{ readonly id: string; readonly channel: Channel }> {
  const { id: deliveryId, digestId, channel } = await postedIn(store, newChannel())
  const made = await store.digests.get(digestId)
  const text = made && linesOf(made.digest)[0]?.claim.text
  if (!text) throw new Error('no line')
  cards = channel
  const line = { deliveryId, digestId, channel, number: 1, text, evidence: text }
  const id = unique('card')
  for (let reader = 0; reader < 3; reader++) await store.reports.add(line, { reader: unique('r'), card: id })
  return { id, channel }
}

const pressed = (id: string, message: MessageRef, name: string) =>
  store.reports.decide(id, 'leave', { call: unique('call'), name, copies: [], message })

it('ends both copies of a card that a crash sent twice, whichever is pressed first', async () => {
  const { id, channel } = await raised()
  dies = true
  await expect(reportJob(id, deps())).rejects.toThrow('killed')
  dies = false
  await reportJob(id, deps())
  expect([...standing.values()].map((buttons) => buttons.length)).toEqual([3, 3])
  const [first = '', second = ''] = standing.keys()
  await pressed(id, { channel, id: first }, 'Mo')
  await reportJob(id, deps())
  expect([...standing]).toEqual([
    [first, []],
    [second, []],
  ])
})

it('ends a copy that nothing was known of, once it is pressed after the decision', async () => {
  const { id, channel } = await raised()
  dies = true
  await expect(reportJob(id, deps())).rejects.toThrow('killed')
  dies = false
  await reportJob(id, deps())
  const [first = '', second = ''] = standing.keys()
  await pressed(id, { channel, id: second }, 'Mo')
  await reportJob(id, deps())
  expect(standing.get(first)).toHaveLength(3)
  expect((await pressed(id, { channel, id: first }, 'Jo'))?.decidedBy).toBe('Mo')
  await reportJob(id, deps())
  expect(standing.get(first)).toEqual([])
})

it('ends the copy that was still on its way when another one was decided', async () => {
  const { id, channel } = await raised()
  dies = true
  await expect(reportJob(id, deps())).rejects.toThrow('killed')
  dies = false
  const { publish } = platform
  const meanwhile = {
    ...platform,
    publish: async (...args: Parameters<Platform['publish']>) => {
      await pressed(id, { channel, id: '90' }, 'Mo')
      return publish(...args)
    },
  }
  await reportJob(id, { ...deps(), platforms: new Map([['telegram', meanwhile]]) })
  expect([...standing.values()]).toEqual([[], []])
})
