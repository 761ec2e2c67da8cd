import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/database.ts'
import { openStore } from '../../src/adapters/store/open-store.ts'
import { changed } from '../../src/commands/changed.ts'
import { check } from '../../src/commands/check.ts'
import type { CommandDeps } from '../../src/commands/command.ts'
import { correct } from '../../src/commands/correct.ts'
import { type ReconcileDeps, reconcile, wake } from '../../src/delivery/reconcile.ts'
import { cardJob } from '../../src/jobs/card-job.ts'
import { correctJob } from '../../src/jobs/correct-job.ts'
import type { JobDeps } from '../../src/jobs/job-deps.ts'
import { recheckJob } from '../../src/jobs/recheck-job.ts'
import { loadLanguages } from '../../src/language/languages.ts'
import type { Call } from '../../src/model/call.ts'
import type { Channel, MessageRef } from '../../src/model/channel.ts'
import { DEFAULT_SETTINGS } from '../../src/model/channel-settings.ts'
import type { Job } from '../../src/model/job.ts'
import type { Outcome } from '../../src/model/outbox.ts'
import type { Post } from '../../src/model/post.ts'
import { collect } from '../../src/pipeline/collect/collect.ts'
import { digestArticle } from '../../src/pipeline/pipeline.ts'
import type { Fetched, FetchOptions, Platform, Store } from '../../src/ports.ts'
import { delivery } from '../contracts/store-samples.ts'
import { embeddedDatabase } from '../run/embedded.ts'
import { english } from '../run/english.ts'

const HOUR = 3_600_000

const OLD = 'Engineers counted 14 cracks in the northern pier of the Tessel bridge on Monday morning.'
const NEW = 'Engineers counted 19 cracks in the northern pier of the Tessel bridge on Monday morning.'
const REST = [
  'The harbour council of Westhaven closed the Tessel bridge to lorries on Monday evening after the count.',
  'Repairs of the northern pier will cost the town 3 million euros and take until the end of the summer.',
  'Buses and bicycles may still cross the Tessel bridge while the repairs of the pier go on, the council said.',
]
const page = (first: string): string => [first, ...REST].join('\n\n')

let database: Database
let store: Store
let now = Date.UTC(2026, 2, 24, 8)
let ids = 0
const clock = { now: () => now, id: () => `identifier-${String(ids++).padStart(6, '0')}` }

let jobs: Job[] = []
let published: { channel: Channel; post: Post }[] = []
let edits: { message: MessageRef; text: string }[] = []
let answers: string[] = []
/** What happens while an answer is on its way. */
let meanwhile: () => Promise<void> = async () => {}
let publishing: () => Outcome | null = () => null
let editing: (message: MessageRef) => Outcome | null = () => null
let body = page(OLD)
let asked: FetchOptions[] = []
let round = 0
let group: Channel
let news: Channel

beforeAll(async () => {
  await loadLanguages()
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
}, 60_000)
afterAll(() => database?.close())

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

const platform = {
  name: 'telegram',
  repeatable: false,
  pace: { all: { every: 0, burst: 1 }, chat: () => ({ every: 0, burst: 1 }) },
  split: (post: Post) => [post],
  publish: async (post: Post, channel: Channel) => {
    const failed = publishing()
    if (failed) return failed
    published.push({ channel, post })
    return { kind: 'done', message: { channel, id: `9${published.length}` } }
  },
  answer: async (call: Call, post: Post) => {
    answers.push(textOf(post))
    await meanwhile()
    return { channel: call.channel, id: `8${answers.length}` }
  },
  linkTo: () => null,
  deepLink: () => null,
  edit: async (message: MessageRef, post: Post) => {
    const failed = editing(message)
    if (!failed) edits.push({ message, text: textOf(post) })
    return failed ?? { kind: 'done', message }
  },
  remove: async (message: MessageRef) => ({ kind: 'done', message }),
  roleOf: async ({ id }: { id: string }) => (id === '1' || id === '2' ? 'moderator' : 'reader'),
} as unknown as Platform

const fetcher = {
  fetch: async (url: string, options: FetchOptions): Promise<Fetched> => {
    asked.push(options)
    const etag = `"${body.length}-${body.slice(18, 20)}"`
    const unchanged = options.headers?.['if-none-match'] === etag
    return {
      url,
      status: unchanged ? 304 : 200,
      contentType: 'text/plain',
      bytes: new TextEncoder().encode(unchanged ? '' : body),
      etag,
    }
  },
}

const deps = (): JobDeps & ReconcileDeps =>
  ({
    store,
    clock,
    ...english,
    fetcher,
    limits: { minWords: 40, maxBytes: 1_000_000 },
    quotes: { minQuoteChars: 12, minQuoteWords: 3 },
    budget: { maxChars: 1000, maxShare: 1 },
    emit: () => {},
    sleep: async () => {},
    stopping: new AbortController().signal,
    platforms: new Map([['telegram', platform]]),
    queue: { add: async (job: Job) => void jobs.push(job), size: async () => 0 },
    settingsOf: async () => ({ settings: DEFAULT_SETTINGS }),
  }) as unknown as JobDeps & ReconcileDeps

/** Does what the queue holds, of these kinds. */
async function work(): Promise<void> {
  while (jobs.length > 0) {
    const { kind, id } = jobs.shift() ?? { kind: 'poll', id: '' }
    if (kind === 'card') await cardJob(id, deps())
    if (kind === 'recheck') await recheckJob(id, deps())
    if (kind === 'correct') await correctJob(id, deps())
  }
}

async function hoursLater(hours: number): Promise<void> {
  now += hours * HOUR
  await reconcile(deps())
  await work()
}

async function posted(digestId: string, channel: Channel, notice: MessageRef | null): Promise<void> {
  await store.chats.save({
    platform: 'telegram',
    id: channel.chat,
    kind: channel === news ? 'channel' : 'group',
    title: channel === news ? 'News' : 'Desk',
    handle: null,
    present: true,
  })
  const message = { channel, id: `${round}${channel.chat.slice(-1)}` }
  await store.outbox.add(delivery(digestId, { channel, notice, state: 'posted', messages: [message] }))
}

let digestId = ''
beforeEach(async () => {
  round++
  // What was posted before is watched no more.
  now += 100 * HOUR
  body = page(OLD)
  jobs = []
  published = []
  edits = []
  answers = []
  meanwhile = async () => {}
  publishing = () => null
  asked = []
  editing = () => null
  group = { platform: 'telegram', chat: `-${round}01`, topic: null }
  news = { platform: 'telegram', chat: `-${round}02`, topic: null }
  const article = await collect({ kind: 'url', url: `https://n.example/${round}` }, deps())
  const own = { ...article, hash: `${article.hash}${round}` }
  const articleId = await store.articles.save(null, own)
  const { digest, rejected } = await digestArticle(own, { points: 2 }, { channel: '', scope: null }, deps())
  digestId = (await store.digests.save(articleId, digest, rejected)).id
  await posted(digestId, group, { channel: group, id: '5' })
  await posted(digestId, news, null)
})

const press = (outcome: string, person = '1', { id = `press-${ids++}`, card = published.at(-1) } = {}) => {
  const button = card?.post.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons.filter(({ argument }) => argument?.endsWith(outcome)) : [],
  )[0]
  return changed.run(callOf({ id, person, argument: button?.argument ?? '' }), commandDeps())
}

const callOf = ({
  id = `call-${ids++}`,
  person = '1',
  argument = '',
  via = 'button',
  command = 'changed',
}): Call =>
  ({
    id,
    channel: group,
    chatKind: 'group',
    person: { id: person, name: person === '1' ? 'Mo' : 'Jo', asChat: false, language: null },
    via,
    command,
    argument,
    options: {},
    interaction: null,
    message: { channel: group, id: '91' },
    repliedTo: null,
  }) as unknown as Call

const commandDeps = (): CommandDeps =>
  ({
    ...deps(),
    platform,
    rights: { moderators: [], channels: {} },
    claimIn: async () => null,
  }) as unknown as CommandDeps

/** What a moderator's command says at first, and in the end. */
async function told(command: typeof check, argument = ''): Promise<string> {
  const from = { answers: answers.length, edits: edits.length }
  const reply = await command.run(callOf({ via: 'command', command: command.name, argument }), commandDeps())
  if (reply.kind !== 'silent') return textOf(reply.post)
  await work()
  const end = edits.slice(from.edits).findLast(({ message }) => message.id === `8${answers.length}`)
  return end?.text ?? answers.slice(from.answers).join('\n')
}

/** What the one who pressed hears, or else what the card says then. */
const answered = async (outcome: string, person?: string): Promise<string> => {
  const reply = await press(outcome, person)
  if (reply.kind !== 'silent') return textOf(reply.post)
  await work()
  return edits.findLast(({ message }) => isCard(message))?.text ?? ''
}

const isCard = ({ id }: MessageRef): boolean => id.startsWith('9')
/** Of the post's copies. */
const corrected = () => edits.filter(({ message }) => !isCard(message) && !message.id.startsWith('8'))

describe('an article that changes after its digest was posted', () => {
  beforeEach(async () => {
    await hoursLater(1)
    body = page(NEW)
    await hoursLater(3)
  })

  it('raises one card, where the digest was asked for, with what stood and what stands', () => {
    expect(published).toHaveLength(1)
    expect(published[0]?.channel).toEqual(group)
    const text = published[0] ? textOf(published[0].post) : ''
    expect(text).toContain(' changed.')
    expect(text).toContain(`Before: ${OLD}`)
    expect(text).toContain(`Now: ${NEW}`)
    expect(text).toContain('[Correct everywhere]')
  })

  it('is asked about once, and not again for the same text', async () => {
    await hoursLater(8)
    await hoursLater(12)
    expect(published).toHaveLength(1)
  })

  it('corrects every copy, dated, by one press', async () => {
    expect(await answered('correct')).toMatch(/\nMo corrected it everywhere: 2 copies\.$/)
    expect(
      corrected()
        .map(({ message }) => message.channel.chat)
        .sort(),
    ).toEqual([group.chat, news.chat].sort())
    for (const { text } of corrected()) {
      expect(text).toContain(NEW)
      expect(text).not.toContain(OLD)
      expect(text).toContain('Corrected ')
    }
  })

  it('gives two moderators one outcome', async () => {
    await answered('leave')
    expect(await answered('correct', '2')).toBe('Mo has decided to leave it.')
    await work()
    expect(corrected()).toEqual([])
  })

  it('is decided by no reader', async () => {
    expect(await answered('correct', '7')).toMatch(/^Only moderators/)
    expect(await answered('correct')).toMatch(/\nMo corrected/)
  })

  it('loses no copy when the worker dies in between, or an answer is lost', async () => {
    let left = 1
    editing = (message) => (!isCard(message) && left-- > 0 ? { kind: 'lost', detail: '' } : null)
    await press('correct')
    // The queue forgot the card.
    jobs = []
    now += 31_000
    await reconcile(deps())
    await work()
    expect(corrected()).toHaveLength(1)
    now += 31_000
    await wake(deps())
    await work()
    expect(corrected().map(({ message }) => message.channel.chat)).toEqual(
      expect.arrayContaining([group.chat, news.chat]),
    )
  })

  it('leaves retracted copies alone', async () => {
    const [first] = await store.outbox.copies(digestId)
    await store.outbox.retract([first?.id ?? ''])
    await answered('correct')
    expect(corrected()).toHaveLength(1)
  })
})

describe('an article that stays, or cannot be read', () => {
  it('raises no card, and is asked politely', async () => {
    await hoursLater(1)
    await hoursLater(3)
    expect(asked.at(-1)?.headers?.['if-none-match']).toBeDefined()
    expect(published).toEqual([])
  })

  it('raises none when the page shows too little to be the article', async () => {
    body = 'Please log in to read on.'
    await hoursLater(1)
    expect(published).toEqual([])
  })

  it('is read no more after two days', async () => {
    for (const hours of [1, 3, 8, 12, 24]) await hoursLater(hours)
    const before = asked.length
    await hoursLater(72)
    expect(asked).toHaveLength(before)
  })
})

const THIRD = OLD.replace('14 cracks', '23 cracks')

describe('a card that is out of date', () => {
  beforeEach(async () => {
    body = page(NEW)
    await hoursLater(1)
  })

  it('says so when the article changes again, and the newer one decides', async () => {
    body = page(THIRD)
    await hoursLater(3)
    expect(published).toHaveLength(2)
    expect(edits.at(-1)?.text).toMatch(/\nOut of date: /)
    const reply = await press('correct', '1', { card: published[0] })
    expect(reply.kind === 'silent' ? '' : textOf(reply.post)).toMatch(/^This is out of date/)
    expect(await answered('correct')).toMatch(/\nMo corrected/)
    expect(corrected().at(-1)?.text).toContain(THIRD)
  })

  it('says so when the article says again what the post says', async () => {
    body = page(OLD)
    await hoursLater(3)
    expect(published).toHaveLength(1)
    expect(edits.at(-1)?.text).toMatch(/\nOut of date: /)
  })

  it('says so when a moderator has corrected the post; another look asks about what is left', async () => {
    await told(correct, '1 The Tessel bridge is closed')
    expect(edits.findLast(({ message }) => isCard(message))?.text).toMatch(/\nOut of date: /)
    now += 61_000
    expect(await told(check)).toMatch(/^The article changed: /)
    expect(published).toHaveLength(2)
    expect(await answered('correct')).toMatch(/\nMo corrected/)
    expect(corrected().at(-1)?.text).toContain(NEW)
  })
})

describe('a card', () => {
  beforeEach(() => {
    body = page(NEW)
  })

  it('that its chat could not take at first is sent later, once', async () => {
    let left = 1
    publishing = () => (left-- > 0 ? { kind: 'wait', ms: 5_000 } : null)
    await hoursLater(1)
    expect(published).toHaveLength(0)
    now += 20_000
    await reconcile(deps())
    await work()
    await reconcile(deps())
    await work()
    expect(published).toHaveLength(1)
  })

  it('ends in its last words when the process died right after the press, without the press', async () => {
    await hoursLater(1)
    await press('retract')
    jobs = []
    now += 11_000
    await reconcile(deps())
    await work()
    expect(edits.findLast(({ message }) => isCard(message))?.text).toMatch(/\nMo retracted it: 2 copies\.$/)
    expect((await store.outbox.copies(digestId)).map(({ state }) => state)).toEqual(['removed', 'removed'])
  })

  it('is no card any more once it is carried out', async () => {
    await hoursLater(1)
    await answered('correct')
    const before = edits.length
    now += 60_000
    await reconcile(deps())
    await work()
    expect(edits).toHaveLength(before)
  })

  it('stands in the log of each chat that it changed', async () => {
    await hoursLater(1)
    await answered('correct', '7')
    await answered('correct')
    const entries = async (chat: Channel) =>
      (await store.audit.list([`telegram/${chat.chat}`], { limit: 9, before: null })).map(
        ({ action, outcome }) => `${action.replace(/ .*/, '')} ${outcome}`,
      )
    expect(await entries(group)).toEqual(['correct done', 'correct denied'])
    expect(await entries(news)).toEqual(['correct done'])
  })

  it('shows where the post stands, when the article was read, and its own note', async () => {
    body = `${page(NEW)}\n\nCorrection: An earlier version gave a wrong number of cracks in the pier.`
    await hoursLater(1)
    const text = published[0] ? textOf(published[0].post) : ''
    expect(text).toMatch(/\nRead \d{1,2} \p{L}+ \d{4}, \d\d:\d\d UTC · posted in Desk( and one more place)?/u)
    expect(text).toContain('The article itself says:\nCorrection: An earlier version gave')
  })

  it('puts Retract first where little of the post is left', async () => {
    body = [
      'The rowing club of Westhaven won the national cup for the third time on Saturday evening after a close race.',
      'Thousands of people filled the quay and sang until midnight, and the mayor promised them a new boathouse.',
      'The club was founded by dockers eighty years ago and has four hundred members today, its chairman said.',
    ].join('\n\n')
    await hoursLater(1)
    const text = published[0] ? textOf(published[0].post) : ''
    expect(text).toContain('Nothing of the post is left in the article')
    expect(text).toMatch(/\[Retract\]\n\[Leave\]$/)
  })
})

describe('a process that dies', () => {
  /** Gives the same ports; after so many calls of theirs each one fails, as it does for a process that is gone. */
  function mortal(calls: number) {
    let left = calls
    const seen = <T extends object>(port: T): T =>
      new Proxy(port, {
        get(target, key) {
          const value: unknown = Reflect.get(target, key)
          if (typeof value !== 'function') return value
          return async (...args: unknown[]) => {
            if (left-- <= 0) throw new Error('the process is gone')
            return value.apply(target, args)
          }
        },
      })
    const { store: kept, queue, ...rest } = deps()
    const nouns = Object.entries(kept).map(([name, noun]) => [
      name,
      typeof noun === 'object' ? seen(noun) : noun,
    ])
    const ports = {
      ...rest,
      queue: seen(queue),
      store: Object.fromEntries(nouns),
      platforms: new Map([
        ['telegram', { ...platform, publish: seen(platform).publish, edit: seen(platform).edit }],
      ]),
    } as unknown as JobDeps
    return { ports, alive: () => left > 0 }
  }

  const afterwards = async () => {
    jobs = []
    for (let round = 0; round < 2; round++) {
      now += 125_000
      await reconcile(deps())
      await wake(deps())
      await work()
    }
  }

  it('at any step from a changed article to its card leaves a card, once where its sending was written down', async () => {
    await hoursLater(1)
    body = page(NEW)
    now += 3 * HOUR
    for (let calls = 1, alive = false; !alive; calls++) {
      const process = mortal(calls)
      await recheckJob(digestId, process.ports).catch(() => {})
      const [card] = jobs.splice(0)
      if (card) await cardJob(card.id, process.ports).catch(() => {})
      alive = process.alive()
      now += 125_000
    }
    await afterwards()
    expect(await store.changeCards.open(digestId)).toHaveLength(1)
    expect(published.length).toBeGreaterThan(0)
    expect(published.length).toBeLessThan(3)
  })

  it('at any step of a decision leaves every copy corrected and the card in its last words', async () => {
    await hoursLater(1)
    body = page(NEW)
    await hoursLater(3)
    const [asking] = await store.changeCards.open(digestId)
    await press('correct')
    for (let calls = 1, alive = false; !alive && calls < 60; calls++) {
      const process = mortal(calls)
      await cardJob(asking?.id ?? '', process.ports).catch(() => {})
      for (const { id } of await store.outbox.copies(digestId))
        await correctJob(id, process.ports).catch(() => {})
      alive = process.alive()
      now += 31_000
    }
    await afterwards()
    const copies = await store.outbox.copies(digestId)
    expect(copies.map(({ revision, shown }) => [revision, shown])).toEqual([
      [1, 1],
      [1, 1],
    ])
    expect(new Set(corrected().map(({ message }) => message.channel.chat)).size).toBe(2)
    expect(edits.findLast(({ message }) => isCard(message))?.text).toMatch(
      /\nMo corrected it everywhere: 2 copies\.$/,
    )
    expect(await store.changeCards.due(now + HOUR)).not.toContain(asking?.id)
  })
})

describe('/check', () => {
  it('says that nothing has changed, and reads an article once a minute at most', async () => {
    await hoursLater(1)
    now += 61_000
    expect(await told(check)).toBe('The article is unchanged.')
    expect(await told(check)).toMatch(/^I have just read it/)
    expect(asked).toHaveLength(3)
    now += 61_000
    expect(await told(check)).toBe('The article is unchanged.')
    expect(asked).toHaveLength(4)
  })

  it('raises the card at once, days after the post, too', async () => {
    now += 90 * HOUR
    body = page(NEW)
    expect(await told(check)).toMatch(/^The article changed: 2 lines of the post no longer stand\./)
    expect(published).toHaveLength(1)
  })

  it('says that every line stands where others changed', async () => {
    body = `${page(OLD)}\n\nThe council meets again on Thursday.`
    expect(await told(check)).toBe('The article changed, but every line of the post still stands in it.')
    expect(published).toEqual([])
  })

  it('asks once more about what was left as it is', async () => {
    body = page(NEW)
    await told(check)
    await answered('leave')
    now += 61_000
    expect(await told(check)).toMatch(/^The article changed: 2 lines/)
    expect(published).toHaveLength(2)
  })

  it('says that the page cannot be read', async () => {
    body = 'Please log in to read on.'
    expect(await told(check)).toMatch(/^I could not read the article now\./)
  })

  it('is answered once when the event comes again after a crash', async () => {
    const call = callOf({ id: `again-${round}`, via: 'command', command: 'check' })
    await check.run(call, commandDeps())
    await check.run(call, commandDeps())
    expect(answers).toHaveLength(1)
  })
})

describe('/correct', () => {
  it('says that all is done where the worker was faster than the answer', async () => {
    meanwhile = async () => {
      for (const { id } of await store.outbox.copies(digestId)) await correctJob(id, deps())
    }
    expect(await told(correct, '2 Engineers looked at the pier.')).toBe('Corrected: 2 copies.')
  })
})
