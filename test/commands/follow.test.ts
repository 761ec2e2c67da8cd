import { expect, it } from 'vitest'
import type { CommandDeps } from '../../src/commands/command.ts'
import { follow } from '../../src/commands/follow.ts'
import type { Call } from '../../src/model/call.ts'
import type { AuditEntry } from '../../src/ports.ts'

const desk = { platform: 'telegram', chat: '-1', topic: null } as const
const person = { id: '1', name: 'Mo', asChat: false, language: null }

/** What stands in the logs of other chats after a feed was asked for from the desk. */
async function logged(argument: string, role: 'moderator' | 'reader'): Promise<string[]> {
  const entries: AuditEntry[] = []
  const chats = [
    { platform: 'telegram', id: '-2', kind: 'channel', title: 'News', handle: '@news', present: true },
  ]
  const deps = {
    words: (key: string) => key,
    clock: { now: () => 1, id: () => 'new-feed' },
    queue: { add: async () => {} },
    rights: { moderators: [], channels: {} },
    platform: {
      name: 'telegram',
      roleOf: async () => role,
      find: async () => chats[0],
      missingRight: async () => null,
      answer: async () => null,
    },
    store: {
      chats: { list: async () => chats, get: async () => chats[0] },
      feeds: { add: async (feed: unknown) => feed, change: async () => {} },
      audit: { add: async (entry: AuditEntry) => void entries.push(entry) },
    },
  } as unknown as CommandDeps
  const call = {
    id: '7',
    channel: desk,
    chatKind: 'group',
    person,
    via: 'command',
    command: 'follow',
    argument,
    options: {},
  }
  await follow.run(call as unknown as Call, deps)
  return entries.map(({ channel, action, outcome }) => `${channel.chat} ${action} ${outcome}`)
}

it('a feed followed, or denied, for another chat stands in the log of that chat', async () => {
  expect(await logged('https://n.example/feed.xml @news', 'moderator')).toEqual(['-2 follow done'])
  expect(await logged('https://n.example/feed.xml @news', 'reader')).toEqual(['-2 follow denied'])
  expect(await logged('https://n.example/feed.xml', 'moderator')).toEqual([])
})

/** What /follow says of a feed that is there, when it was asked for by `asker` and polled so often. */
async function saidAgain(there: { asker: string; polls: number; notice: object | null }) {
  const said: string[] = []
  const jobs: object[] = []
  const deps = {
    words: (key: string) => key,
    clock: { now: () => 1, id: () => 'new-feed' },
    queue: { add: async (job: object) => void jobs.push(job) },
    rights: { moderators: [], channels: {} },
    platform: {
      name: 'telegram',
      missingRight: async () => null,
      answer: async (_: unknown, { blocks: [block] }: { blocks: { text: string }[] }) => {
        said.push(block?.text ?? '')
        return null
      },
    },
    store: {
      feeds: {
        add: async (feed: object) => ({ ...feed, ...there, id: 'old-feed', personId: there.asker }),
        change: async () => {},
      },
      audit: { add: async () => {} },
    },
  } as unknown as CommandDeps
  const call = { id: '7', channel: desk, chatKind: 'group', person, via: 'command', command: 'follow' }
  const reply = await follow.run(
    { ...call, argument: 'https://n.example/feed.xml', options: {} } as unknown as Call,
    deps,
  )
  return { said, jobs, reply: reply.kind }
}

it('the same event again after a crash goes on with the feed, and says no word twice', async () => {
  const poll = { kind: 'poll', id: 'old-feed' }
  const untold = await saidAgain({ asker: '1', polls: 0, notice: null })
  expect(untold).toEqual({ said: ['feed-looking'], jobs: [poll], reply: 'silent' })
  const told = await saidAgain({ asker: '1', polls: 0, notice: { channel: desk, id: '3' } })
  expect(told).toEqual({ said: [], jobs: [poll], reply: 'silent' })
})

it.each([
  { asker: '1', polls: 1, notice: null },
  { asker: '2', polls: 0, notice: null },
])('a feed that is followed already is said so: %o', async (there) => {
  expect(await saidAgain(there)).toEqual({ said: [], jobs: [], reply: 'answer' })
})
