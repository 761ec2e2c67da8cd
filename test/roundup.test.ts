import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../src/adapters/database/database.ts'
import { openStore } from '../src/adapters/store/open-store.ts'
import type { Command, CommandDeps, Reply } from '../src/commands/command.ts'
import { held } from '../src/commands/held.ts'
import { queue } from '../src/commands/queue.ts'
import { retract } from '../src/commands/retract.ts'
import { settings } from '../src/commands/settings.ts'
import { split } from '../src/commands/split.ts'
import { views } from '../src/commands/views.ts'
import { ABANDONED_MS, type ReconcileDeps, reconcile, wake } from '../src/delivery/reconcile.ts'
import { correctJob } from '../src/jobs/correct-job.ts'
import { digestJob } from '../src/jobs/digest-job.ts'
import type { JobDeps } from '../src/jobs/job-deps.ts'
import { publishJob } from '../src/jobs/publish-job.ts'
import { removeJob } from '../src/jobs/remove-job.ts'
import { resolveJob } from '../src/jobs/resolve-job.ts'
import { loadLanguages } from '../src/language/languages.ts'
import { approvalFor } from '../src/model/approval.ts'
import { deliveryFor } from '../src/model/approved-delivery.ts'
import type { Call } from '../src/model/call.ts'
import type { Channel, MessageRef } from '../src/model/channel.ts'
import { settled } from '../src/model/channel-settings.ts'
import type { Job } from '../src/model/job.ts'
import type { Post } from '../src/model/post.ts'
import { revise } from '../src/model/revise.ts'
import { parsePage } from '../src/pipeline/collect/page/parse-page.ts'
import type { Platform, Store } from '../src/ports.ts'
import { delivery, savedDigest, submission } from './contracts/store-samples.ts'
import { embeddedDatabase } from './run/embedded.ts'
import { english } from './run/english.ts'

let database: Database
let store: Store
let now = 0
let ids = 0
const clock = { now: () => now, id: () => `identifier-${String(ids++).padStart(6, '0')}` }
const at = (text: string): void => {
  now = Date.parse(text)
}

let jobs: Job[] = []
/** What stands in the chat, by message id. */
let chat = new Map<string, Post>()
let sent = 0
let elsewhere = 0
let said: Post[] = []
let round = 0
let news: Channel
let lost = false

beforeAll(async () => {
  await loadLanguages()
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
}, 60_000)
afterAll(() => database?.close())

beforeEach(async () => {
  round++
  ;[jobs, chat, sent, said, lost] = [[], new Map(), 0, [], false]
  news = { platform: 'telegram', chat: `-2${round}`, topic: null }
  await store.chats.save({
    platform: 'telegram',
    id: news.chat,
    kind: 'group',
    title: 'News',
    handle: null,
    present: true,
  })
  at('2026-03-24T12:00:00Z')
  await set('roundup 08:00, 18:00')
})

const textOf = ({ blocks }: Post): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'buttons'
        ? block.buttons.map(({ label }) => `[${label}]`)
        : block.kind === 'list'
          ? block.items.map(({ text }) => text)
          : [block.text],
    )
    .join('\n')

const shown = (): string[] => [...chat.values()].map(textOf)

const buttonOf = (post: Post | undefined, label: string): string => {
  const buttons = post?.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])) ?? []
  const found = buttons.find((button) => button.label === label)
  if (!found) throw new Error(`no button ${label}`)
  return found.argument ?? ''
}

const platform = {
  name: 'telegram',
  repeatable: false,
  pace: { all: { every: 0, burst: 1 }, chat: () => ({ every: 0, burst: 1 }) },
  newest: () => null,
  split: (post: Post) => [post],
  publish: async (post: Post, channel: Channel) => {
    // What other tests have left waiting goes to chats of their own.
    if (channel.chat !== news.chat)
      return { kind: 'done', message: { channel, id: `${channel.chat}${++elsewhere}` } }
    const id = String(++sent)
    chat.set(id, post)
    return lost ? { kind: 'lost', detail: 'no answer' } : { kind: 'done', message: { channel, id } }
  },
  locate: async (post: Post, channel: Channel) => {
    const found = [...chat].find(([, there]) => textOf(there) === textOf(post))
    return found ? { kind: 'there', message: { channel, id: found[0] } } : { kind: 'absent' }
  },
  edit: async (message: MessageRef, post: Post) => {
    if (message.channel.chat === news.chat && chat.has(message.id)) chat.set(message.id, post)
    else said.push(post)
    return { kind: 'done', message }
  },
  remove: async (message: MessageRef) => {
    chat.delete(message.id)
    return { kind: 'done', message }
  },
  answer: async (call: Call, post: Post) => {
    said.push(post)
    return { channel: call.channel, id: `a${said.length}` }
  },
  linkTo: () => null,
  deepLink: () => null,
  missingRight: async () => null,
  roleOf: async ({ id }: { id: string }) => (id === '1' ? 'moderator' : 'reader'),
} as unknown as Platform

const settingsOf = async (channel: Channel) => settled([], await store.channelSettings.get(channel))

const jobDeps = (
  given: { store: Store; platform: Platform } = { store, platform },
): JobDeps & ReconcileDeps =>
  ({
    store: given.store,
    clock,
    ...english,
    settingsOf,
    modelFor: () => undefined,
    parser: { parse: async (html: string, url: string | null) => parsePage(html, url) },
    limits: { minWords: 20, maxBytes: 1_000_000 },
    quotes: { minQuoteChars: 12, minQuoteWords: 3 },
    budget: { maxChars: 1000, maxShare: 1 },
    emit: () => {},
    sleep: async () => {},
    signal: new AbortController().signal,
    stopping: new AbortController().signal,
    turns: (_key: string, _ms: number, _signal: AbortSignal, act: () => Promise<unknown>) => act(),
    platforms: new Map([['telegram', given.platform]]),
    queue: { add: async (job: Job) => void jobs.push(job), size: async () => 0 },
  }) as unknown as JobDeps & ReconcileDeps

const commandDeps = (): CommandDeps =>
  ({ ...jobDeps(), platform, rights: { moderators: [], channels: {} }, translates: () => false }) as never

/** What the workers do until there is nothing left to do at this time. */
async function work(deps = jobDeps()): Promise<void> {
  await reconcile(deps)
  for (let turn = 0; turn < 12; turn++) {
    await wake(deps)
    for (const id of await deps.store.outbox.ready(now, 100)) jobs.push({ kind: 'publish', id })
    if (jobs.length === 0) return
    for (const { kind, id } of jobs.splice(0)) await JOBS[kind]?.(id, deps)
  }
}

const JOBS: Readonly<Partial<Record<Job['kind'], (id: string, deps: JobDeps) => Promise<unknown>>>> = {
  digest: digestJob,
  publish: publishJob,
  resolve: resolveJob,
  remove: removeJob,
  correct: correctJob,
}

let calls = 0
async function call(command: Command, more: Partial<Call> = {}): Promise<Reply> {
  const reply = await command.run(
    {
      id: `e${round}-${calls++}`,
      channel: news,
      chatKind: 'group',
      person: { id: '1', name: 'Mo', asChat: false, language: null },
      via: 'command',
      command: command.name,
      argument: '',
      full: false,
      options: {},
      files: [],
      message: null,
      repliedTo: null,
      thread: null,
      interaction: null,
      ...more,
    } as Call,
    commandDeps(),
  )
  if (reply.kind !== 'silent') said.push(reply.post)
  return reply
}

const set = (argument: string) => call(settings, { argument })

interface Told {
  readonly title: string
  readonly publisher: string
  readonly text: string
}

/** As a feed that the channel follows brings it. */
async function fed({ title, publisher, text }: Told, more: object = {}): Promise<void> {
  const id = `s${round}-${ids++}`
  const url = `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/${id}`
  const html = `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${publisher}">
    <link rel="canonical" href="${url}"><meta property="article:published_time" content="${new Date(now).toISOString()}">
    </head><body><article><h1>${title}</h1>${text.replaceAll(/[^.]+\./g, '<p>$&</p>')}</article></body></html>`
  await store.submissions.add(
    submission({
      id,
      source: { kind: 'html', html },
      channel: news,
      target: news,
      feed: { feedId: 'f', itemId: 'i', url, title: null, publishedAt: null, html: null },
      ...more,
    }),
  )
  jobs.push({ kind: 'digest', id })
  await work()
}

const bridge = (week = round): Told => ({
  title: `Tessel bridge closed to lorries, week ${week}`,
  publisher: 'Harbour Post',
  text: `Engineers counted nine cracks in the northern pier of the Tessel bridge on Tuesday morning of week ${week}. The harbour council of Westhaven closed the Tessel bridge to lorries after the count. Repairs of the northern pier will take until the end of the summer, mayor Ida Lund said.`,
})
const bridgeToo = (): Told => ({
  title: `Lorries banned from Tessel bridge in Westhaven, week ${round}`,
  publisher: 'Coast Radio',
  text: `Lorries are banned from the Tessel bridge in Westhaven after engineers counted nine cracks in its northern pier in week ${round}. The harbour council closed the bridge to them on Tuesday. Repairs of the pier will take until the end of the summer, said mayor Ida Lund.`,
})
const library = (): Told => ({
  title: `Library of Ostrand opens on Sundays, week ${round}`,
  publisher: 'Valley Times',
  text: `The public library of Ostrand will open on Sundays from next month on, its director Per Hagen said in week ${round}. Two more librarians start on the first of April. Readers had asked for longer hours in a survey that 1,200 people answered.`,
})

describe('what feeds bring to a channel with roundups', () => {
  it('waits, and comes in one message at the set time', async () => {
    await fed(bridge())
    await fed(library())
    at('2026-03-24T17:59:59Z')
    await work()
    expect(chat.size).toBe(0)
    at('2026-03-24T18:00:00Z')
    await work()
    expect(chat.size).toBe(1)
    const [text = ''] = shown()
    expect(text).toMatch(/^2 stories\n/)
    expect(text).toContain('Tessel bridge closed to lorries')
    expect(text).toContain('Library of Ostrand opens on Sundays')
    expect(text).toContain('In the articles’ own words')
    at('2026-03-25T08:00:00Z')
    await work()
    expect(chat.size).toBe(1)
  })

  it('links each headline to its article, and names the id under it', async () => {
    await fed(bridge())
    await fed(library())
    at('2026-03-24T18:00:00Z')
    await work()
    const [post] = [...chat.values()]
    const links = post?.blocks.filter(({ kind }) => kind === 'link')
    expect(links).toMatchObject([
      { text: bridge().title, url: expect.stringMatching(/^https:\/\/harbour-post\.example\//) },
      { text: library().title, url: expect.stringMatching(/^https:\/\/valley-times\.example\//) },
    ])
    expect(textOf(post ?? { blocks: [] })).toMatch(/24 March 2026 · Harbour Post · [a-z0-9]{4}\n/)
  })

  it('of one digest is that digest as ever, with its buttons', async () => {
    await fed(bridge())
    at('2026-03-24T18:00:00Z')
    await work()
    const [text = ''] = shown()
    expect(text).not.toContain('stories')
    expect(text).toContain('[Evidence]')
  })

  it('names another outlet’s report of the same story under the first', async () => {
    await fed(bridge())
    await fed(library())
    await fed(bridgeToo())
    at('2026-03-24T18:00:00Z')
    await work()
    const [text = ''] = shown()
    expect(text).toMatch(/^2 stories\n/)
    expect(text).toMatch(/Also in Coast Radio · [a-z0-9]{4}/)
    expect(text).not.toContain(bridgeToo().title)
  })

  it('is told apart again by a moderator, and stays so', async () => {
    await fed(bridge())
    await fed(bridgeToo())
    at('2026-03-24T18:00:00Z')
    await work()
    const token = buttonOf([...chat.values()][0], 'Not the same story')
    await call(split, {
      via: 'button',
      argument: token,
      person: { id: '2', name: 'Reader', asChat: false, language: null },
    })
    expect(textOf(said.at(-1) ?? { blocks: [] })).toContain('Only moderators')
    await call(split, { via: 'button', argument: token })
    expect(textOf(said.at(-1) ?? { blocks: [] })).toContain('also in Coast Radio')
    const press = buttonOf(said.at(-1), '1. List apart')
    await call(split, { via: 'button', argument: press })
    await work()
    expect(shown()).toHaveLength(1)
    expect(shown()[0]).toContain(bridgeToo().title)
    expect(shown()[0]).not.toContain('Also in')
    expect(shown()[0]).not.toContain('[Not the same story]')
    await call(split, { via: 'button', argument: press })
    await work()
    expect(shown()[0]).toMatch(/^2 stories\n/)
  })

  it('that a moderator asks for in the chat comes at once', async () => {
    await fed(bridge())
    await fed(library(), { feed: undefined })
    expect(shown()).toHaveLength(1)
    expect(shown()[0]).toContain('Library')
  })

  it('is posted one by one again when roundups are turned off', async () => {
    await fed(bridge())
    await fed(library())
    await set('roundup off')
    await work()
    expect(shown()).toHaveLength(2)
  })

  it('keeps to quiet hours and counts one of the day’s posts', async () => {
    await set('quiet 17:00-19:00')
    await set('cap 1')
    await fed(bridge())
    await fed(library())
    at('2026-03-24T18:00:00Z')
    await work()
    expect(chat.size).toBe(0)
    at('2026-03-24T19:00:00Z')
    await work()
    expect(chat.size).toBe(1)
    expect(await store.outbox.places(news, '2026-03-24')).toBe(1)
  })
})

describe('what moderators approved', () => {
  const approved = async (due: number | null): Promise<void> => {
    const { id, digest, articleId } = await savedDigest(store)
    const stored = { id, digest, articleId }
    const wanted = delivery(id, { channel: news })
    const asker = { channel: news, personId: '1', name: null, notice: null, feed: false }
    const card = await store.approvals.add(approvalFor(clock.id(), wanted, stored, asker))
    const decision = { outcome: 'approved', call: clock.id(), name: 'Mo', edits: 0, reason: null } as const
    await store.approvals.decide(card.id, { ...decision, delivery: deliveryFor(card, clock.id()), due })
    await work()
  }

  it('is listed in the roundup where nobody chose a time, else posted at that time', async () => {
    await approved(null)
    await approved(null)
    await approved(Date.parse('2026-03-24T13:00:00Z'))
    expect(chat.size).toBe(0)
    at('2026-03-24T13:00:00Z')
    await work()
    expect(shown()).toHaveLength(1)
    expect(shown()[0]).not.toContain('stories')
    at('2026-03-24T18:00:00Z')
    await work()
    expect(shown()).toHaveLength(2)
    expect(shown()[1]).toMatch(/^2 stories\n/)
  })
})

describe('a roundup that stands', () => {
  const standing = async () => {
    await fed(bridge())
    await fed(library())
    at('2026-03-24T18:00:00Z')
    await work()
  }
  const idOf = (title: string): string => {
    const lines = (shown()[0] ?? '').split('\n')
    const line = lines.slice(lines.indexOf(title)).find((text) => / · [a-z0-9]{4}$/.test(text))
    return line?.slice(-4) ?? ''
  }

  it('loses what is retracted, and goes with the last of it', async () => {
    await standing()
    const [first, second] = [idOf(bridge().title), idOf(library().title)]
    await call(retract, { argument: first })
    await work()
    expect(shown()).toHaveLength(1)
    expect(shown()[0]).not.toContain(bridge().title)
    await call(retract, { argument: second })
    await work()
    expect(shown()).toEqual([])
  })

  it('is retracted as a whole by a reply to it, after a question', async () => {
    await standing()
    const [id = ''] = [...chat.keys()]
    const repliedTo = { message: { channel: news, id } } as Call['repliedTo']
    await call(retract, { repliedTo })
    const press = buttonOf(said.at(-1), 'Retract all of it')
    expect(shown()).toHaveLength(1)
    await call(retract, { via: 'button', argument: press })
    await work()
    expect(shown()).toEqual([])
    expect(await store.outbox.latest(news)).toBeNull()
  })

  it('shows a line as it was corrected', async () => {
    await standing()
    const stored = await store.digests.byShortId(`telegram/${news.chat}`, idOf(library().title))
    const copies = stored ? await store.outbox.copies(stored.id) : []
    if (!stored) throw new Error('no digest')
    const [headline] = stored.digest.claims.headline
    if (!headline) throw new Error('no headline')
    const after = { ...headline, text: 'Ostrand’s library opens on Sundays', wording: 'editors' } as const
    const change = { section: 'headline', index: 0, before: headline.text, after } as const
    await store.revisions.add(
      {
        digestId: stored.id,
        at: now,
        by: '1',
        articleId: stored.articleId,
        digest: revise(stored.digest, [change], '2026-03-24'),
        lines: [change],
      },
      { intent: `fix-${round}`, base: 0, copies: copies.map(({ id }) => id) },
    )
    await work()
    expect(shown()).toHaveLength(1)
    expect(shown()[0]).toContain('Ostrand’s library opens on Sundays')
    expect(shown()[0]).toMatch(/· corrected 24 March/i)
    expect(await store.revisions.behind(now + 60_000, 10)).toEqual([])
  })

  it('answers for the digest whose id is named, and asks for one where none is', async () => {
    await standing()
    const sources = views.find(({ name }) => name === 'evidence')
    if (!sources) throw new Error('no view')
    const [id = ''] = [...chat.keys()]
    const repliedTo = { message: { channel: news, id } } as Call['repliedTo']
    await call(sources, { repliedTo })
    expect(textOf(said.at(-1) ?? { blocks: [] })).toContain('several digests')
    await call(sources, { repliedTo, argument: idOf(library().title) })
    expect(textOf(said.at(-1) ?? { blocks: [] })).toContain('Ostrand')
  })
})

describe('/queue', () => {
  it('says how many wait for the roundup and when it comes, and has it come now', async () => {
    await fed(bridge())
    await fed(library())
    await call(queue)
    const post = said.at(-1)
    expect(textOf(post ?? { blocks: [] })).toContain('2 digests wait for the roundup of News at 18:00 UTC.')
    await call(held, { via: 'button', argument: buttonOf(post, 'Post now') })
    await work()
    expect(shown()).toHaveLength(1)
    expect(shown()[0]).toMatch(/^2 stories\n/)
    await call(queue)
    expect(textOf(said.at(-1) ?? { blocks: [] })).not.toContain('roundup')
  })
})

describe('whatever breaks', () => {
  it('a roundup whose answer was lost is found, and not sent again', async () => {
    await fed(bridge())
    await fed(library())
    at('2026-03-24T18:00:00Z')
    lost = true
    await work()
    lost = false
    for (let minutes = 1; minutes < 5; minutes++) {
      now += 60_000
      await work()
    }
    expect(sent).toBe(1)
    expect((await store.outbox.latest(news))?.state).toBe('posted')
  })

  /** What a sender changes anything with: between two of these a kill is the same wherever it comes. */
  const CHANGES = new Set(['reserve', 'form', 'settle', 'takePlace', 'begin', 'publish', 'record'])

  /** Dies before or after the nth of these calls: what follows is done by somebody new. */
  const mortal = (dies: { readonly nth: number; readonly when: 'before' | 'after' }) => {
    let count = 0
    const wrapped = <T extends object>(port: T): T =>
      new Proxy(port, {
        get(target, name) {
          const value = Reflect.get(target, name)
          if (typeof value === 'function' && !CHANGES.has(String(name)))
            return (...args: unknown[]) =>
              count >= dies.nth ? Promise.reject(new Error('killed')) : value.apply(target, args)
          if (typeof value === 'function')
            return async (...args: unknown[]) => {
              const mine = ++count
              if (mine === dies.nth && dies.when === 'before') throw new Error('killed')
              if (mine > dies.nth) throw new Error('killed')
              const result = await value.apply(target, args)
              if (mine === dies.nth) throw new Error('killed')
              return result
            }
          return typeof value === 'object' && value !== null ? wrapped(value) : value
        },
      })
    const publishing = { ...platform, publish: platform.publish }
    const only = new Proxy(publishing, {
      get: (target, name) =>
        name === 'publish' ? wrapped({ publish: target.publish }).publish : Reflect.get(target, name),
    })
    return {
      deps: jobDeps({ store: wrapped(store), platform: only as Platform }),
      died: () => count >= dies.nth,
    }
  }

  /** A digest that waits for the roundup at six. */
  const waiting = async (): Promise<void> => {
    const { id } = await savedDigest(store)
    const due = Date.parse('2026-03-24T18:00:00Z')
    const intent = `story-${id}`
    await store.outbox.add(delivery(id, { channel: news, intent, due, waits: true, held: 'roundup' }))
  }

  it('at every step at which its sender may be killed, each digest is listed once, in one message', async () => {
    for (let nth = 1; ; nth++) {
      let reached = false
      for (const when of ['before', 'after'] as const) {
        round++
        ;[jobs, chat, sent] = [[], new Map(), 0]
        news = { platform: 'telegram', chat: `-2${round}`, topic: null }
        await store.chats.save({
          platform: 'telegram',
          id: news.chat,
          kind: 'group',
          title: 'News',
          handle: null,
          present: true,
        })
        at('2026-03-24T12:00:00Z')
        await set('roundup 08:00, 18:00')
        await waiting()
        await waiting()
        at('2026-03-24T18:00:00Z')
        const [id] = await store.outbox.ready(now, 10)
        const { deps, died } = mortal({ nth, when })
        await publishJob(id ?? '', deps).catch(() => {})
        reached ||= died()
        for (let tries = 0; tries < 5; tries++) {
          now += ABANDONED_MS + 60_000
          await work()
        }
        const texts = shown()
        expect(texts, `${when} call ${nth}`).toHaveLength(1)
        expect(texts[0], `${when} call ${nth}`).toMatch(/^2 stories\n/)
        expect(sent, `${when} call ${nth}`).toBe(1)
        const states = await Promise.all(
          (
            await store.outbox.list(
              [`telegram/${news.chat}`],
              ['pending', 'sending', 'uncertain', 'dead', 'refused'],
              { limit: 10, since: 0 },
            )
          ).newest,
        )
        expect(states, `${when} call ${nth}`).toEqual([])
      }
      if (!reached) break
    }
  }, 120_000)
})
