import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerOnce } from '../../src/commands/answer-once.ts'
import { type CommandDeps, said } from '../../src/commands/command.ts'
import type { Call } from '../../src/model/call.ts'
import type { Channel, MessageRef } from '../../src/model/channel.ts'
import type { Post } from '../../src/model/post.ts'
import type { Platform } from '../../src/ports.ts'
import { channel, unique } from '../contracts/store-samples.ts'
import { callIn, type InProcess, inProcess, words } from '../run/in-process.ts'

let run: InProcess
beforeAll(async () => {
  run = await inProcess()
}, 60_000)
afterAll(() => run?.close())

/** What stands in the group, and what of it replies to what. */
let standing: { id: string; text: string; replyTo?: string }[] = []
let now = 0
let alone: MessageRef | null | 'public' = 'public'
let linked = true
let answering: () => unknown = () => undefined
beforeEach(() => {
  standing = []
  now = Date.now()
  alone = 'public'
  linked = true
  answering = () => undefined
})

const textOf = ({ blocks }: Post): string =>
  blocks.map((block) => ('text' in block ? block.text : '')).join(' | ')

const put = (there: Channel, post: Post, replyTo?: MessageRef): MessageRef => {
  const id = unique('m')
  standing.push({ id, text: textOf(post), ...(replyTo ? { replyTo: replyTo.id } : {}) })
  return { channel: there, id }
}

const platform: Partial<Platform> = {
  name: 'telegram',
  answerAlone: async () => alone,
  async answer(call, post) {
    await answering()
    return put(call.channel, post)
  },
  async publish(post, there, { replyTo, asReply }) {
    const gone = !standing.some(({ id }) => id === replyTo?.id)
    if (asReply && gone) return { kind: 'refused', reason: 'bad-request', detail: 'no such message' }
    return { kind: 'done', message: put(there, post, replyTo) }
  },
  linkTo: ({ id }) => (linked ? `https://t.me/c/1/${id}` : null),
}

const deps = (on: Partial<Platform> = platform) =>
  ({
    store: run.store,
    platform: on,
    words,
    clock: { now: () => now, id: () => unique('n') },
  }) as unknown as CommandDeps

const person = { id: '7', name: 'Re', asChat: false, language: null }
const asked = (there: Channel, more: Partial<Call> = {}): Call =>
  callIn(there, { command: 'sources', via: 'command', person, ...more })
const about = { digestId: 'd', section: 'sources 0' }
const ask = (call: Call, section = about.section, on?: Partial<Platform>) =>
  answerOnce(said('The sources.'), { ...about, section }, call, deps(on))

const POINTER = words('answer-stands')

describe('an answer that everybody in a group reads', () => {
  it('is given once in half an hour; who asks after that is led to it', async () => {
    const there = channel()
    for (let n = 0; n < 3; n += 1) await ask(asked(there))
    const [answer, ...pointers] = standing
    expect(answer?.text).toBe('The sources.')
    expect(pointers).toHaveLength(2)
    for (const pointer of pointers)
      expect(pointer).toMatchObject({ replyTo: answer?.id, text: `${POINTER} | ${words('answer-see')}` })
    now += 30 * 60_000 + 1_000
    await ask(asked(there))
    expect(standing.at(-1)?.text).toBe('The sources.')
  })

  it('is replied to alone where messages have no address', async () => {
    linked = false
    const there = channel()
    for (let n = 0; n < 2; n += 1) await ask(asked(there))
    expect(standing[1]).toMatchObject({ text: POINTER, replyTo: standing[0]?.id })
  })

  it('is given anew when it was deleted, in another topic, and for another section', async () => {
    const there = channel('7')
    await ask(asked(there))
    standing = []
    await ask(asked(there))
    await ask(asked({ ...there, topic: '8' }))
    await ask(asked(there), 'timeline 0')
    expect(standing.map(({ text }) => text)).toEqual(['The sources.', 'The sources.', 'The sources.'])
    await ask(asked(there))
    expect(standing.at(-1)).toMatchObject({ replyTo: standing[0]?.id })
  })

  it('is on its way for who asks at the same moment', async () => {
    const there = channel()
    answering = () => {
      answering = () => undefined
      return ask(asked(there))
    }
    await ask(asked(there))
    expect(standing.map(({ text }) => text).sort()).toEqual([words('answer-coming'), 'The sources.'].sort())
  })

  it('is given by the call that a crash interrupted when it comes again, and by others a minute later', async () => {
    const there = channel()
    const interrupted = asked(there)
    answering = () => {
      throw new Error('killed')
    }
    await expect(ask(interrupted)).rejects.toThrow('killed')
    answering = () => undefined
    await ask(asked(there))
    expect(standing.map(({ text }) => text)).toEqual([words('answer-coming')])
    await ask(interrupted)
    expect(standing.at(-1)?.text).toBe('The sources.')
    const another = channel()
    answering = () => {
      throw new Error('killed')
    }
    await expect(ask(asked(another))).rejects.toThrow('killed')
    answering = () => undefined
    now += 61_000
    await ask(asked(another))
    expect(standing.at(-1)?.text).toBe('The sources.')
  })
})

describe('an answer that one person reads', () => {
  it.each([
    ['by a message for them alone', { channel: channel(), id: '1' }],
    ['and nobody knows whether it came', null],
  ])('is not given to all as well: %s', async (_, said) => {
    alone = said
    const there = channel()
    for (let n = 0; n < 2; n += 1) await ask(asked(there))
    expect(standing).toEqual([])
    alone = 'public'
    await ask(asked(there))
    expect(standing.map(({ text }) => text)).toEqual(['The sources.'])
  })

  it('is given as often as it is asked for in private, and where answers always are to one', async () => {
    const { answerAlone: _, ...discord } = platform
    const there = channel()
    for (let n = 0; n < 2; n += 1) await ask(asked(there, { chatKind: 'private' }))
    for (let n = 0; n < 2; n += 1) await ask(asked(there), about.section, discord)
    expect(standing.map(({ text }) => text)).toEqual(Array.from({ length: 4 }, () => 'The sources.'))
  })
})
