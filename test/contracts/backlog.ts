import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { AT_ONCE, delivery, savedDigest, submission, unique } from './store-samples.ts'

/** What every store keeps to about what waits. */
export function backlogContract(storeOf: () => Store): void {
  const open = async (state: string) =>
    (await storeOf().backlog()).deliveries.find((one) => one.state === state)?.count ?? 0

  describe('the backlog', () => {
    it('counts a delivery from when it is added until its end', async () => {
      const store = storeOf()
      const before = await open('pending')
      const { id: digestId } = await savedDigest(store)
      const added = await store.outbox.add(delivery(digestId))
      expect(await open('pending')).toBe(before + 1)
      const taken = await store.outbox.reserve(added.channel, Date.now(), AT_ONCE)
      if (!taken) throw new Error('nothing to take')
      expect(await open('pending')).toBe(before)
      await store.outbox.settle(taken, 'uncertain', { detail: 'a lost answer' })
      expect(await open('uncertain')).toBeGreaterThan(0)
      const doubts = await open('uncertain')
      await store.outbox.retract([taken.id])
      expect(await open('uncertain')).toBe(doubts - 1)
    })

    it('knows how long the oldest is due: since it was added, where it is to be posted at once', async () => {
      const store = storeOf()
      const { id: digestId } = await savedDigest(store)
      const oldest = async () =>
        (await store.backlog()).deliveries.find(({ state }) => state === 'pending')?.oldest ?? 0
      await store.outbox.add(delivery(digestId))
      expect(await oldest()).toBeLessThan(3_600_000)
    })

    it('counts an article from when it is accepted until it is read', async () => {
      const store = storeOf()
      const { count } = (await store.backlog()).submissions
      const one = submission({ id: unique('s') })
      await store.submissions.add(one)
      expect((await store.backlog()).submissions.count).toBe(count + 1)
      await store.submissions.finish(one.id, { state: 'refused', digestId: null, deliveries: [] })
      expect((await store.backlog()).submissions.count).toBe(count)
    })

    it('knows what models took today', async () => {
      const { spend, backlog } = storeOf()
      const before = (await backlog()).model
      const day = new Date().toISOString().slice(0, 10)
      const call = {
        id: unique('call'),
        day,
        scope: unique('telegram/'),
        model: 'p/m',
        prompts: 'abc',
        tokens: 90,
      }
      await spend.reserve(call, { day: 1e6, channel: 1e6 })
      expect((await backlog()).model.tokens).toBe(before.tokens + 90)
      await spend.settle(call.id, { input: 50, output: 10, counted: 60, cost: 0.25, outcome: 'said' })
      expect((await backlog()).model).toEqual({ tokens: before.tokens + 60, cost: before.cost + 0.25 })
    })
  })
}
