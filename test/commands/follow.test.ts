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
