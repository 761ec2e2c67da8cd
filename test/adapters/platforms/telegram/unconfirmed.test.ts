import type { Update } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { unconfirmed } from '../../../../src/adapters/platforms/telegram/unconfirmed.ts'

const update = (update_id: number, chat: number): Update =>
  ({ update_id, message: { chat: { id: chat } } }) as unknown as Update

describe('updates that are not confirmed', () => {
  it('move the offset past what is done, and no further than the first that is not', async () => {
    const open = Promise.withResolvers<void>()
    const seen: number[] = []
    const kept = unconfirmed(
      async ({ update_id }) => {
        seen.push(update_id)
        if (update_id === 11) await open.promise
      },
      () => {},
    )
    expect(kept.offset()).toBe(0)
    kept.take([update(10, 1), update(11, 2), update(12, 3)])
    await new Promise(setImmediate)
    expect([kept.offset(), kept.busy(), seen]).toEqual([11, true, [10, 11, 12]])
    kept.take([update(11, 2), update(12, 3), update(13, 3)])
    open.resolve()
    await kept.settled()
    expect([kept.offset(), kept.busy(), seen]).toEqual([14, false, [10, 11, 12, 13]])
  })

  it('are handed over again after a failure, and forgotten when the server has forgotten them', async () => {
    let tries = 0
    const kept = unconfirmed(
      async () => {
        tries++
        throw new Error('no')
      },
      () => {},
    )
    kept.take([update(10, 1)])
    await kept.settled()
    expect([kept.offset(), kept.healthy()]).toEqual([10, false])
    kept.take([update(10, 1)])
    await kept.settled()
    expect(tries).toBe(2)
    kept.take([])
    expect([kept.offset(), kept.busy(), kept.healthy()]).toEqual([11, false, true])
  })
})
