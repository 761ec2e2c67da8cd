import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../src/adapters/database/database.ts'
import { openStore } from '../src/adapters/store/open-store.ts'
import { loadWords } from '../src/adapters/words/words.ts'
import type { CommandDeps } from '../src/commands/command.ts'
import { dispatch } from '../src/commands/dispatch.ts'
import { newFeed } from '../src/commands/follow.ts'
import { COMMANDS } from '../src/commands/index.ts'
import type { Call } from '../src/model/call.ts'
import { type Channel, type PlatformName, scopeOf } from '../src/model/channel.ts'
import type { Post } from '../src/model/post.ts'
import type { Platform, Store } from '../src/ports.ts'
import { AT_ONCE, article, delivery, digest, savedDigest, unique } from './contracts/store-samples.ts'
import { embeddedDatabase } from './run/embedded.ts'
import { ROOT } from './run/groundwire.ts'

/** What a call leaves behind whoever made it: that it was heard, and who was denied what. */
const TRACES = new Set(['calls', 'audit'])

const words = loadWords(join(ROOT, 'config'), 'en')
let database: Database
let store: Store
let calls = 0
/** Who may what, where: `chat/person`. */
const moderators = new Set<string>()
let answers: Post[] = []
/** What was done on the platform or given to the workers beside the answer. */
let effects: string[] = []
const clock = { now: () => Date.now(), id: () => unique('made-by-the-command-') }

beforeAll(async () => {
  database = await embeddedDatabase()
  store = await openStore(database.pool, clock)
}, 60_000)
afterAll(() => database?.close())
beforeEach(() => {
  answers = []
  effects = []
  moderators.clear()
})

const did = (what: string) => async () => {
  effects.push(what)
  return { kind: 'refused', reason: 'gone', detail: what }
}

const platform = (name: PlatformName): Platform =>
  ({
    name,
    publish: did('publish'),
    edit: did('edit'),
    remove: did('remove'),
    answer: async (_call: Call, post: Post) => {
      answers.push(post)
      return null
    },
    acknowledge: async () => undefined,
    roleOf: async ({ id }: Call['person'], channel: Channel) =>
      moderators.has(`${channel.chat}/${id}`) ? 'moderator' : 'reader',
    find: async () => null,
    missingRight: async () => null,
    linkTo: () => null,
    deepLink: () => null,
  }) as unknown as Platform

const depsOn = (name: PlatformName): CommandDeps =>
  ({
    store,
    queue: { add: did('job') },
    platform: platform(name),
    clock,
    words,
    rights: { moderators: [], channels: {} },
    translates: () => false,
    settingsOf: did('settings'),
    claimIn: async () => null,
    readOpml: () => null,
  }) as unknown as CommandDeps

/** A chat with everything that a command may be about. */
async function furnished(name: PlatformName) {
  const here: Channel = { platform: name, chat: unique('chat'), topic: null }
  await store.chats.save({
    platform: name,
    id: here.chat,
    kind: 'group',
    title: 'Here',
    present: true,
  } as never)
  const { id, digest: made } = await savedDigest(store, scopeOf(here), unique('k'))
  const posted = await store.outbox.add(delivery(id, { channel: here }))
  const taken = await store.outbox.reserve(here, Date.now(), AT_ONCE)
  if (!taken) throw new Error('not taken')
  const message = { channel: here, id: unique('m') }
  await store.outbox.record(taken, message)
  await store.outbox.settle(taken, 'posted')
  const doubt = await store.outbox.add(delivery(id, { channel: here }))
  await store.outbox.settle(doubt, 'uncertain')
  const preview = await store.outbox.add(delivery(id, { channel: here, form: 'preview' }))
  await store.feeds.add(
    newFeed({
      id: unique('f'),
      url: `https://n.example/${unique('')}`,
      channel: here,
      personId: '1',
      filters: [],
      first: 'newest',
    }),
  )
  const card = await store.changeCards.add({
    id: unique('card-of-a-change'),
    digestId: id,
    hash: unique('h'),
    channel: here,
    base: 0,
    articleId: unique('a'),
    digest: digest(article(), made.id),
    lines: [],
    note: null,
  })
  return { here, message, shortId: made.id, posted, doubt, preview, card }
}
type Furnished = Awaited<ReturnType<typeof furnished>>

/** What a real button of the command carries, where that is more than a digest's token. */
const pressedWith: Readonly<Record<string, (there: Furnished) => string>> = {
  settle: ({ doubt }) => `${doubt.token}.again`,
  changed: ({ card }) => `${card.id}.retract`,
  post: ({ posted, here }) => `${posted.token}.${here.chat}`,
  discard: ({ preview }) => preview.token,
}

async function snapshot(): Promise<string> {
  const tables = await database.pool.connect()
  try {
    const { rows } = await tables.query(
      "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
      [],
    )
    const all: string[] = []
    for (const { name } of rows as { name: string }[]) {
      if (TRACES.has(name)) continue
      const { rows: held } = await tables.query(
        `select row_to_json(t)::text as row from "${name}" t order by 1`,
        [],
      )
      all.push(`${name}\n${(held as { row: string }[]).map(({ row }) => row).join('\n')}`)
    }
    return all.join('\n')
  } finally {
    tables.release()
  }
}

type Actor = 'a reader' | 'a moderator of another chat' | 'a person in another chat'
const ACTORS: readonly Actor[] = ['a reader', 'a moderator of another chat', 'a person in another chat']

const callOf = (there: Furnished, command: string, via: 'command' | 'button', personId: string): Call => ({
  id: `call-${++calls}`,
  channel: there.here,
  chatKind: 'group',
  person: { id: personId, name: 'Re', asChat: false, language: null },
  via,
  command,
  argument: via === 'button' ? (pressedWith[command]?.(there) ?? there.posted.token) : there.shortId,
  full: false,
  options: {},
  files: [],
  message: via === 'button' ? there.message : null,
  repliedTo: null,
  interaction: null,
})

const DENIED = words('denied')
const shown = (): string => JSON.stringify(answers)

/** The commands that only moderators may say, and the buttons that check for themselves. */
const GUARDED = COMMANDS.filter(({ role, name }) => role === 'moderator' || name in pressedWith)

describe.each(['telegram', 'discord'] as const)('on %s', (name) => {
  let there: Furnished
  let before: string
  beforeAll(async () => {
    there = await furnished(name)
  })

  for (const command of GUARDED)
    for (const via of ['command', 'button'] as const) {
      if (via === 'command' && command.role !== 'moderator') continue
      it.each(ACTORS)(`/${command.name} by ${via} of %s does nothing, and says so`, async (actor) => {
        if (actor === 'a moderator of another chat') moderators.add(`elsewhere/${calls}`)
        const elsewhere = { ...there.here, chat: unique('other') }
        const call = callOf(there, command.name, via, String(calls))
        before = await snapshot()
        await dispatch(
          actor === 'a person in another chat' ? { ...call, channel: elsewhere } : call,
          depsOn(name),
          () => undefined,
        )
        expect(await snapshot()).toBe(before)
        expect(effects).toEqual([])
        expect(answers).toHaveLength(1)
        if (command.role === 'moderator') expect(shown()).toContain(DENIED)
        const scope = scopeOf(actor === 'a person in another chat' ? elsewhere : there.here)
        if (!shown().includes(words('button-stale'))) {
          const [last] = await store.audit.list([scope], { limit: 1, before: null })
          expect(last).toMatchObject({
            person: { id: call.person.id },
            outcome: expect.stringMatching(/^(denied|refused)$/),
          })
        }
      })
    }

  it('lets a moderator do the same', async () => {
    moderators.add(`${there.here.chat}/9`)
    for (const { name: command } of GUARDED.filter(({ role }) => role === 'moderator')) {
      answers = []
      await dispatch(callOf(there, command, 'command', '9'), depsOn(name), () => undefined)
      expect(shown()).not.toContain(DENIED)
    }
  })
})
