import { describe, expect, it } from 'vitest'
import type { CommandDeps } from '../../src/commands/command.ts'
import { newFeed } from '../../src/commands/follow.ts'
import { whichFeed } from '../../src/commands/which-feed.ts'
import type { Call } from '../../src/model/call.ts'

const THERE = { platform: 'telegram', chat: '-1', topic: null } as const

const feeds = ['https://www.n.example/rss/main.xml', 'https://m.example/a', 'https://m.example/b'].map(
  (url, index) => ({
    ...newFeed({ id: `f${index}`, url, channel: THERE, personId: '1', filters: [], first: 'newest' }),
    number: index + 1,
  }),
)

const which = async (named: string): Promise<string | undefined> => {
  const call = { channel: THERE, chatKind: 'group', via: 'command' } as Call
  const deps = { store: { feeds: { list: async () => feeds } } } as unknown as CommandDeps
  return (await whichFeed(named, call, deps))?.id
}

describe('a feed is named', () => {
  it.each([
    ['by its number', '2', 'f1'],
    ['by its number with a mark', '#2', 'f1'],
    ['by its address', 'https://www.n.example/rss/main.xml', 'f0'],
    ['by its address without what nobody types', 'n.example/rss/main.xml', 'f0'],
    ['by its site, where that has one feed', 'n.example', 'f0'],
    ['not by a site with two', 'm.example', undefined],
    ['not by part of a site’s name', 'example', undefined],
    ['not by nothing', '', undefined],
  ])('%s', async (_, named, id) => {
    expect(await which(named)).toBe(id)
  })
})
