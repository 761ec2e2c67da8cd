import { describe, expect, it } from 'vitest'
import type { Examiners, InChat } from '../../src/adapters/platforms/examine.ts'
import { type Finding, toDo } from '../../src/doctor/finding.ts'
import { inOrder } from '../../src/doctor/in-order.ts'
import { ofKnownChats, ofNamedChannels } from '../../src/doctor/of-chats.ts'
import type { Channel, Chat, PlatformName } from '../../src/model/channel.ts'
import type { Platform, Store } from '../../src/ports.ts'

const FINE: InChat = { lacks: [], remark: null }
const CLOSED: InChat = {
  lacks: [{ right: 'Send Messages', hinders: 'posting', barred: true }],
  remark: null,
}

/** Platforms that look at a chat as its id says: `closed-…`, or `slow-…`. */
const examiner = (looked: string[] = []) => ({
  facts: async () => ({}) as never,
  lookAt: async ({ chat }: Channel) => {
    looked.push(chat)
    if (chat.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 20))
    return chat.startsWith('closed') ? CLOSED : FINE
  },
  close() {},
})
const examiners = (looked?: string[]): Examiners => ({
  telegram: examiner(looked),
  discord: examiner(looked),
})

const chat = (platform: PlatformName, id: string): Chat => ({
  platform,
  id,
  kind: 'group',
  // As Discord's are called.
  title: platform === 'discord' ? `#${id}` : id,
  handle: null,
  present: true,
})

const platform = (name: PlatformName): Platform =>
  ({
    name,
    find: async (target: string) => (target.startsWith('gone') ? null : chat(name, target)),
  }) as unknown as Platform

async function named(channels: Record<string, string>, silent: readonly string[] = [], looked?: string[]) {
  const found: Finding[] = []
  const asked = { platforms: [platform('telegram')], examiners: examiners(looked), floors: [] }
  const seen = await ofNamedChannels(channels, { ...asked, silent: new Set(silent) }, (one) =>
    found.push(one),
  )
  return { found, seen }
}

describe('what doctor says of named channels', () => {
  it('says it in their order, however long each takes', async () => {
    const { found, seen } = await named({ a: 'telegram/slow-1', b: 'telegram/2', c: 'telegram/closed-3' })
    expect(found.map(({ what, level }) => [what, level])).toEqual([
      ['channel a (telegram/slow-1)', 'ok'],
      ['channel b (telegram/2)', 'ok'],
      ['channel c (telegram/closed-3)', 'hinders'],
    ])
    expect([...seen].sort()).toEqual(['telegram/2', 'telegram/closed-3', 'telegram/slow-1'])
  })

  it('asks nothing of a platform whose login fails, and says so once', async () => {
    const looked: string[] = []
    const { found } = await named({ a: 'telegram/1', b: 'telegram/2' }, ['telegram'], looked)
    expect(looked).toEqual([])
    expect(found).toEqual([
      {
        level: 'note',
        what: 'channels',
        says: '2 were not looked at: their platform’s login fails.',
        todo: null,
      },
    ])
  })

  it('says which token a channel’s platform wants', async () => {
    const { found } = await named({ a: 'discord/1' })
    expect(found).toMatchObject([
      {
        level: 'hinders',
        says: 'DISCORD_BOT_TOKEN is not set.',
        todo: expect.stringContaining('channels.yaml'),
      },
    ])
  })

  it('gives the same task once, with all that it is for', async () => {
    const { found } = await named({ a: 'telegram/gone-1', b: 'telegram/closed-2', c: 'telegram/gone-3' })
    expect(toDo(found).map(({ whats }) => whats)).toEqual([
      ['channel a (telegram/gone-1)', 'channel c (telegram/gone-3)'],
      ['channel b (telegram/closed-2)'],
    ])
  })
})

describe('what doctor says of chats that no name stands for', () => {
  async function known(chats: readonly Chat[], used: Partial<Record<'posts' | 'feeds' | 'choices', string>>) {
    const store = {
      channelSettings: {
        get: async ({ chat: id }: Channel) => [{}, id === used.choices ? { points: 2 } : {}],
      },
      outbox: { latest: async ({ chat: id }: Channel) => (id === used.posts ? {} : null) },
      feeds: { list: async ([scope]: readonly string[]) => (scope === `discord/${used.feeds}` ? [{}] : []) },
    } as unknown as Store
    const found: Finding[] = []
    const rest = {
      examiners: examiners(),
      floors: [],
      silent: new Set<string>(),
      seen: new Set<string>(),
      store,
    }
    await ofKnownChats(chats, rest, (one) => found.push(one))
    return found
  }

  it('names a group’s missing right, and makes nothing of a server’s channels that are not used', async () => {
    const ids = ['closed-rules', 'closed-staff', 'talk', 'news']
    const found = await known([chat('telegram', 'closed-1'), ...ids.map((id) => chat('discord', id))], {})
    expect(found.map(({ level, what, says }) => [level, what, says])).toEqual([
      ['hinders', 'telegram closed-1', expect.stringContaining('cannot post')],
      ['ok', 'discord channels', 'not used yet, and the bot may post there: #talk, #news'],
      [
        'note',
        'discord channels',
        expect.stringContaining(
          'may not post there, or they are gone: #closed-rules, #closed-staff. That is fine',
        ),
      ],
    ])
    expect(toDo(found)).toHaveLength(1)
  })

  it.each(['posts', 'feeds', 'choices'] as const)(
    'says of a server’s channel that has %s what it lacks',
    async (has) => {
      const found = await known([chat('discord', 'closed-news')], { [has]: 'closed-news' })
      expect(found).toMatchObject([{ level: 'hinders', what: 'discord #closed-news' }])
    },
  )

  it('names a few of many', async () => {
    const many = Array.from({ length: 30 }, (_, index) => chat('discord', `c${index}`))
    const [found] = await known(many, {})
    expect(found?.says).toMatch(/#c0, #c1, .*#c7 and 22 more$/)
  })
})

describe('work in order', () => {
  it('does a few at a time, and ends with the first that fails', async () => {
    let running = 0
    let most = 0
    const done: number[] = []
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, item % 3))
      running--
      if (item === 9) throw new Error('nine')
      return item
    }
    const items = Array.from({ length: 12 }, (_, index) => index)
    await expect(inOrder(items, work, (item) => done.push(item))).rejects.toThrow('nine')
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(most).toBe(5)
  })
})
