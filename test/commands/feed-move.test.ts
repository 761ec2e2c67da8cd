import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import type { CommandDeps, Reply } from '../../src/commands/command.ts'
import { feeds } from '../../src/commands/feeds.ts'
import { newFeed } from '../../src/commands/follow.ts'
import type { Call } from '../../src/model/call.ts'
import type { Feed } from '../../src/model/feed.ts'
import type { Job } from '../../src/model/job.ts'
import type { PostButton } from '../../src/model/post.ts'
import type { Platform, Store } from '../../src/ports.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { english } from '../run/english.ts'

const THERE = { platform: 'telegram', chat: '-1', topic: null } as const
const NEW = 'https://other.example/rss'

let database: Database
let store: Store
let feed: Feed
let jobs: Job[] = []
let id = 0
const clock = { now: () => 1_000, id: () => `id-${id++}` }

beforeAll(async () => {
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
}, 60_000)
afterAll(() => database?.close())

beforeEach(async () => {
  jobs = []
  for (const { id: old } of await store.feeds.list(['telegram/-1'])) await store.feeds.remove(old)
  feed = await store.feeds.add({ ...followed('https://n.example/feed'), moved: { to: NEW, polls: 3 } })
})

const followed = (url: string): Feed =>
  newFeed({ id: clock.id(), url, channel: THERE, personId: '1', filters: [], first: 'newest' })

const run = (via: 'command' | 'button', argument: string): Promise<Reply> =>
  feeds.run(
    { channel: THERE, chatKind: 'group', person: { id: '1' }, via, argument, options: {} } as Call,
    {
      store,
      clock,
      ...english,
      queue: { add: async (job: Job) => void jobs.push(job) },
      platform: { name: 'telegram', roleOf: async () => 'moderator' } as unknown as Platform,
      rights: { moderators: [], channels: {} },
    } as unknown as CommandDeps,
  )

const shown = (reply: Reply): string => JSON.stringify('post' in reply ? reply.post : '')

async function consent(): Promise<PostButton | undefined> {
  const reply = await run('command', '')
  const blocks = 'post' in reply ? reply.post.blocks : []
  return blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .find(({ label }) => label.startsWith('Accept'))
}

describe('a feed that says it has moved to another site', () => {
  it('is shown with its new address, and followed there when a moderator accepts it', async () => {
    expect(shown(await run('command', ''))).toContain(`says that it has moved to ${NEW}`)
    const { argument } = (await consent()) ?? {}
    await run('button', argument ?? '')
    expect(await store.feeds.get(feed.id)).toMatchObject({ url: NEW, moved: null, due: 1_000 })
    expect(jobs).toEqual([{ kind: 'poll', id: feed.id }])
  })

  it('is asked about only when it has said so three times', async () => {
    await store.feeds.change(feed.id, { moved: { to: NEW, polls: 2 } })
    expect(await consent()).toBeUndefined()
  })

  it('is not followed to an address that was not shown', async () => {
    const { argument } = (await consent()) ?? {}
    await store.feeds.change(feed.id, { moved: { to: 'https://third.example/', polls: 9 } })
    expect(shown(await run('button', argument ?? ''))).toMatch(/button/)
    expect((await store.feeds.get(feed.id))?.url).toBe(feed.url)
  })

  it('is not followed to an address that is followed there already', async () => {
    const { number } = await store.feeds.add(followed(NEW))
    const { argument } = (await consent()) ?? {}
    expect(shown(await run('button', argument ?? ''))).toContain(`it is number ${number}`)
    expect((await store.feeds.get(feed.id))?.url).toBe(feed.url)
  })
})
