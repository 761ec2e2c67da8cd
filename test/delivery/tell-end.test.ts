import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { enact } from '../../src/delivery/enact.ts'
import { type ReconcileDeps, wake } from '../../src/delivery/reconcile.ts'
import type { Channel } from '../../src/model/channel.ts'
import type { Platform, Store } from '../../src/ports.ts'
import { delivery, savedDigest } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { english } from '../run/english.ts'

const channel: Channel = { platform: 'telegram', chat: '-1', topic: null }
const notice = { channel: { ...channel, chat: '-2' }, id: '5' }

let database: Database
let store: Store
let now = 1_000_000
let ids = 0
const clock = { now: () => now, id: () => `identifier-${String(ids++).padStart(6, '0')}` }
beforeAll(async () => {
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
}, 60_000)
afterAll(() => database?.close())

let alive = true
const told: string[] = []
const platform = {
  name: 'telegram',
  linkTo: () => null,
  find: async () => ({ title: 'News' }),
  edit: async (_: unknown, { blocks: [first] }: { blocks: readonly { readonly text?: string }[] }) => {
    if (!alive) throw new Error('the process is gone')
    told.push(first?.text ?? '')
    return { kind: 'done' }
  },
} as unknown as Platform

const deps = (): ReconcileDeps => ({
  store,
  clock,
  ...english,
  platforms: new Map([['telegram', platform]]),
  queue: { add: async () => {}, size: async () => 0 },
  emit: () => {},
})

it('tells how a post ended though the process died before it could, and then no more', async () => {
  const { id } = await savedDigest(store)
  await store.outbox.add(delivery(id, { channel, notice }))
  const taken = await store.outbox.reserve(channel, now, { every: 0, burst: 1 })
  if (!taken) throw new Error('not taken')
  alive = false
  await expect(enact(taken, { state: 'posted', detail: '' }, deps())).rejects.toThrow('gone')
  alive = true
  await wake(deps())
  expect(told).toEqual([])
  now += 5 * 60_000
  await wake(deps())
  expect(told).toEqual([expect.stringContaining('Posted')])
  now += 5 * 60_000
  await wake(deps())
  expect(told).toHaveLength(1)
})

it('is not asked again where everybody has been told', async () => {
  const { id } = await savedDigest(store)
  await store.outbox.add(delivery(id, { channel, notice }))
  const taken = await store.outbox.reserve(channel, now, { every: 0, burst: 1 })
  if (!taken) throw new Error('not taken')
  const before = told.length
  await enact(taken, { state: 'refused', detail: 'bad-request: no' }, deps())
  now += 5 * 60_000
  await wake(deps())
  expect(told).toHaveLength(before + 1)
})
