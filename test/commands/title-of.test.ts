import { expect, it } from 'vitest'
import type { CommandDeps } from '../../src/commands/command.ts'
import { titleOf } from '../../src/commands/title-of.ts'
import { english } from '../run/english.ts'

const thread = { platform: 'discord', chat: '77', topic: null } as const
const deps = (title: string | null) =>
  ({
    ...english,
    store: { chats: { get: async () => null } },
    platform: { name: 'discord', find: async () => (title === null ? null : { title }) },
  }) as unknown as CommandDeps

it('calls a thread by its name, which no list of chats has', async () => {
  expect(await titleOf(thread, deps('#Lock gates'))).toBe('#Lock gates')
})

it('calls a chat that nobody knows this chat', async () => {
  expect(await titleOf(thread, deps(null))).toBe('this chat')
  expect(await titleOf({ ...thread, platform: 'telegram' }, deps('#Lock gates'))).toBe('this chat')
})
