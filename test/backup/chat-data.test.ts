import { readFileSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eraseChat } from '../../src/adapters/backup/erase-chat.ts'
import { exportChat } from '../../src/adapters/backup/export-chat.ts'
import { systemClock } from '../../src/adapters/clock/system-clock.ts'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { Fault } from '../../src/model/fault.ts'
import type { Store } from '../../src/ports.ts'
import { article, delivery, digest, unique } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { at, life, message, reported, tablesWith } from './chat-life.ts'
import { newFile } from './data-dirs.ts'

const GONE = '-1007654321987'
const KEPT = '-1001234567891'
const CANARY = 'canaryGoldfinch'

/** Tables that know no chat: ids of events that were handled. */
const NO_CHATS = ['calls']

/** That it is the operators' chat is a setting of the bot; words to search by are made of the digests. */
const NOT_EXPORTED = ['digest_words', 'settings']

let database: Database
let store: Store
const open = async (): Promise<void> => {
  database = await embeddedDatabase()
  store = await openStore(database.pool, systemClock)
}

describe('one chat’s data', () => {
  let shared: string
  let exported: string

  beforeAll(async () => {
    await open()
    await life(store, GONE, KEPT, CANARY)
    await life(store, KEPT, '-1005', 'staysHere')
    await reported(database, GONE, CANARY)
    await reported(database, KEPT, 'staysHere', GONE)
    // Pasted in one chat and posted in another: the post is the other one's.
    const both = article(`Of both ${CANARY}text ${unique('y')}`)
    shared = (
      await store.digests.save(
        await store.articles.save(`telegram/${GONE}`, both),
        digest(article('Shown in public.')),
        [],
      )
    ).id
    await store.outbox.add(delivery(shared, { channel: at(KEPT), notice: message(GONE) }))
    const open_ = article('Everybody may see it.')
    const everybodys = await store.digests.save(await store.articles.save(null, open_), digest(open_), [])
    await store.outbox.add(delivery(everybodys.id, { channel: at(GONE) }))
    await store.settings.set('operators', `telegram/${GONE}/7`)
    exported = newFile('chat.json')
    await exportChat(database.pool, exported, at(GONE), 5)
  })
  afterAll(() => database.close())

  it('is exported as JSON that its owner alone may read, with what was pasted, posted, set and written down', () => {
    const { chat, tables } = JSON.parse(readFileSync(exported, 'utf8'))
    expect(chat).toBe(`telegram/${GONE}`)
    expect(statSync(exported).mode & 0o777).toBe(0o600)
    const filled = Object.keys(tables).filter((name) => tables[name].length > 0)
    expect(filled).toEqual(
      expect.arrayContaining([
        'articles',
        'audit',
        'channel_settings',
        'chats',
        'conversations',
        'digests',
        'feeds',
        'outbox',
        'submissions',
      ]),
    )
    expect(tables.articles[0].article.text).toContain(CANARY)
    expect(readFileSync(exported, 'utf8')).not.toContain('staysHere')
    expect(tables.articles.map((one: { scope: string }) => one.scope)).not.toContain('')
  })

  it('is exported from every table in which something of it stands', async () => {
    const { tables } = JSON.parse(readFileSync(exported, 'utf8'))
    const kept = { ...(await tablesWith(database, GONE)), ...(await tablesWith(database, CANARY)) }
    const missing = Object.keys(kept).filter((name) => !(tables[name]?.length > 0))
    expect(missing.sort()).toEqual(NOT_EXPORTED)
  })

  it('is gone from every table there is after it was erased, and nobody else’s is', async () => {
    const before = await tablesWith(database, 'staysHere')
    // A table that is not filled here would be erased by nobody's knowledge: fill it, too.
    const filled = { ...(await tablesWith(database, GONE)), ...(await tablesWith(database, CANARY)) }
    const { rows } = await database.pool.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'",
    )
    expect(
      rows
        .map(({ name }) => name)
        .filter((name) => !(name in filled))
        .sort(),
    ).toEqual(NO_CHATS)
    const counts = await eraseChat(database.pool, at(GONE))
    expect(counts.get('articles')).toBe(2)
    expect(await tablesWith(database, GONE)).toEqual({})
    expect(await tablesWith(database, CANARY)).toEqual({})
    expect(await tablesWith(database, 'staysHere')).toEqual(before)
  })

  it('leaves what is posted elsewhere, and articles that everybody may see', async () => {
    expect(await store.digests.get(shared)).not.toBeNull()
    expect((await store.outbox.copies(shared)).map(({ channel }) => channel.chat)).toEqual([KEPT])
    expect(await tablesWith(database, 'Everybody may see it.')).toEqual({ articles: 1, digests: 1 })
  })

  it('cannot be exported or erased twice: nothing is kept of it', async () => {
    const codeOf = (error: unknown) => (error instanceof Fault ? error.code : error)
    expect(await eraseChat(database.pool, at(GONE)).catch(codeOf)).toBe('no-such-chat')
    expect(await exportChat(database.pool, newFile('x.json'), at(GONE), 5).catch(codeOf)).toBe('no-such-chat')
  })
})
