import { beforeEach, describe, expect, it } from 'vitest'
import type { CommandDeps, Reply } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/index.ts'
import type { Call } from '../../src/model/call.ts'
import { type ChannelSettings, DEFAULT_SETTINGS } from '../../src/model/channel-settings.ts'
import type { Post } from '../../src/model/post.ts'
import { english } from '../run/english.ts'

const NEWS = { platform: 'telegram', chat: '-1', topic: null } as const

const sentence = (text: string) => ({
  text,
  wording: 'verbatim',
  evidence: [{ start: 0, end: text.length, quote: text }],
})
const dated = (text: string, value: string) => ({
  ...sentence(text),
  date: { value, basis: 'stated', words: value },
})

let picture: ChannelSettings['picture']
let looks: string[]
let fails: boolean
let lines: string[]

beforeEach(() => {
  ;[picture, looks, fails, lines] = ['off', [], false, ['It opened.']]
})

const deps = {
  ...english,
  settingsOf: async () => ({ settings: { ...DEFAULT_SETTINGS, picture }, locked: [] }),
  painter: {
    timeline: async (_: unknown, look: string) => {
      looks.push(look)
      if (fails) throw new Error('no renderer')
      return Uint8Array.of(1)
    },
  },
  platform: { name: 'telegram', linkTo: () => null, deepLink: () => null },
  store: {
    settings: { get: async () => null },
    outbox: {
      latest: async () => ({ channel: NEWS, digestId: 'd', token: 'tok', revision: 0, messages: [] }),
      byToken: async () => ({ channel: NEWS, digestId: 'd', token: 'tok', revision: 0, messages: [] }),
      byTokenIn: async () => null,
    },
    revisions: { get: async () => null },
    articles: { get: async () => ({ text: 'It opened.', blocks: [] }) },
    digests: {
      get: async () => ({
        id: 'd',
        articleId: 'a',
        rejected: [],
        digest: {
          id: 'k7tz',
          claims: {
            headline: [sentence('The bridge is shut')],
            'key-points': [],
            reasons: [],
            timeline: lines.map((text, i) => dated(text, `${1962 + i}`)),
            sources: [],
          },
          article: { publisher: 'The Courier', publishedAt: '2024-03-08', url: null },
        },
      }),
    },
  },
} as unknown as CommandDeps

async function said(command: string, more: Partial<Call> = {}): Promise<Post> {
  const call = {
    channel: NEWS,
    chatKind: 'group',
    person: { id: '7' },
    via: 'command',
    command,
    argument: '',
    options: {},
    repliedTo: null,
    ...more,
  } as unknown as Call
  const reply: Reply | undefined = await COMMANDS.find(({ name }) => name === command)?.run(call, deps)
  if (reply?.kind !== 'answer') throw new Error('no answer')
  return reply.post
}

const text = ({ blocks }: Post): string => JSON.stringify(blocks)
const buttons = ({ blocks }: Post) =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))

describe('/timeline', () => {
  it('is words alone where nobody chose a picture', async () => {
    const post = await said('timeline')
    expect(post.file).toBeUndefined()
    expect(looks).toEqual([])
    expect(buttons(post).map(({ command }) => command)).not.toContain('picture')
  })

  it.each([
    ['on', 'light'],
    ['dark', 'dark'],
  ] as const)('comes with a picture and what it shows where it is %s', async (choice, look) => {
    picture = choice
    const post = await said('timeline')
    expect(looks).toEqual([look])
    expect(post.file).toEqual({
      name: 'timeline-k7tz.png',
      contentType: 'image/png',
      text: '1962: It opened.',
      image: Uint8Array.of(1),
    })
    expect(text(post)).toContain('1962: It opened.')
  })

  it('is words alone where the picture fails', async () => {
    ;[picture, fails] = ['on', true]
    const post = await said('timeline')
    expect(post.file).toBeUndefined()
    expect(text(post)).toContain('1962: It opened.')
  })

  it('offers one in private, unless nothing is dated', async () => {
    expect(buttons(await said('timeline', { chatKind: 'private' }))[0]).toEqual({
      label: 'As a picture',
      command: 'picture',
      argument: 'tok',
    })
    lines = []
    expect(buttons(await said('timeline', { chatKind: 'private' }))[0]?.command).not.toBe('picture')
  })
})

describe('"As a picture"', () => {
  const press: Partial<Call> = { via: 'button', chatKind: 'private', argument: 'tok' }

  it('answers with a picture whose caption is the timeline', async () => {
    const post = await said('picture', press)
    expect(post.file?.image).toEqual(Uint8Array.of(1))
    expect(text(post)).toContain('1962: It opened.')
  })

  it('has a caption that fits under a photo where the timeline is long', async () => {
    lines = Array.from({ length: 12 }, () =>
      'It was shut again after another survey of its piers. '.repeat(3),
    )
    const post = await said('picture', press)
    expect(post.file?.text.length).toBeGreaterThan(1024)
    expect(text(post)).not.toContain('survey')
    expect(text(post)).toContain('The bridge is shut · k7tz')
  })

  it('says so where it cannot be drawn', async () => {
    fails = true
    const post = await said('picture', press)
    expect(post.file).toBeUndefined()
    expect(text(post)).toContain('I cannot draw this one')
  })
})
