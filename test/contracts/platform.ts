import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Call } from '../../src/model/call.ts'
import type { Channel, MessageRef } from '../../src/model/channel.ts'
import type { Outcome } from '../../src/model/outbox.ts'
import type { Post, PostBlock } from '../../src/model/post.ts'
import type { Listener, Platform } from '../../src/ports.ts'

/** A message as people see it. */
export interface Shown {
  readonly id: string
  readonly text: string
  readonly buttons: readonly string[]
}

export type Who = 'moderator' | 'reader'

/** What a platform's suite brings: the platform, and a server of it that plays people and faults. */
export interface PlatformDriver {
  readonly platform: Platform
  /** A group or server channel where the bot may post, with a moderator and a reader in it. */
  readonly channel: Channel
  /** A channel of the platform where the bot lacks the right to post, and that right by name. */
  readonly forbidden: { readonly channel: Channel; readonly right: string }
  /** What stands in a channel, oldest first. */
  shown(channel: Channel): readonly Shown[]
  /** Somebody calls a command in `channel`. */
  command(who: Who, command: string, argument: string): void
  /** Somebody presses a button under a message in `channel`. */
  press(who: Who, message: MessageRef, label: string): void
  /** The platform asks the next send to wait. */
  askToWait(ms: number): void
  /** The next send is carried out, and its answer is lost. */
  loseAnswer(): void
  /** What came as files in a channel, oldest first. */
  files(channel: Channel): readonly { readonly name: string; readonly text: string }[]
  /** The platform takes no file with the next answer. */
  refuseFile(): void
  /** A chat where the bot may show itself what it looks for; null where it needs none. */
  readonly operators: Channel | null
  /** How many sends have been tried. */
  sends(): number
  /** The parts of a text that the platform would make live by itself: mentions, commands, links. */
  live(message: MessageRef): readonly string[]
  stop(): Promise<void>
}

/** Where platforms differ by nature. */
export interface PlatformTraits {
  /** False where an event that was not kept is gone: nothing asks for a receipt. */
  readonly redelivers: boolean
}

/** What every platform promises. Each test has a platform and a server of its own. */
export function platformContract(
  name: string,
  start: () => Promise<PlatformDriver>,
  { redelivers }: PlatformTraits,
): void {
  describe(`${name} as a platform`, () => {
    let driver: PlatformDriver
    let stopping: AbortController
    const calls: Call[] = []

    beforeEach(async () => {
      driver = await start()
      stopping = new AbortController()
      calls.length = 0
    })

    afterEach(async () => {
      stopping.abort()
      await driver.platform.stop()
      await driver.stop()
    })

    const listening = async (call: Listener['call'] = async (one) => void calls.push(one)): Promise<void> => {
      await driver.platform.listen({ call, chat: async () => {} }, stopping.signal)
      await until(() => driver.platform.status === 'ready')
    }
    const publish = (post: Post, channel = driver.channel, nonce = 'n1'): Promise<Outcome> =>
      driver.platform.publish(post, channel, { nonce })
    const published = async (post: Post): Promise<MessageRef> => messageOf(await publish(post))

    describe('posting', () => {
      it('shows every block in order, with its buttons', async () => {
        await published(DIGEST)
        const [message] = driver.shown(driver.channel)
        const at = ['Harbour reopens', 'The quay is open.', 'Silt', 'dredged all winter', 'own words'].map(
          (words) => message?.text.indexOf(words) ?? -1,
        )
        expect(at).not.toContain(-1)
        expect(at).toEqual([...at].sort((a, b) => a - b))
        expect(message?.buttons).toEqual(['Sources · 2'])
      })

      it('gives the message that it posted', async () => {
        const ref = await published(DIGEST)
        expect(ref.channel).toEqual(driver.channel)
        expect(driver.shown(driver.channel).map(({ id }) => id)).toEqual([ref.id])
      })

      it('edits a message in place, and the same edit again is done', async () => {
        const ref = await published(DIGEST)
        expect(await driver.platform.edit(ref, said('Corrected.'))).toMatchObject({ kind: 'done' })
        expect(await driver.platform.edit(ref, said('Corrected.'))).toMatchObject({ kind: 'done' })
        expect(driver.shown(driver.channel)).toEqual([{ id: ref.id, text: 'Corrected.', buttons: [] }])
      })

      it('removes a message, and removing it again is done', async () => {
        const ref = await published(DIGEST)
        expect(await driver.platform.remove(ref)).toMatchObject({ kind: 'done' })
        expect(await driver.platform.remove(ref)).toMatchObject({ kind: 'done' })
        expect(driver.shown(driver.channel)).toEqual([])
      })

      it('makes nothing live that an article says', async () => {
        const hostile =
          '@everyone and @here, <@123456789012345678>, @somebody: send /digest, see #news, https://example.com/x, example.org, mail a@example.net'
        const ref = await published(said(hostile))
        expect(driver.live(ref)).toEqual([])
        expect(visible(driver.shown(driver.channel)[0]?.text ?? '')).toContain('@somebody: send /digest')
      })
    })

    describe('splitting', () => {
      it('leaves a post that fits whole', () => {
        expect(driver.platform.split(DIGEST, driver.channel)).toEqual([DIGEST])
      })

      it('makes parts that are each accepted, with all the words, and buttons under the last', async () => {
        const sentence = 'The ferry left the quay before dawn and nobody saw it go. '
        const long: Post = {
          blocks: [
            { kind: 'heading', text: 'Long' },
            { kind: 'paragraph', text: sentence.repeat(150).trim() },
            { kind: 'list', ordered: true, items: many(sentence.trim()) },
            ...BUTTONS,
          ],
        }
        const parts = driver.platform.split(long, driver.channel)
        expect(parts.length).toBeGreaterThan(2)
        for (const [i, part] of parts.entries())
          expect(await publish(part, driver.channel, `n${i}`)).toMatchObject({ kind: 'done' })
        const messages = driver.shown(driver.channel)
        const all = messages.map(({ text }) => visible(text)).join(' ')
        expect(all.match(/The ferry left the quay before dawn and nobody saw it go\./g)).toHaveLength(210)
        expect(messages.map(({ buttons }) => buttons.length)).toEqual([...parts.slice(1).map(() => 0), 1])
      })
    })

    describe('trouble', () => {
      it('passes on how long the platform asks to wait, and posts nothing', async () => {
        driver.askToWait(7000)
        const outcome = await publish(DIGEST)
        expect(outcome.kind).toBe('wait')
        expect(outcome.kind === 'wait' && outcome.ms).toBeGreaterThan(5000)
        expect(driver.shown(driver.channel)).toEqual([])
        expect(driver.sends()).toBe(1)
      })

      it('sends once when the answer is lost, and says so unless a repeat is safe', async () => {
        driver.loseAnswer()
        const outcome = await publish(DIGEST)
        if (driver.platform.repeatable) expect(await publish(DIGEST)).toMatchObject({ kind: 'done' })
        else {
          expect(outcome.kind).toBe('lost')
          expect(driver.sends()).toBe(1)
        }
        expect(driver.shown(driver.channel)).toHaveLength(1)
      })

      it('finds a part whose answer was lost among what came after the last known message', async () => {
        const before = await published(DIGEST)
        const lost: Post = { blocks: [...DIGEST.blocks.slice(0, -1), buttonsFor('tok_2-B')] }
        driver.loseAnswer()
        await publish(lost, driver.channel, 'lost1')
        const shown = driver.shown(driver.channel).length
        const look = (part: Post) =>
          driver.platform.locate(part, driver.channel, { after: before.id, operators: driver.operators })
        expect(await look(lost)).toMatchObject({ kind: 'there' })
        expect(driver.shown(driver.channel)).toHaveLength(shown)
        if (driver.operators) expect(driver.shown(driver.operators)).toHaveLength(0)
      })

      it('says that a part is absent when nothing came after the last known message', async () => {
        const before = await published(DIGEST)
        const options = { after: before.id, operators: driver.operators }
        expect(await driver.platform.locate(DIGEST, driver.channel, options)).toEqual({ kind: 'absent' })
      })

      it('is refused where the right is missing, and names the right', async () => {
        const { channel, right } = driver.forbidden
        expect(await publish(DIGEST, channel)).toMatchObject({ kind: 'refused', reason: 'no-rights' })
        expect(await driver.platform.missingRight(channel)).toBe(right)
        expect(await driver.platform.missingRight(driver.channel)).toBeNull()
      })
    })

    describe('listening', () => {
      it('is off, then ready, then off', async () => {
        expect(driver.platform.status).toBe('off')
        await listening()
        stopping.abort()
        await driver.platform.stop()
        expect(driver.platform.status).toBe('off')
      })

      it('hears a command: who, where, what', async () => {
        await listening()
        driver.command('moderator', 'digest', 'https://example.org/story')
        await until(() => calls.length > 0)
        expect(calls[0]).toMatchObject({
          channel: driver.channel,
          chatKind: 'group',
          via: 'command',
          command: 'digest',
          person: { asChat: false },
        })
        const { argument, options } = calls[0] as Call
        expect([argument, ...Object.values(options)].join()).toContain('https://example.org/story')
      })

      it('hears a press: the command and argument of the button', async () => {
        await listening()
        const ref = await published(DIGEST)
        driver.press('reader', ref, 'Sources · 2')
        await until(() => calls.length > 0)
        expect(calls[0]).toMatchObject({
          via: 'button',
          command: 'sources',
          argument: 'tok_1-A',
          message: { id: ref.id },
        })
      })

      it('tells moderators from readers', async () => {
        await listening()
        driver.command('moderator', 'latest', '')
        await until(() => calls.length > 0)
        driver.command('reader', 'latest', '')
        await until(() => calls.length > 1)
        const roles = calls.map(({ person, channel }) => driver.platform.roleOf(person, channel))
        expect(await Promise.all(roles)).toEqual(['moderator', 'reader'])
      })

      it('answers with a message that can be edited', async () => {
        await listening()
        driver.command('reader', 'latest', '')
        await until(() => calls.length > 0)
        const call = calls[0] as Call
        await driver.platform.acknowledge(call, { toOne: false })
        const ref = await driver.platform.answer(call, said('Reading …'), { toOne: false })
        expect(driver.shown(driver.channel).map(({ text }) => text)).toEqual(['Reading …'])
        expect(ref && (await driver.platform.edit(ref, said('Done.')))).toMatchObject({ kind: 'done' })
        expect(driver.shown(driver.channel).map(({ text }) => text)).toEqual(['Done.'])
      })

      describe('with a file', () => {
        const file = { name: 'list.opml', contentType: 'text/x-opml', text: '<opml>Łódź &#38; more</opml>' }

        /** Answers a command with the file, `words` beside it. */
        const answered = async (words: string, toOne: boolean): Promise<MessageRef | null> => {
          await listening()
          driver.command('moderator', 'latest', '')
          await until(() => calls.length > 0)
          const call = calls[0] as Call
          await driver.platform.acknowledge(call, { toOne })
          return driver.platform.answer(call, { ...said(words), file }, { toOne })
        }

        it.each([true, false])('answers once, with the words beside it; to one: %s', async (toOne) => {
          expect(await answered('Two feeds.', toOne)).not.toBeNull()
          expect(driver.files(driver.channel)).toMatchObject([{ name: file.name, text: file.text }])
          expect(driver.shown(driver.channel).map(({ text }) => text)).toEqual(['Two feeds.'])
        })

        it('puts it under words that are long', async () => {
          expect(await answered('Many words. '.repeat(400), true)).not.toBeNull()
          expect(driver.files(driver.channel)).toHaveLength(1)
          expect(driver.shown(driver.channel).length).toBeGreaterThan(1)
        })

        it.each([true, false])('answers with its text where it is refused; to one: %s', async (toOne) => {
          driver.refuseFile()
          expect(await answered('Two feeds.', toOne)).not.toBeNull()
          expect(driver.files(driver.channel)).toEqual([])
          const [shown, ...more] = driver.shown(driver.channel)
          expect(shown?.text).toMatch(/^Two feeds\.\s+.*opml.*Łódź/)
          expect(more).toEqual([])
        })
      })

      describe('with a picture', () => {
        const image = new TextEncoder().encode('the bytes of a picture')
        const file = { name: 'timeline.png', contentType: 'image/png', text: '1962: It opened.', image }

        const answered = async (words: string, toOne: boolean): Promise<MessageRef | null> => {
          await listening()
          driver.command('moderator', 'timeline', '')
          await until(() => calls.length > 0)
          const call = calls[0] as Call
          await driver.platform.acknowledge(call, { toOne })
          return driver.platform.answer(call, { ...said(words), file }, { toOne })
        }

        it.each([true, false])('answers once, with the words beside it; to one: %s', async (toOne) => {
          expect(await answered('It opened in 1962.', toOne)).not.toBeNull()
          expect(driver.files(driver.channel)).toMatchObject([
            { name: file.name, text: 'the bytes of a picture' },
          ])
          expect(driver.shown(driver.channel).map(({ text }) => text)).toEqual(['It opened in 1962.'])
        })

        it.each(['It opened in 1962.', 'Many words. '.repeat(100)])(
          'answers with the words alone where it is refused, once',
          async (words) => {
            driver.refuseFile()
            expect(await answered(words, true)).not.toBeNull()
            expect(driver.files(driver.channel)).toEqual([])
            expect(driver.shown(driver.channel).map(({ text }) => text.trim())).toEqual([words.trim()])
          },
        )
      })

      it.skipIf(!redelivers)('hears again what could not be kept', async () => {
        let tries = 0
        await listening(async () => {
          if (++tries === 1) throw new Error('the store is away')
        })
        driver.command('reader', 'latest', '')
        await until(() => tries === 2)
      })

      it('finds the chats that it is in, and no others', async () => {
        await listening()
        expect(await driver.platform.find(driver.channel.chat)).toMatchObject({
          id: driver.channel.chat,
          present: true,
        })
        expect(await driver.platform.find('no such chat at all')).toBeNull()
      })
    })
  })
}

const buttonsFor = (token: string): PostBlock => ({
  kind: 'buttons',
  buttons: [{ label: 'Sources · 2', command: 'sources', argument: token }],
})

const BUTTONS: PostBlock[] = [buttonsFor('tok_1-A')]

const DIGEST: Post = {
  blocks: [
    { kind: 'heading', text: 'Harbour reopens' },
    { kind: 'paragraph', text: '4 May 2025 · pasted text', note: true },
    { kind: 'list', ordered: false, items: [{ text: 'The quay is open.' }, { text: 'Ships wait.' }] },
    { kind: 'list', ordered: true, items: [{ ordinal: 1, text: 'Silt', quote: 'We dredged all winter.' }] },
    { kind: 'paragraph', text: 'In the article’s own words', note: true },
    ...BUTTONS,
  ],
}

const said = (text: string): Post => ({ blocks: [{ kind: 'paragraph', text }] })

const many = (text: string) => Array.from({ length: 60 }, (_, i) => ({ ordinal: i + 1, text }))

/** Without the characters that nobody sees and the escapes that a platform takes away. */
const visible = (text: string): string => text.replace(/[\u200b\u2060\\]/g, '')

function messageOf(outcome: Outcome): MessageRef {
  if (outcome.kind !== 'done') throw new Error(`not posted: ${JSON.stringify(outcome)}`)
  return outcome.message
}

/** Waits for what happens on a loopback connection. */
export async function until(happened: () => boolean): Promise<void> {
  const deadline = performance.now() + 10_000
  while (!happened()) {
    if (performance.now() > deadline) throw new Error('it did not happen in ten seconds')
    await new Promise((again) => setTimeout(again, 5))
  }
}
