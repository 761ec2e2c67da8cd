import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import type { Store } from '../../src/ports.ts'
import { delivery, savedDigest, unique } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { at, life, reported, tablesWith } from './chat-life.ts'

const FROM = '-7654321987'
const TO = '-1007654321987'
const OTHER = '-1001234567891'

/** Messages keep the chat where they stand: the new one counts its own from 1. */
const withoutMessages = (row: string): string =>
  row
    .replaceAll('\\"', '"')
    .replaceAll(/"channel":\{"platform":"telegram","chat":"[^"]*","topic":(?:null|"[^"]*")\},"id":/g, '')

let database: Database
let store: Store
let now = 1_000
beforeAll(async () => {
  database = await embeddedDatabase()
  store = await openStore(database.pool, { now: () => now, id: () => unique('made') })
  await life(store, FROM, OTHER, 'Old')
  await life(store, OTHER, FROM, 'Other')
  await reported(database, FROM, 'Old')
  await store.settings.set('operators', `telegram/${FROM}/7`)
  await store.settings.set(`welcomed/telegram/${FROM}`, '1')
  await store.channelSettings.set(at(OTHER), 'cards', `telegram/${FROM}`)
})
afterAll(() => database.close())

describe('a group that became a supergroup', () => {
  it('is named by its new id in every table there is, but for messages that stand in the old one', async () => {
    const before = await tablesWith(database, FROM, withoutMessages)
    expect(Object.keys(before).length).toBeGreaterThan(20)
    now = 5_000
    await store.chats.move('telegram', FROM, TO)
    const {
      outbox_messages: _messages,
      post_copies: _copies,
      ...left
    } = await tablesWith(database, FROM, withoutMessages)
    expect(left).toEqual({})
    expect(await store.settings.get('operators')).toBe(`telegram/${TO}/7`)
    expect(await store.settings.get(`welcomed/telegram/${TO}`)).toBe('1')
    expect(await store.channelSettings.get(at(OTHER))).toEqual([
      expect.objectContaining({ cards: `telegram/${TO}` }),
    ])
  })

  it('has its lane free, and what it spent counted', async () => {
    expect((await store.lanes.stopped([`telegram/${FROM}`, `telegram/${TO}`])).size).toBe(0)
    expect(await store.spend.spent('2026-01-01', `telegram/${TO}`)).toBe(5)
  })

  it('is asked once more what nobody has decided', async () => {
    const { rows } = await database.pool.query<{ card: string; due: number; there: string }>(
      `select 'approvals' as card, tend_at::int as due, messages::text as there from approvals
        union all select 'report_cards', tend_at::int, message::text from report_cards`,
    )
    expect(rows.length).toBeGreaterThan(2)
    for (const { there } of rows) expect(there ?? '').not.toContain(FROM)
    expect(rows).toContainEqual({ card: 'report_cards', due: 5_000, there: null })
  })

  it('loses nothing where both have the same, and keeps what is there', async () => {
    const [from, to] = [at(unique('-')), at(unique('-100'))]
    const { id } = await savedDigest(store)
    for (const place of [from, to]) {
      await store.outbox.add(delivery(id, { channel: place, intent: 'same' }))
      await store.channelSettings.set(place, 'signature', place.chat)
      await store.chats.speaks(place, 'de')
    }
    await store.chats.move('telegram', from.chat, to.chat)
    expect(await store.outbox.copies(id)).toHaveLength(2)
    expect(await store.channelSettings.get(to)).toEqual([{ signature: to.chat }])
  })
})
