import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { newFeed } from '../../src/commands/follow.ts'
import { type PollDeps, pollFeed } from '../../src/jobs/poll-job.ts'
import { type ChosenSettings, DEFAULT_SETTINGS } from '../../src/model/channel-settings.ts'
import { Fault } from '../../src/model/fault.ts'
import type { Feed } from '../../src/model/feed.ts'
import type { Job } from '../../src/model/job.ts'
import type { Post } from '../../src/model/post.ts'
import { feedAnswer } from '../../src/pipeline/collect/feed/feed-answer.ts'
import type { Fetched, FetchOptions, Platform, Store } from '../../src/ports.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { english } from '../run/english.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let database: Database
let store: Store
let now = Date.UTC(2026, 2, 10, 12)
let id = 0
const clock = { now: () => now, id: () => `id-${id++}` }

beforeAll(async () => {
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
  await store.settings.set('operators', 'telegram/-9')
}, 60_000)
afterAll(() => database?.close())

type Web = (url: string, options: FetchOptions) => Partial<Fetched> & { body?: string }

const rss = (...names: string[]): string =>
  `<rss version="2.0"><channel><title>Quay News</title>${names
    .map(
      (name, i) =>
        `<item><title>About ${name}</title><link>https://n.example/${name}</link><guid>g-${name}</guid><pubDate>${new Date(now - (i + 1) * HOUR).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`

let feed: Feed
let alerts: string[] = []
let edits: string[] = []
let jobs: Job[] = []
let asked: FetchOptions[] = []
let chat = 0
let settings: ChosenSettings = {}

beforeEach(async () => {
  alerts = []
  edits = []
  jobs = []
  asked = []
  settings = {}
  const channel = { platform: 'telegram', chat: `-${++chat}`, topic: null } as const
  const wanted = newFeed({
    id: clock.id(),
    url: 'https://n.example/feed',
    channel,
    personId: '1',
    filters: [],
    first: 'newest',
  })
  feed = await store.feeds.add(wanted)
})

const textOf = (post: Post): string =>
  post.blocks.map((block) => ('text' in block ? block.text : '')).join('')

/** Asks the feed as soon as it is due. */
async function poll(web: Web, change: Partial<PollDeps> = {}): Promise<Feed | null> {
  now = Math.max(now, (await current())?.due ?? now)
  const platform = {
    name: 'telegram',
    publish: async (post: Post) => void alerts.push(textOf(post)),
    edit: async (_: unknown, post: Post) => void edits.push(textOf(post)),
  } as unknown as Platform
  await pollFeed(feed.id, {
    store,
    ...english,
    clock,
    settingsOf: async () => ({ settings: { ...DEFAULT_SETTINGS, ...settings }, locked: [] }),
    platforms: new Map([['telegram', platform]]),
    queue: { add: async (job) => void jobs.push(job) },
    emit: () => {},
    random: () => 0.5,
    parser: { parseFeed: feedAnswer },
    fetcher: {
      fetch: async (url, options) => {
        asked.push(options)
        const { body = '', ...rest } = web(url, options)
        return {
          url,
          status: 200,
          contentType: 'application/xml',
          bytes: new TextEncoder().encode(body),
          ...rest,
        }
      },
    },
    ...change,
  })
  return current()
}

const current = () => store.feeds.get(feed.id)

const down: Web = () => {
  throw new Fault('unreachable')
}

describe('whoever follows a feed', () => {
  const notice = () => ({ channel: feed.channel, id: '5' })
  const dying = (): Store['feeds'] => ({
    ...store.feeds,
    record: async (...args) => {
      await store.feeds.record(...args)
      throw new Error('killed')
    },
    remove: async (id) => {
      await store.feeds.remove(id)
      throw new Error('killed')
    },
  })

  it('has heard that it is followed when a crash comes right after what was found is written down', async () => {
    await store.feeds.change(feed.id, { notice: notice() })
    const dead = { store: { ...store, feeds: dying() } }
    await expect(poll(() => ({ body: rss('cranes') }), dead)).rejects.toThrow('killed')
    expect(edits).toEqual([expect.stringMatching(/^Following Quay News/)])
    await poll(() => ({ body: rss('cranes') }))
    expect(edits).toHaveLength(1)
  })

  it('has heard that it is none when a crash comes right after it was given up', async () => {
    await store.feeds.change(feed.id, { notice: notice() })
    await expect(poll(down, { store: { ...store, feeds: dying() } })).rejects.toThrow('killed')
    expect(edits).toEqual([expect.stringMatching(/^I could not open that address/)])
  })
})

describe('a feed that works', () => {
  it('becomes submissions of its own items, under ids that a second try has too', async () => {
    await poll(() => ({ body: rss('cranes', 'quays') }))
    expect(jobs).toHaveLength(1)
    const submission = await store.submissions.get(jobs[0]?.id ?? '')
    expect(submission).toMatchObject({
      source: { kind: 'url', url: 'https://n.example/cranes' },
      target: feed.channel,
      feed: { feedId: feed.id, title: 'About cranes' },
    })
    await poll(() => ({ body: rss('tugs', 'cranes', 'quays') }))
    expect(jobs).toHaveLength(2)
  })

  it('is asked with what it gave, and left alone after a 304', async () => {
    await poll(() => ({ body: rss('cranes'), etag: '"v1"', lastModified: 'Tue, 10 Mar 2026 10:00:00 GMT' }))
    const kept = await poll(() => ({ status: 304 }))
    expect(asked[1]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Tue, 10 Mar 2026 10:00:00 GMT',
    })
    expect(kept).toMatchObject({ etag: '"v1"', failures: 0, polls: 2 })
    expect((kept?.due ?? 0) - now).toBeGreaterThanOrEqual(5 * MINUTE)
    expect(jobs).toHaveLength(1)
  })

  it('is not asked before it is due, nor while it is paused', async () => {
    await poll(() => ({ body: rss('cranes') }))
    await pollFeed(feed.id, { store, clock } as unknown as PollDeps)
    await store.feeds.change(feed.id, { state: 'paused', due: 0 })
    await pollFeed(feed.id, { store, clock } as unknown as PollDeps)
    expect(asked).toHaveLength(1)
  })

  it('is paused when the bot was removed from its channel', async () => {
    const { platform, chat: chatId } = feed.channel
    await store.chats.save({
      platform,
      id: chatId,
      kind: 'group',
      title: 'Gone',
      handle: null,
      present: false,
    })
    expect(await poll(() => ({ body: rss('cranes') }))).toMatchObject({ state: 'paused' })
    expect(asked).toHaveLength(0)
  })

  it('counts once when two workers ask it at once', async () => {
    const body = rss('cranes', 'quays')
    await Promise.all([poll(() => ({ body })), poll(() => ({ body }))])
    expect(jobs).toHaveLength(1)
    expect(await current()).toMatchObject({ polls: 1 })
  })

  it('keeps its new address after three polls, when it moves within its site', async () => {
    const moved: Web = () => ({ body: rss('cranes'), url: 'https://www.n.example/rss', movedForGood: true })
    const urls = [await poll(moved), await poll(moved), await poll(moved)].map((one) => one?.url)
    expect(urls).toEqual([feed.url, feed.url, 'https://www.n.example/rss'])
  })
})

describe('what the one who follows a feed reads', () => {
  const NOON = Date.UTC(2026, 5, 1, 12)
  const said = async (chosen: ChosenSettings, first: Feed['first'] = 'newest'): Promise<string> => {
    now = Math.max(now, NOON)
    settings = chosen
    const notice = { channel: feed.channel, id: '7' }
    await store.feeds.change(feed.id, { notice, first })
    await poll(() => ({ body: rss('bridge', 'tram') }))
    return edits.join(' ')
  }

  it('says that the newest is on its way where nothing holds it', async () => {
    expect(await said({})).toMatch(/It has 2 items, the newest is on its way\. Next look/)
  })

  it.each<[string, ChosenSettings, Feed['first'], string]>([
    ['a roundup', { roundup: '18:00' }, 'newest', 'The newest is listed in the roundup at 18:00 UTC.'],
    [
      'a roundup in quiet hours',
      { roundup: '18:00', quiet: '17:00-19:30' },
      'all',
      '2 are listed in the roundup at 19:30 UTC.',
    ],
    ['quiet hours', { quiet: '11:00-14:00' }, 'newest', 'The newest is posted at 14:00 UTC.'],
    [
      'approval',
      { approval: 'feeds', roundup: '18:00' },
      'newest',
      'Moderators are asked about the newest before it is posted.',
    ],
  ])('says when it comes where there is %s', async (_, chosen, first, words) => {
    const text = await said(chosen, first)
    expect(text).toContain(`It has 2 items, none is posted now. Next look in`)
    expect(text).toContain(words)
  })

  it('says nothing of hours where nothing was taken', async () => {
    expect(await said({ roundup: '18:00' }, 'none')).toMatch(/none is posted now\. Next look in [\w ]+\.$/)
  })
})

describe('a feed that moves to another site', () => {
  const stolen: Web = () => ({ body: rss('cranes'), url: 'https://other.example/rss', movedForGood: true })

  it('stays at its old address, is told once, and goes on', async () => {
    const urls: (string | undefined)[] = []
    for (let i = 0; i < 6; i++) urls.push((await poll(stolen))?.url)
    expect(new Set(urls)).toEqual(new Set([feed.url]))
    expect(alerts).toEqual([expect.stringMatching(/Quay News.*https:\/\/other\.example\/rss.*another site/)])
    expect(jobs).toHaveLength(1)
  })

  it('is told when nothing is new there, too', async () => {
    await poll(stolen)
    const unchanged: Web = () => ({ status: 304, url: 'https://other.example/rss', movedForGood: true })
    for (let i = 0; i < 4; i++) await poll(unchanged)
    expect(alerts).toHaveLength(1)
    expect(await current()).toMatchObject({ url: feed.url, moved: { to: 'https://other.example/rss' } })
  })

  it('is followed there once its address is changed, whatever a poll of the old one says meanwhile', async () => {
    for (let i = 0; i < 3; i++) await poll(stolen)
    const url = 'https://other.example/rss'
    await poll(stolen, {
      parser: {
        parseFeed: async (bytes, options) => {
          await store.feeds.change(feed.id, { url, moved: null })
          return feedAnswer(bytes, options)
        },
      },
    })
    expect(await current()).toMatchObject({ url, moved: null })
    await poll((asked) => ({ body: asked === url ? rss('tugs', 'cranes') : '' }))
    expect(jobs).toHaveLength(2)
  })
})

describe('a feed that is broken', () => {
  it('is tried less and less often, is told once, and is forgiven', async () => {
    await poll(() => ({ body: rss('cranes', 'quays') }))
    const waits: number[] = []
    for (let i = 0; i < 12; i++) waits.push(((await poll(down))?.due ?? 0) - now)
    expect(waits.slice(1, 4).map((wait) => wait / MINUTE)).toEqual([10, 20, 40])
    expect(waits.at(-1)).toBe(24 * HOUR)
    expect(alerts).toHaveLength(1)
    expect(alerts[0]).toMatch(/Quay News.*does not answer/)
    const well = await poll(() => ({ body: rss('cranes', 'quays') }))
    expect(well).toMatchObject({ failures: 0, trouble: null })
    expect(jobs).toHaveLength(1)
  })

  it.each<[string, Web]>([
    [
      'an error page',
      () => ({ status: 502, contentType: 'text/html', body: '<html><body>Bad gateway</body></html>' }),
    ],
    [
      'a page with status 200',
      () => ({
        contentType: 'text/html',
        body: '<html><link rel="alternate" type="application/rss+xml" href="/x"></html>',
      }),
    ],
    ['nothing', () => ({})],
    ['a bomb', () => ({ body: `<!DOCTYPE r [<!ENTITY a "b">]>${rss('cranes')}` })],
  ])('by %s keeps what it was', async (_, web) => {
    await poll(() => ({ body: rss('cranes', 'quays'), etag: '"v1"' }))
    expect(await poll(web)).toMatchObject({ failures: 1, etag: '"v1"', title: 'Quay News', url: feed.url })
    await poll(() => ({ body: rss('cranes', 'quays') }))
    expect(jobs).toHaveLength(1)
  })

  it.each<[string, Fault | Error, string]>([
    ['is too large', new Fault('too-large', { mb: 5 }), 'feed-too-large'],
    ['keeps the parser busy until it is stopped', new Fault('page-unreadable'), 'feed-unreadable'],
    ['trips up the reader', new TypeError('x is not a function'), 'feed-unreadable'],
  ])('because it %s is said so, and keeps its turn', async (_, fault, trouble) => {
    await poll(() => ({ body: rss('cranes') }))
    const kept = await poll(() => ({ body: rss('cranes') }), {
      parser: { parseFeed: () => Promise.reject(fault) },
    })
    expect(kept).toMatchObject({ failures: 1, trouble })
  })

  it('waits as long as it asks', async () => {
    const later = await poll(() => ({ status: 429, retryAfter: '7200' }))
    expect((later?.due ?? 0) - now).toBe(2 * HOUR)
  })

  it('that somebody has just given is said so, and not kept', async () => {
    await store.feeds.change(feed.id, { notice: { channel: feed.channel, id: '5' } })
    expect(await poll(down)).toBeNull()
    expect(edits).toEqual([expect.stringMatching(/could not open that address/)])
  })
})

it('finds the feed that a page names, and follows that', async () => {
  const page =
    '<html><head><base href="/sub/"><link rel="alternate" type="application/rss+xml" href="comments.xml" title="Comments"><link rel="alternate" type="application/atom+xml" href="news.xml"></head></html>'
  const found = await poll((url) =>
    url.endsWith('news.xml') ? { body: rss('cranes') } : { contentType: 'text/html', body: page },
  )
  expect(found).toMatchObject({ url: 'https://n.example/sub/news.xml', title: 'Quay News' })
  expect(jobs).toHaveLength(1)
})
