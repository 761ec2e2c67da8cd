import { describe, expect, it } from 'vitest'
import { refill } from '../../src/delivery/refill.ts'
import type { JobQueue, Store } from '../../src/ports.ts'

/** A backlog of so many chats, and a queue that holds so much already. */
function world(chats: number, queued = 0) {
  const backlog = Array.from({ length: chats }, (_, n) => `d${n}`)
  const state = { now: 1_000_000, queued, looks: 0, woken: false, added: [] as string[] }
  const outbox = {
    anyWoken: async () => state.woken,
    async ready(_: number, limit: number) {
      state.looks += 1
      return backlog.splice(0, limit)
    },
  }
  const queue: Pick<JobQueue, 'add' | 'size'> = {
    async add({ id }) {
      state.queued += 1
      state.added.push(id)
    },
    size: async () => state.queued,
  }
  const store = { outbox } as unknown as Pick<Store, 'outbox'>
  return { state, look: refill({ store, queue, clock: { now: () => state.now } }) }
}

describe('what is to be sent', () => {
  it('comes into the queue a part at a time, however much there is', async () => {
    const { state, look } = world(10_000)
    for (let n = 0; n < 20; n += 1) await look()
    expect(state.added).toHaveLength(128)
    expect(state.looks).toBe(1)
  })

  it('goes on as soon as the queue has room, the oldest first', async () => {
    const { state, look } = world(1_000)
    await look()
    state.queued = 28
    await look()
    expect(state.added).toEqual(Array.from({ length: 228 }, (_, n) => `d${n}`))
  })

  it('is not looked for again for five seconds when there was no more, but for what asked to be woken', async () => {
    const { state, look } = world(3)
    await look()
    state.now += 4_999
    await look()
    expect(state.looks).toBe(1)
    state.woken = true
    await look()
    expect(state.looks).toBe(2)
    state.woken = false
    state.now += 5_000
    await look()
    expect(state.looks).toBe(3)
  })
})
