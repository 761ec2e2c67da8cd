import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { unique } from './store-samples.ts'

/** What every store keeps to about the costs and answers of language models. */
export function spendContract(storeOf: () => Store): void {
  const call = (day: string, scope: string, tokens: number) => ({
    id: unique('call'),
    day,
    scope,
    model: 'p/m',
    prompts: 'abc',
    tokens,
  })
  const budget = { day: 1000, channel: 400 }
  const settled = (counted: number) => ({ input: counted, output: 0, counted, cost: 0, outcome: 'said' })

  describe('budgets of the model', () => {
    it('are exact whoever takes from them at once, and take nothing when one has not enough', async () => {
      const { spend } = storeOf()
      const day = unique('day')
      const asked = Array.from({ length: 40 }, (_, i) =>
        spend.reserve(call(day, `telegram/${i % 4}`, 90), budget),
      )
      const granted = (await Promise.all(asked)).filter(Boolean).length
      expect(granted).toBe(11)
      expect(await spend.spent(day, null)).toBe(990)
      const each = await Promise.all([0, 1, 2, 3].map((i) => spend.spent(day, `telegram/${i}`)))
      expect(each.reduce((sum, tokens) => sum + tokens, 0)).toBe(990)
      for (const tokens of each) expect(tokens).toBeLessThanOrEqual(400)
    })

    it('hold a channel to its own while others go on', async () => {
      const { spend } = storeOf()
      const day = unique('day')
      expect(await spend.reserve(call(day, 'telegram/1', 350), budget)).toBe(true)
      expect(await spend.reserve(call(day, 'telegram/1', 60), budget)).toBe(false)
      expect(await spend.reserve(call(day, 'telegram/2', 60), budget)).toBe(true)
      expect(await spend.spent(day, null)).toBe(410)
    })

    it('refuse a call that alone is over them, and know each day by itself', async () => {
      const { spend } = storeOf()
      const [one, other] = [unique('day'), unique('day')]
      expect(await spend.reserve(call(one, 'telegram/1', 401), budget)).toBe(false)
      expect(await spend.spent(one, null)).toBe(0)
      expect(await spend.reserve(call(other, 'telegram/1', 400), budget)).toBe(true)
      expect(await spend.spent(one, null)).toBe(0)
    })

    it('get back what a call did not use, once', async () => {
      const { spend } = storeOf()
      const day = unique('day')
      const reserved = call(day, 'telegram/1', 400)
      await spend.reserve(reserved, budget)
      await spend.settle(reserved.id, settled(50))
      await spend.settle(reserved.id, settled(0))
      expect(await spend.spent(day, 'telegram/1')).toBe(50)
      expect(await spend.spent(day, null)).toBe(50)
    })

    it('are over when a call used more than it had reserved: nothing more is granted', async () => {
      const { spend } = storeOf()
      const day = unique('day')
      const reserved = call(day, 'telegram/1', 100)
      await spend.reserve(reserved, budget)
      await spend.settle(reserved.id, settled(700))
      expect(await spend.spent(day, 'telegram/1')).toBe(700)
      expect(await spend.reserve(call(day, 'telegram/1', 1), budget)).toBe(false)
      expect(await spend.reserve(call(day, 'telegram/2', 250), budget)).toBe(true)
    })

    it('follow a new limit at once', async () => {
      const { spend } = storeOf()
      const day = unique('day')
      await spend.reserve(call(day, 'telegram/1', 400), budget)
      expect(await spend.reserve(call(day, 'telegram/1', 1), { day: 1000, channel: 300 })).toBe(false)
      expect(await spend.reserve(call(day, 'telegram/1', 100), { day: 1000, channel: 500 })).toBe(true)
    })
  })

  describe('answers of the model', () => {
    it('are asked for by one, and kept for all', async () => {
      const { spend } = storeOf()
      const key = unique('key')
      const claims = await Promise.all([1, 2, 3, 4].map(() => spend.claim(key)))
      expect(claims.filter(({ kind }) => kind === 'mine')).toHaveLength(1)
      expect(claims.filter(({ kind }) => kind === 'asked')).toHaveLength(3)
      await spend.keep(key, '{"a": 1}')
      expect(await spend.claim(key)).toEqual({ kind: 'kept', answer: '{"a": 1}' })
    })

    it('are for the next to ask for when the one who asked got none', async () => {
      const { spend } = storeOf()
      const key = unique('key')
      await spend.claim(key)
      await spend.release(key)
      expect(await spend.claim(key)).toEqual({ kind: 'mine' })
    })

    it('are for anybody to ask for when all who asked are dead, but for those that were kept', async () => {
      const { spend } = storeOf()
      const [open, kept] = [unique('key'), unique('key')]
      for (const key of [open, kept]) await spend.claim(key)
      await spend.keep(kept, 'x')
      await spend.releaseAll()
      expect(await spend.claim(open)).toEqual({ kind: 'mine' })
      expect(await spend.claim(kept)).toEqual({ kind: 'kept', answer: 'x' })
    })

    it('are not lost by a late release', async () => {
      const { spend } = storeOf()
      const key = unique('key')
      await spend.claim(key)
      await spend.keep(key, 'x')
      await spend.release(key)
      expect(await spend.claim(key)).toEqual({ kind: 'kept', answer: 'x' })
    })
  })
}
