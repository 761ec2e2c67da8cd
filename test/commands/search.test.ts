import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Call, Person } from '../../src/model/call.ts'
import type { Channel } from '../../src/model/channel.ts'
import type { PostBlock } from '../../src/model/post.ts'
import { article, channel, delivery, digest, unique } from '../contracts/store-samples.ts'
import { callIn, type InProcess, inProcess, words } from '../run/in-process.ts'

let run: InProcess
beforeAll(async () => {
  run = await inProcess()
}, 60_000)
afterAll(() => run?.close())
beforeEach(() => run.forget())

const reader: Person = { id: '77', name: 'Re', asChat: false, language: null }

async function posted(there: Channel, headline: string, id = 'kd7q'): Promise<void> {
  const { articles, digests, outbox } = run.store
  const one = article(`${headline} ${unique('')}`)
  const made = digest(one, id)
  const [claim] = made.claims.headline
  if (!claim) throw new Error('no claim')
  const body = { ...made, claims: { ...made.claims, headline: [{ ...claim, text: headline }] } }
  const stored = await digests.save(await articles.save(null, one), body, [])
  const messages = [{ channel: there, id: unique('m') }]
  await outbox.add(delivery(stored.id, { channel: there, state: 'posted', messages }))
}

const say = async (there: Channel, more: Partial<Call>): Promise<readonly PostBlock[]> => {
  run.forget()
  await run.say(callIn(there, { command: 'search', via: 'command', person: reader, ...more }))
  return run.answers.at(-1)?.blocks ?? []
}
const texts = (blocks: readonly PostBlock[]): string[] =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : []))
const buttonsIn = (blocks: readonly PostBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))

describe('/search', () => {
  it('tells a reader headline, day and short id of what says all the words, the newest first', async () => {
    const there = channel()
    await posted(there, 'Tessel bridge closed', 'aa1b')
    await posted(there, 'Tessel bridge reopens', 'bb2c')
    await posted(there, 'Ferry sinks', 'cc3d')
    const [heading, first, second, how] = texts(await say(there, { argument: 'TESSEL brid' }))
    expect(heading).toBe('“TESSEL brid”')
    expect(first).toMatch(/^Tessel bridge reopens · \d{1,2} \w+ \d{4} · bb2c$/)
    expect(second).toMatch(/^Tessel bridge closed · .* · aa1b$/)
    expect(how).toBe(words('search-how', { id: 'aa1b' }))
  })

  it('takes the words from an option where the platform has them', async () => {
    const there: Channel = { ...channel(), platform: 'discord' }
    await posted(there, 'Tessel bridge closed')
    const found = texts(await say(there, { options: { words: 'tessel' }, interaction: 'i/a/t' }))
    expect(found[1]).toContain('Tessel bridge closed')
    const asked = await say(there, { interaction: 'i/a/t' })
    expect(texts(asked)).toEqual([words('search-options')])
  })

  it('says nothing of another chat, and what to try when there is nothing', async () => {
    const there = channel()
    await posted(channel(), 'Tessel bridge closed')
    await posted({ ...there, platform: 'discord' }, 'Tessel bridge closed')
    expect(texts(await say(there, { argument: 'tessel' }))).toEqual([
      words('search-none', { words: 'tessel' }),
    ])
    expect(texts(await say(there, { argument: '!? …' }))).toEqual([words('search-words')])
  })

  it('repeats what was typed as words alone: not as a command, a mention or without end', async () => {
    const blocks = await say(channel(), { argument: `@someone /retract ${'x'.repeat(900)}` })
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).not.toHaveProperty('own')
    expect(texts(blocks).join('').length).toBeLessThan(400)
  })

  it('shows five at a time; "Older" goes on, for anybody there and for nobody elsewhere', async () => {
    const there = channel()
    for (let n = 1; n <= 12; n += 1) await posted(there, `Tessel bridge, day ${n}.`, `q${n}zz`)
    const seen: string[] = []
    let blocks = await say(there, { argument: 'tessel' })
    for (let page = 1; ; page += 1) {
      seen.push(...texts(blocks).filter((text) => text.includes(' · ')))
      const [button] = buttonsIn(blocks)
      if (!button) break
      const pressed = { command: button.command, via: 'button', argument: button.argument ?? '' } as const
      expect(texts(await say(channel(), pressed))).toEqual([words('search-stale')])
      blocks = await say(there, { ...pressed, person: { ...reader, id: `8${page}` } })
    }
    expect(seen.map((text) => /day (\d+)/.exec(text)?.[1])).toEqual(
      Array.from({ length: 12 }, (_, n) => String(12 - n)),
    )
  })

  it('puts an older page in the place of the one before in a private chat', async () => {
    const there: Channel = { ...channel(), chat: unique('77') }
    for (let n = 1; n <= 6; n += 1) await posted(there, `Tessel bridge, day ${n}.`)
    const [button] = buttonsIn(await say(there, { argument: 'tessel', chatKind: 'private' }))
    await say(there, {
      command: 'searched',
      via: 'button',
      argument: button?.argument ?? '',
      chatKind: 'private',
    })
    expect(run.answers).toEqual([])
    expect(run.effects).toEqual([expect.stringMatching(/^edit .*day 1\./)])
  })

  it.each(['aa.1', 'x', '', `${'a'.repeat(50)}.1`, 'aa.99999999999999999999'])(
    'calls a button stale that nobody was given: %s',
    async (argument) => {
      const answer = await say(channel(), { command: 'searched', via: 'button', argument })
      expect(texts(answer)).toEqual([words('search-stale')])
    },
  )
})

describe('the button Search under /latest', () => {
  it('asks for the words, and takes a reader’s next message for them, once', async () => {
    const there = channel()
    await posted(there, 'Tessel bridge closed')
    const [button] = buttonsIn(await say(there, { command: 'latest' }))
    expect(button).toMatchObject({ label: words('search-button'), command: 'search' })
    const asked = await say(there, {
      via: 'button',
      argument: button?.argument ?? '',
      interaction: 'callback:1',
    })
    expect(texts(asked)).toEqual([words('search-ask')])
    const message = { command: '', via: 'message', argument: 'tessel' } as const
    expect(await say(there, { ...message, person: { ...reader, id: '99' } })).toEqual([])
    expect(texts(await say(there, message))[1]).toContain('Tessel bridge closed')
    expect(await say(there, message)).toEqual([])
  })

  it('is asked for the words by a bare /search, too', async () => {
    const there = channel()
    expect(texts(await say(there, {}))).toEqual([words('search-ask')])
    const none = await say(there, { command: '', via: 'message', argument: 'nothing of it' })
    expect(texts(none)).toEqual([words('search-none', { words: 'nothing of it' })])
  })

  it('leaves a link that a moderator sends in private to be read, whatever was asked for', async () => {
    const there: Channel = { ...channel(), chat: unique('77') }
    await say(there, { chatKind: 'private' })
    const link = { command: '', via: 'message', argument: 'https://news.example/story' } as const
    expect(texts(await say(there, { ...link, chatKind: 'private' }))).toEqual([words('denied-private')])
  })
})
