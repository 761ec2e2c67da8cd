import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../../src/adapters/clock/system-clock.ts'
import type { Database } from '../../../src/adapters/database/database.ts'
import { openStore } from '../../../src/adapters/store/open-store.ts'
import type { Channel } from '../../../src/model/channel.ts'
import { searchTerms } from '../../../src/model/search-words.ts'
import type { Store } from '../../../src/ports.ts'
import { article, channel, delivery, digest } from '../../contracts/store-samples.ts'
import { embeddedDatabase } from '../../run/embedded.ts'

let database: Database
let store: Store
beforeAll(async () => {
  database = await embeddedDatabase()
  store = await openStore(database.pool, systemClock)
}, 60_000)
afterAll(() => database?.close())

const made = async (text: string) => {
  const one = article(text)
  return store.digests.save(await store.articles.save(null, one), digest(one), [])
}

const found = async (there: Channel, typed: string) =>
  (await store.searches.find(there, searchTerms(typed), { limit: 6, before: null })).map(
    ({ delivery: { id } }) => id,
  )

describe('a post behind more than two thousand others', () => {
  it('is found by its words in either language, in its own chat alone', async () => {
    const [there, other] = [channel(), channel()]
    const old = await made('The Kestrel bridge was closed.')
    const { id } = await store.outbox.add(delivery(old.id, { channel: there, state: 'posted' }))
    await store.outbox.add(delivery(old.id, { channel: other, state: 'posted' }))
    const of = old.digest.claims.headline[0]?.text ?? ''
    const line = { section: 'headline', index: 0, of, lines: ['Die Turmfalkenbrücke ist gesperrt.'] } as const
    await store.translations.settle(id, 0, { language: 'de', lines: [line] })
    const filler = await made('The ferry sank.')
    for (const { chat } of [there, other])
      await database.pool.query(
        `insert into outbox (id, digest_id, platform, chat, topic, intent, state, token, form, due_at, attempts,
            added_at, failures)
          select $1 || i, $2, 'telegram', $1, '', $1 || i, 'posted', $1 || i, 'post', 0, 0, 0, 0
          from generate_series(1, 2100) i`,
        [chat, filler.id],
      )
    for (const typed of ['kestrel', 'gesperrt', 'turmfalken']) expect(await found(there, typed)).toEqual([id])
    expect(await found(other, 'gesperrt')).toEqual([])
    expect(await found(there, 'ferry')).toHaveLength(1)
  })
})
