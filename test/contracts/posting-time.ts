import { describe, expect, it } from 'vitest'
import type { Channel } from '../../src/model/channel.ts'
import { scopeOf } from '../../src/model/channel.ts'
import type { Delivery } from '../../src/model/outbox.ts'
import type { Store } from '../../src/ports.ts'
import { AT_ONCE, channel, delivery, savedDigest } from './store-samples.ts'

const DAY = '2026-03-24'

/** What every store's outbox keeps to where posts wait for their hour. */
export function postingTimeContract(opened: () => Store): void {
  const added = async (there: Channel, more: Partial<Delivery> = {}): Promise<Delivery> => {
    const { id } = await savedDigest(opened())
    return opened().outbox.add(delivery(id, { channel: there, ...more }))
  }
  const now = Date.UTC(2026, 2, 24, 23)
  const morning = now + 8 * 3_600_000
  const waiting = { due: morning, waits: true, held: 'hours' } as const
  const reserve = (there: Channel, at: number) => opened().outbox.reserve(there, at, AT_ONCE)

  /** A delivery of the channel, in the hands of a sender. */
  const taken = async (there: Channel): Promise<Delivery> => {
    await added(there)
    const one = await reserve(there, now)
    if (!one) throw new Error('not taken')
    return one
  }

  describe('what waits for its hour', () => {
    it('is kept as it came, and goes when its time has come, not before', async () => {
      const there = channel('4')
      const one = await added(there, waiting)
      expect(one).toMatchObject(waiting)
      expect(await reserve(there, morning - 1)).toBeNull()
      expect((await reserve(there, morning))?.id).toBe(one.id)
    })

    it('is woken then', async () => {
      const one = await added(channel(), { ...waiting, due: Date.now() + 3_600_000 })
      const woken = (at: number) => opened().outbox.ready(at, 1_000)
      expect(await woken(one.due - 1)).not.toContain(one.id)
      expect(await woken(one.due)).toContain(one.id)
    })

    it('is put off in the hands of its sender, and says for what', async () => {
      const one = await taken(channel())
      await opened().outbox.settle(one, 'pending', { due: morning, held: 'cap' })
      expect(await opened().outbox.get(one.id)).toMatchObject({ state: 'pending', due: morning, held: 'cap' })
      const again = await reserve(one.channel, morning)
      if (again) await opened().outbox.settle(again, 'posted')
      expect(await opened().outbox.get(one.id)).toMatchObject({ held: null })
    })

    it('goes at once when a moderator says so, which is said once', async () => {
      const one = await added(channel(), waiting)
      const presses = [1, 2, 3].map(() => opened().outbox.hurry(one.id, now))
      expect((await Promise.all(presses)).filter(Boolean)).toHaveLength(1)
      expect(await reserve(one.channel, now)).toMatchObject({ id: one.id, waits: false, held: null })
      expect(await opened().outbox.hurry(one.id, now)).toBe(false)
    })

    it('is looked at again when its channel’s hours change, but not what a person chose a time for', async () => {
      const there = channel()
      const topic = await added({ ...there, topic: '7' }, waiting)
      const one = await added(there, waiting)
      const chosen = await added(there, { ...waiting, held: null })
      const due = async ({ id }: Delivery) => (await opened().outbox.get(id))?.due
      await opened().outbox.unhold({ ...there, topic: '7' }, now)
      expect([await due(topic), await due(one), await due(chosen)]).toEqual([now, morning, morning])
      await opened().outbox.unhold(there, now)
      expect([await due(one), await due(chosen)]).toEqual([now, morning])
    })

    it('is listed, the next first, in some chats alone', async () => {
      const there = channel()
      const late = await added(there, { ...waiting, due: morning + 1 })
      const one = await added(there, waiting)
      const other = await added(there, waiting)
      await added(there)
      const elsewhere = channel()
      const asked = await added(channel(), { ...waiting, notice: { channel: elsewhere, id: '5' } })
      const found = await opened().outbox.held([scopeOf(there)], now, 2)
      expect(found.count).toBe(3)
      expect(found.next.map(({ id }) => id)).toEqual([one.id, other.id])
      expect((await opened().outbox.held([scopeOf(there)], morning, 5)).next.map(({ id }) => id)).toEqual([
        late.id,
      ])
      const asker = await opened().outbox.held([scopeOf(elsewhere)], now, 5)
      expect(asker.next.map(({ id }) => id)).toEqual([asked.id])
      expect(await opened().outbox.held([], now, 5)).toEqual({ count: 0, next: [] })
      expect((await opened().outbox.held(null, now, 1)).count).toBeGreaterThanOrEqual(4)
    })
  })

  describe('the places of a day', () => {
    it('are no more than the cap, each taken once however often it is asked for', async () => {
      const there = channel()
      const first = await taken(there)
      const { outbox } = opened()
      expect(await outbox.takePlace(first, DAY, 2)).toBe(true)
      expect(await outbox.takePlace(first, DAY, 2)).toBe(true)
      expect(await outbox.places(there, DAY)).toBe(1)
      await outbox.settle(first, 'posted')
      const second = await taken(there)
      expect(await outbox.takePlace(second, DAY, 2)).toBe(true)
      await outbox.settle(second, 'posted')
      const third = await taken(there)
      expect(await outbox.takePlace(third, DAY, 2)).toBe(false)
      expect(await outbox.takePlace(third, '2026-03-25', 2)).toBe(true)
      expect([await outbox.places(there, DAY), await outbox.places(there, '2026-03-25')]).toEqual([2, 1])
    })

    it('are each channel’s own, topics apart', async () => {
      const there = channel()
      const one = await taken(there)
      expect(await opened().outbox.takePlace(one, DAY, 1)).toBe(true)
      await opened().outbox.settle(one, 'posted')
      const other = await taken({ ...there, topic: '3' })
      expect(await opened().outbox.takePlace(other, DAY, 1)).toBe(true)
    })

    it('count what has no cap, and what is retracted later', async () => {
      const there = channel()
      const one = await taken(there)
      await opened().outbox.takePlace(one, DAY, null)
      await opened().outbox.settle(one, 'posted')
      await opened().outbox.retract([one.id])
      expect(await opened().outbox.takePlace(await taken(there), DAY, 1)).toBe(false)
    })

    it('are given to nobody who has it no more', async () => {
      const one = await taken(channel())
      await opened().outbox.settle(one, 'pending', { due: 0 })
      await reserve(one.channel, now)
      expect(await opened().outbox.takePlace(one, DAY, null)).toBe(false)
      expect(await opened().outbox.places(one.channel, DAY)).toBe(0)
    })
  })
}
