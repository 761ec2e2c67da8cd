import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import type { CommandDeps } from '../../src/commands/command.ts'
import { correct } from '../../src/commands/correct.ts'
import { loadLanguages } from '../../src/language/languages.ts'
import type { Call } from '../../src/model/call.ts'
import type { Channel } from '../../src/model/channel.ts'
import type { Post } from '../../src/model/post.ts'
import type { Store } from '../../src/ports.ts'
import { channel, delivery, savedDigest, unique } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { english } from '../run/english.ts'

const LINE = 'The pier is closed until further notice.'

let database: Database
let store: Store
beforeAll(async () => {
  await loadLanguages()
  database = await embeddedDatabase()
  store = await openStore(database.pool, { now: () => 1, id: () => unique('id') })
}, 60_000)
afterAll(() => database?.close())

/** A digest that stands in a chat; gives its short id. */
async function postedIn(home: Channel): Promise<string> {
  const { id, digest } = await savedDigest(store)
  const pace = { every: 0, burst: 9 }
  await store.outbox.add(delivery(id, { channel: home }))
  const taken = await store.outbox.reserve(home, 2, pace)
  if (!taken) throw new Error('nothing to send')
  await store.outbox.begin(taken, 2, { pace, all: pace, newest: null })
  await store.outbox.record(taken, { channel: home, id: '5' })
  await store.outbox.settle(taken, 'posted')
  return digest.id
}

/** What is said when this is typed; `dies`: the process ends before it says anything. */
async function said(home: Channel, argument: string, { id = unique('call'), dies = false } = {}) {
  const words: string[] = []
  const textOf = ({ blocks: [block] }: Post): string => (block && 'text' in block ? block.text : '')
  const platform = {
    name: 'telegram',
    roleOf: async () => 'moderator',
    deepLink: () => null,
    linkTo: () => null,
    answer: async (_: Call, post: Post) => {
      if (dies) throw new Error('killed')
      words.push(textOf(post))
      return { channel: home, id: unique('9') }
    },
    edit: async () => ({ kind: 'done' }),
  }
  const deps = {
    store,
    ...english,
    platform,
    clock: { now: () => 3, id: () => unique('id') },
    queue: { add: async () => {} },
    rights: { moderators: [], channels: {} },
    claimIn: async () => null,
  } as unknown as CommandDeps
  const person = { id: '1', name: 'Mo', asChat: false, language: null }
  const call = { id, channel: home, chatKind: 'group', person, via: 'command', command: 'correct', argument }
  const reply = await correct.run(
    { ...call, options: {}, interaction: null, repliedTo: null, message: null } as unknown as Call,
    deps,
  )
  return reply.kind === 'answer' ? [...words, textOf(reply.post)] : words
}

it('says that it corrects when the same event comes again after a crash, and says so once', async () => {
  const home = channel()
  const typed = `${await postedIn(home)} 1 ${LINE}`
  await expect(said(home, typed, { id: 'one', dies: true })).rejects.toThrow('killed')
  expect(await said(home, typed, { id: 'one' })).toEqual([expect.stringMatching(/^Correcting one copy/)])
  expect(await said(home, typed)).toEqual(['It says just that already.'])
})
