import { describe, expect, it } from 'vitest'
import type { Channel } from '../../src/model/channel.ts'
import { scopeOf } from '../../src/model/channel.ts'
import type { Delivery, Pace } from '../../src/model/outbox.ts'
import type { Store } from '../../src/ports.ts'
import { AT_ONCE, channel, delivery, postedIn, savedDigest, unique } from './store-samples.ts'

/** Two at once, then one a second. */
const PACE: Pace = { every: 1_000, burst: 2 }

const NAMED = { title: 'News', handle: null, present: true }

/** What every store's outbox and lanes keep to. */
export function outboxContract(opened: () => Store): void {
  const added = async (more: Partial<Delivery> = {}): Promise<Delivery> => {
    const { id } = await savedDigest(opened())
    return opened().outbox.add(delivery(id, more))
  }
  /** A new delivery in the hands of a sender. */
  const taken = async (more: Partial<Delivery> = {}, now = Date.now()): Promise<Delivery> => {
    const one = await added(more)
    const reserved = await opened().outbox.reserve(one.channel, now, AT_ONCE)
    if (reserved?.id !== one.id) throw new Error('not taken')
    return reserved
  }
  const again = async ({ id }: Delivery): Promise<Delivery> => {
    const one = await opened().outbox.get(id)
    if (!one) throw new Error('gone')
    return one
  }
  const woken = async (now: number): Promise<string[]> => [
    ...(await opened().outbox.wake(now, 1_000)).map(({ id }) => id),
    ...(await opened().outbox.ready(now, 1_000)),
  ]

  describe('the outbox', () => {
    it('has one delivery for an intent and channel, topics apart', async () => {
      const { id } = await savedDigest(opened())
      const intent = unique('i')
      const there = channel()
      const adds = [1, 2, 3].map(() => opened().outbox.add(delivery(id, { intent, channel: there })))
      const [first, ...others] = await Promise.all(adds)
      for (const other of others) expect(other).toEqual(first)
      const topic = await opened().outbox.add(delivery(id, { intent, channel: { ...there, topic: '7' } }))
      expect(topic.id).not.toBe(first?.id)
    })

    it('keeps a delivery as it came', async () => {
      const there = channel('4')
      const notice = { channel: there, id: '5', token: 'x' }
      const one = await added({ channel: there, form: 'in-place', notice, failures: 2, after: '7' })
      expect(one).toMatchObject({ channel: there, form: 'in-place', notice, failures: 2, after: '7' })
      expect(await opened().outbox.get(one.id)).toEqual(one)
    })

    it('gives a delivery to one of many who reserve it', async () => {
      const one = await added()
      const hands = Array.from({ length: 8 }, () => opened().outbox.reserve(one.channel, Date.now(), AT_ONCE))
      const winners = (await Promise.all(hands)).filter((delivery) => delivery !== null)
      expect(winners).toEqual([{ ...one, state: 'sending', attempts: 1 }])
    })

    it('gives out the deliveries of a chat one at a time, in the order they came, topics included', async () => {
      const { outbox } = opened()
      const first = await added()
      const second = await added({ channel: { ...first.channel, topic: '3' } })
      const reserve = () => outbox.reserve(second.channel, Date.now(), AT_ONCE)
      const one = await reserve()
      expect(one?.id).toBe(first.id)
      expect(await reserve()).toBeNull()
      if (one) await outbox.settle(one, 'posted')
      expect((await reserve())?.id).toBe(second.id)
    })

    it('gives nothing out before it is due, and does not hold up what is', async () => {
      const { outbox } = opened()
      const one = await added()
      await outbox.settle(one, 'pending', { due: 5_000_000, detail: 'asked to wait\0' })
      expect(await outbox.reserve(one.channel, 4_999_999, AT_ONCE)).toBeNull()
      const later = await added({ channel: one.channel })
      expect((await outbox.reserve(one.channel, 4_999_999, AT_ONCE))?.id).toBe(later.id)
    })

    it('wakes what is due, once in half a minute', async () => {
      const one = await added()
      await opened().outbox.settle(one, 'pending', { due: 5_000_000 })
      expect(await woken(4_999_999)).not.toContain(one.id)
      expect(await woken(5_000_000)).toContain(one.id)
      expect(await woken(5_000_001)).not.toContain(one.id)
      expect(await woken(5_030_000)).toContain(one.id)
      await opened().outbox.retract([one.id])
      await opened().outbox.wakeAt(one.id, null)
      expect(await woken(9_000_000)).not.toContain(one.id)
    })

    it('wakes what has ended until those who wait have been told, and no removal less for it', async () => {
      const { outbox } = opened()
      const one = await taken({}, 7_000_000)
      await outbox.settle(one, 'posted', { wake: 7_100_000 })
      expect(await woken(7_100_000)).toContain(one.id)
      await outbox.told(one.id)
      expect(await woken(9_000_000)).not.toContain(one.id)
      await outbox.retract([one.id])
      await outbox.told(one.id)
      expect(await woken(Number.MAX_SAFE_INTEGER)).toContain(one.id)
    })

    it('lets messages of one chat begin at its pace, and wakes the next when its turn has come', async () => {
      const { outbox } = opened()
      const now = 7_000_000
      const one = await taken({}, now)
      const begin = (at: number) => outbox.begin(one, at, { pace: PACE, all: AT_ONCE, newest: null })
      expect(await begin(now)).toEqual({ kind: 'begun' })
      expect(await begin(now)).toEqual({ kind: 'begun' })
      expect(await begin(now)).toEqual({ kind: 'later', at: now + 1_000 })
      await outbox.settle(one, 'posted')
      const next = await added({ channel: one.channel })
      expect(await outbox.reserve(one.channel, now + 999, PACE)).toBeNull()
      expect(await woken(now + 999)).not.toContain(next.id)
      expect(await woken(now + 1_000)).toContain(next.id)
      expect((await outbox.reserve(one.channel, now + 1_000, PACE))?.id).toBe(next.id)
    })

    it('lets messages of all chats of a platform begin at its pace', async () => {
      const { outbox } = opened()
      const now = Date.now() + 1_000_000
      // A platform that no other test sends to.
      const there = (): Channel => ({ ...channel(), platform: 'console' })
      const [one, other] = await Promise.all([
        taken({ channel: there() }, now),
        taken({ channel: there() }, now),
      ])
      const begin = (delivery: Delivery, at: number) =>
        outbox.begin(delivery, at, { pace: AT_ONCE, all: { every: 40, burst: 1 }, newest: null })
      expect(await begin(one, now)).toEqual({ kind: 'begun' })
      expect(await begin(other, now)).toEqual({ kind: 'later', at: now + 40 })
      expect((await again(other)).callingSince).toBeNull()
      expect(await begin(other, now + 40)).toEqual({ kind: 'begun' })
    })

    it('remembers with a call which message was the newest before it', async () => {
      const { outbox } = opened()
      const there = channel()
      const first = await taken({ channel: there })
      await outbox.begin(first, Date.now(), { pace: AT_ONCE, all: AT_ONCE, newest: null })
      expect((await again(first)).after).toBeNull()
      await outbox.record(first, { channel: there, id: '9' })
      expect(await again(first)).toMatchObject({ callingSince: null })
      const now = Date.now()
      await outbox.begin(first, now, { pace: AT_ONCE, all: AT_ONCE, newest: null })
      expect(await again(first)).toMatchObject({ callingSince: now, after: '9' })
      await outbox.record(first, { channel: there, id: '10' })
      await outbox.begin(first, Date.now(), { pace: AT_ONCE, all: AT_ONCE, newest: '10' })
      expect((await again(first)).after).toBe('10')
    })

    it('takes a notice in the chat for a message that came before', async () => {
      const there = channel()
      const one = await taken({ channel: there, notice: { channel: there, id: '44' } })
      await opened().outbox.begin(one, Date.now(), { pace: AT_ONCE, all: AT_ONCE, newest: '12' })
      expect((await again(one)).after).toBe('44')
    })

    it('lets nobody write who had it before somebody else did', async () => {
      const { outbox } = opened()
      const early = await taken()
      await outbox.settle(early, 'pending')
      const late = await outbox.reserve(early.channel, Date.now(), AT_ONCE)
      expect(late?.attempts).toBe(early.attempts + 1)
      expect(await outbox.settle(early, 'posted')).toBe(false)
      expect(await outbox.begin(early, Date.now(), { pace: AT_ONCE, all: AT_ONCE, newest: null })).toEqual({
        kind: 'lost',
      })
      expect((await again(early)).state).toBe('sending')
      expect(late && (await outbox.settle(late, 'posted'))).toBe(true)
    })

    it('keeps a message that was sent, whoever had it since: it must be found to be removed', async () => {
      const { outbox } = opened()
      const early = await taken()
      await outbox.settle(early, 'pending')
      await outbox.reserve(early.channel, Date.now(), AT_ONCE)
      await outbox.record(early, { channel: early.channel, id: '77' })
      expect((await again(early)).messages).toEqual([{ channel: early.channel, id: '77' }])
    })

    it('counts what went wrong, and not that it was asked to wait', async () => {
      const { outbox } = opened()
      const one = await taken()
      await outbox.settle(one, 'pending', { failed: true })
      expect((await again(one)).failures).toBe(1)
      await outbox.settle(await again(one), 'pending', { due: 1 })
      expect((await again(one)).failures).toBe(1)
    })

    it('tells whose sender is gone', async () => {
      const one = await taken({}, 1_000)
      const idsBefore = async (ms: number) => (await opened().outbox.abandoned(ms)).map((one) => one.id)
      expect(await idsBefore(1_000)).not.toContain(one.id)
      expect(await idsBefore(1_001)).toContain(one.id)
      await opened().outbox.settle(one, 'uncertain')
      expect(await idsBefore(1_001)).not.toContain(one.id)
    })

    it('keeps a call open while it is in doubt, and takes it from whoever had it before', async () => {
      const { outbox } = opened()
      const one = await taken()
      await outbox.begin(one, 8_000, { pace: AT_ONCE, all: AT_ONCE, newest: '5' })
      await outbox.settle(one, 'uncertain', { wake: 6_000_000 })
      expect(await woken(6_000_000)).toContain(one.id)
      const looked = await outbox.look(one.id)
      expect(looked).toMatchObject({ state: 'uncertain', callingSince: 8_000, after: '5' })
      // A press on an old button comes too late.
      expect(await outbox.settle(one, 'posted')).toBe(false)
      expect(looked && (await outbox.settle(looked, 'posted'))).toBe(true)
      expect(await outbox.look(one.id)).toBeNull()
    })

    it('knows that a message is there which a person saw, and not which it is', async () => {
      const { outbox } = opened()
      const one = await taken()
      await outbox.begin(one, 8_000, { pace: AT_ONCE, all: AT_ONCE, newest: '5' })
      await outbox.settle(one, 'uncertain')
      await outbox.settle(one, 'posted')
      expect(await again(one)).toMatchObject({ state: 'posted', callingSince: 8_000 })
    })

    it('records the messages of a post in order, each once', async () => {
      const one = await added()
      const parts = ['30', '4', '31'].map((id) => ({ channel: one.channel, id }))
      for (const part of [...parts, ...parts]) await opened().outbox.record(one, part)
      expect((await again(one)).messages).toEqual(parts)
    })

    it('loses no message that is recorded at the same moment', async () => {
      const one = await added()
      const parts = ['1', '2', '3', '4'].map((id) => ({ channel: one.channel, id }))
      await Promise.all(parts.map((part) => opened().outbox.record(one, part)))
      const { messages } = await again(one)
      expect(messages.map(({ id }) => id).sort()).toEqual(['1', '2', '3', '4'])
    })

    it('does not bring back what was retracted', async () => {
      const { outbox } = opened()
      const one = await taken()
      const notice = { channel: channel(), id: '8' }
      await outbox.retract([one.id])
      await outbox.retract([])
      await outbox.notice([one.id], notice)
      expect(await outbox.settle(one, 'posted')).toBe(false)
      expect(await outbox.begin(one, Date.now(), { pace: AT_ONCE, all: AT_ONCE, newest: null })).toEqual({
        kind: 'lost',
      })
      expect(await again(one)).toMatchObject({ state: 'removed', notice })
      expect(await woken(Date.now() + 1)).toContain(one.id)
    })

    it('forgets the messages that were removed, one by one', async () => {
      const posted = await postedIn(opened(), channel())
      const [message] = posted.messages
      if (!message) throw new Error('no message')
      await opened().outbox.retract([posted.id])
      await opened().outbox.removed(posted.id, message)
      expect((await again(posted)).messages).toEqual([])
    })

    it('names the first of each chat that nobody sends, but not where a lane is held or stopped', async () => {
      const { outbox, lanes } = opened()
      const [free, held, stopped, busy] = await Promise.all([added(), added(), added(), taken()])
      await added({ channel: free.channel })
      await added({ channel: busy.channel })
      await lanes.hold(scopeOf(held.channel), Date.now() + 60_000)
      await lanes.stop(scopeOf(stopped.channel), 'gone')
      const ready = await outbox.ready(Date.now(), 1_000)
      const chats = await Promise.all(ready.map(async (id) => (await outbox.get(id))?.channel.chat))
      expect(ready).toContain(free.id)
      expect(chats.filter((chat) => chat === free.channel.chat)).toHaveLength(1)
      for (const { channel } of [held, stopped, busy]) expect(chats).not.toContain(channel.chat)
    })

    it('names the oldest first, no more than are asked for, and none that asked to be woken later', async () => {
      const { outbox } = opened()
      const [first, second, third] = [await added(), await added(), await added()]
      const behind = await added({ channel: first.channel })
      const now = Date.now() + 600_000
      await outbox.ready(now, 1_000)
      await outbox.wakeAt(second.id, now + 500_000)
      const later = now + 120_000
      const ours = [first, second, third, behind].map(({ id }) => id)
      const named = (await outbox.ready(later, 1_000)).filter((id) => ours.includes(id))
      expect(named).toEqual([first.id, third.id])
      expect(await outbox.ready(later + 60_000, 1)).toHaveLength(1)
    })

    it('names some of each platform, however many of one are older', async () => {
      const { outbox } = opened()
      const later = Date.now() + 50_000_000
      await outbox.ready(later, 100_000)
      await Promise.all(Array.from({ length: 6 }, () => added()))
      const other = await added({ channel: { ...channel(), platform: 'console' } })
      expect(await outbox.ready(later, 4)).toContain(other.id)
    })

    it('names each once, also to workers that ask at the same time', async () => {
      const { outbox } = opened()
      const later = Date.now() + 60_000_000
      await outbox.ready(later, 100_000)
      const ours = await Promise.all(Array.from({ length: 30 }, () => added()))
      const asked = [1, 2, 3, 4].map(() => outbox.ready(later, 100))
      const named = (await Promise.all(asked)).flat()
      expect(named.toSorted()).toEqual(ours.map(({ id }) => id).toSorted())
    })

    it('says whether something pending asked to be woken by now', async () => {
      const { outbox } = opened()
      // Whatever other tests left is put off far.
      const far = Number.MAX_SAFE_INTEGER - 100_000
      await outbox.ready(far, 100_000)
      const one = await added()
      await outbox.wakeAt(one.id, 5_000)
      expect(await outbox.anyWoken(4_999)).toBe(false)
      expect(await outbox.anyWoken(5_000)).toBe(true)
    })

    it('gives up what has waited too long, and says what', async () => {
      const { outbox } = opened()
      const old = await added()
      const scheduled = await added()
      await outbox.settle(scheduled, 'pending', { due: Date.now() + 60_000 })
      const dead = (await outbox.expire(Date.now() + 1)).map(({ id }) => id)
      expect(dead).toContain(old.id)
      expect(dead).not.toContain(scheduled.id)
      expect((await again(old)).state).toBe('dead')
    })

    it('lists what is in some states, in or asked for from some chats alone', async () => {
      const { outbox } = opened()
      const one = await added()
      await outbox.settle(one, 'dead')
      const other = await added({ channel: one.channel })
      await outbox.settle(other, 'refused')
      const scopes = [scopeOf(one.channel)]
      const list = await outbox.list(scopes, ['dead', 'refused'], { limit: 1, since: 0 })
      expect(list).toEqual({ count: 2, newest: [{ ...other, state: 'refused' }] })
      const notice = { channel: one.channel, id: '3' }
      const asked = await added({ notice })
      await outbox.settle(asked, 'dead')
      expect((await outbox.list(scopes, ['dead'], { limit: 1, since: 0 })).newest[0]?.id).toBe(asked.id)
      const none = { count: 0, newest: [] }
      expect(await outbox.list(scopes, ['uncertain'], { limit: 5, since: 0 })).toEqual(none)
      expect(await outbox.list([], ['dead'], { limit: 5, since: 0 })).toEqual(none)
      expect(await outbox.list(scopes, ['dead'], { limit: 5, since: Date.now() + 9_000 })).toEqual(none)
      expect((await outbox.list(null, ['dead'], { limit: 1, since: 0 })).count).toBeGreaterThan(0)
    })

    it('finds a delivery by token and by message, in its own chat alone', async () => {
      const { outbox } = opened()
      const posted = await postedIn(opened(), channel())
      const [message] = posted.messages
      if (!message) throw new Error('no message')
      expect(await outbox.byToken(posted.token)).toEqual(posted)
      expect(await outbox.byToken('\0nobody')).toBeNull()
      expect(await outbox.byMessage(message)).toEqual(posted)
      expect(await outbox.byMessage({ ...message, channel: channel() })).toBeNull()
      const elsewhere: Channel = { ...message.channel, platform: 'discord' }
      expect(await outbox.byMessage({ ...message, channel: elsewhere })).toBeNull()
    })

    it('finds a delivery by its token from the chats that have it or asked for it, from no other', async () => {
      const { outbox } = opened()
      const [there, asked, thread] = [channel(), channel('2'), channel()]
      const { digestId } = await postedIn(opened(), channel())
      const one = await added({ digestId, channel: there, notice: { channel: asked, id: '3' } })
      const taken = await outbox.reserve(there, Date.now(), AT_ONCE)
      if (!taken) throw new Error('not taken')
      await outbox.record(taken, { channel: thread, id: unique('') })
      for (const at of [there, asked, thread])
        expect((await outbox.byTokenIn(one.token, scopeOf(at)))?.id).toBe(one.id)
      expect(await outbox.byTokenIn(one.token, scopeOf(channel()))).toBeNull()
      expect(await outbox.byTokenIn(one.token, `discord/${there.chat}`)).toBeNull()
      expect(await outbox.byTokenIn('\0nobody', scopeOf(there))).toBeNull()
    })

    it('knows the newest posted one of a channel', async () => {
      const { outbox } = opened()
      const there = channel()
      expect(await outbox.latest(there)).toBeNull()
      await postedIn(opened(), there)
      const second = await postedIn(opened(), there)
      await outbox.add(delivery(second.digestId, { channel: there }))
      expect(await outbox.latest(there)).toEqual(second)
      expect(await outbox.latest({ ...there, topic: '1' })).toBeNull()
    })

    it('knows a post by its copy in a group where it is talked about, there alone', async () => {
      const { outbox, chats } = opened()
      const [there, group, other] = [channel(), channel(), channel()]
      await chats.save({ platform: 'telegram', id: there.chat, kind: 'channel', ...NAMED })
      const posted = await postedIn(opened(), there)
      const [post] = posted.messages
      if (!post) throw new Error('not posted')
      const copy = { channel: group, id: '77' }
      for (const one of [copy, copy]) await outbox.copied(one, post)
      expect((await outbox.byMessage(copy))?.id).toBe(posted.id)
      expect(await outbox.byMessage({ channel: other, id: '77' })).toBeNull()
      expect((await outbox.byTokenIn(posted.token, scopeOf(group)))?.id).toBe(posted.id)
      expect(await outbox.byTokenIn(posted.token, scopeOf(other))).toBeNull()
      expect(await outbox.latest(group)).toBeNull()
    })

    it('keeps no copies of posts in channels that it is not in', async () => {
      const { outbox } = opened()
      const posted = await postedIn(opened(), channel())
      const [post] = posted.messages
      const copy = { channel: channel(), id: '77' }
      if (post) await outbox.copied(copy, post)
      expect(await outbox.byMessage(copy)).toBeNull()
    })

    it('knows what a thread is about: of its own post, or of the post that it hangs from', async () => {
      const { outbox, digests } = opened()
      const at = (chat: string): Channel => ({ platform: 'discord', chat, topic: null })
      const [forum, thread, text] = [at(unique('f')), at(unique('th')), at(unique('x'))]
      const inForum = await postedIn(opened(), forum, 'kd7q', { channel: thread, id: thread.chat })
      const hung = unique('m')
      const inText = await postedIn(opened(), text, 'zz7q', { channel: text, id: hung })
      expect((await outbox.latest(thread))?.id).toBe(inForum.id)
      expect((await outbox.latest(forum))?.id).toBe(inForum.id)
      expect((await outbox.latest(at(hung)))?.id).toBe(inText.id)
      expect((await digests.byShortId(scopeOf(thread), 'kd7q'))?.id).toBe(inForum.digestId)
      expect(await digests.byShortId(scopeOf(thread), 'zz7q')).toBeNull()
    })

    it('lists the copies of a digest', async () => {
      const { id } = await savedDigest(opened())
      const copies = [await opened().outbox.add(delivery(id)), await opened().outbox.add(delivery(id))]
      expect(await opened().outbox.copies(id)).toEqual(copies)
    })

    it('refuses a delivery of a digest that is not there', async () => {
      await expect(opened().outbox.add(delivery('nothing'))).rejects.toThrow()
    })
  })

  describe('the lanes', () => {
    it('give out their slots one after another, to all who ask', async () => {
      const lane = unique('lane')
      const slots = Array.from({ length: 5 }, () => opened().lanes.slot(lane, 1_000, PACE))
      expect((await Promise.all(slots)).toSorted((a, b) => a - b)).toEqual([
        1_000, 1_000, 2_000, 3_000, 4_000,
      ])
      expect(await opened().lanes.slot(lane, 60_000, PACE)).toBe(60_000)
    })

    it('are held as long as the longest hold says', async () => {
      const { lanes } = opened()
      const lane = unique('lane')
      await lanes.hold(lane, 9_000)
      await lanes.hold(lane, 5_000)
      expect(await lanes.slot(lane, 1_000, PACE)).toBe(9_000)
    })

    it('give nothing out in a chat that is stopped, until it is started', async () => {
      const { lanes, outbox } = opened()
      const one = await added()
      const lane = scopeOf(one.channel)
      expect(await lanes.stop(lane, 'gone')).toBe(true)
      expect(await lanes.stop(lane, 'gone again')).toBe(false)
      expect(await lanes.stopped([lane, unique('lane')])).toEqual(new Map([[lane, 'gone']]))
      expect((await lanes.stopped(null)).get(lane)).toBe('gone')
      expect(await outbox.reserve(one.channel, Date.now(), AT_ONCE)).toBeNull()
      expect(await lanes.start(lane)).toBe(true)
      expect(await lanes.start(lane)).toBe(false)
      expect((await outbox.reserve(one.channel, Date.now(), AT_ONCE))?.id).toBe(one.id)
    })
  })
}
