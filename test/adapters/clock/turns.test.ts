import { setTimeout as after } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { turns } from '../../../src/adapters/clock/turns.ts'

const never = new AbortController().signal

describe('turns', () => {
  it('begin one after another, apart, also when all became due during a stall', async () => {
    const take = turns()
    const begun: number[] = []
    const acts = Array.from({ length: 4 }, () =>
      take('a', 30, never, async () => void begun.push(performance.now())),
    )
    const until = performance.now() + 150
    // Nothing runs while the process is busy.
    while (performance.now() < until);
    await Promise.all(acts)
    const gaps = begun.slice(1).map((at, i) => at - (begun[i] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(18)
    expect((begun.at(-1) ?? 0) - (begun[0] ?? 0)).toBeGreaterThan(78)
  })

  it('do not hold each other up with other keys', async () => {
    const take = turns()
    const order: string[] = []
    await Promise.all([
      take('a', 10, never, async () => {
        await after(40)
        order.push('a')
      }),
      take('b', 10, never, async () => void order.push('b')),
    ])
    expect(order).toEqual(['b', 'a'])
  })

  it('go on after one that failed, and give each its own result', async () => {
    const take = turns()
    const failed = take('a', 1, never, () => Promise.reject(new Error('no')))
    const next = take('a', 1, never, async () => 7)
    await expect(failed).rejects.toThrow('no')
    expect(await next).toBe(7)
  })

  it('let one in a hurry go before all that wait, behind another in a hurry', async () => {
    const take = turns()
    const order: number[] = []
    const act = (n: number) => async () => void order.push(n)
    const acts = [1, 2, 3].map((n) => take('a', 10, never, act(n)))
    acts.push(...[4, 5].map((n) => take('a', 10, never, act(n), true)))
    await Promise.all(acts)
    expect(order).toEqual([1, 4, 5, 2, 3])
  })

  it('wait no longer when the signal says so', async () => {
    const take = turns()
    const stop = new AbortController()
    await take('a', 60_000, stop.signal, async () => {})
    const next = take('a', 60_000, stop.signal, async () => 'done')
    stop.abort()
    expect(await next).toBe('done')
  })
})
