import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '../../src/model/event.ts'
import type { Emit, JobQueue } from '../../src/ports.ts'

export interface QueuePlaces {
  /** Another queue on the same jobs, as another process has it. */
  open(emit: Emit): Promise<JobQueue>
  /** Forgets every job, where the backing can be made to. */
  flush?(): Promise<void>
  close(): Promise<void>
}

let counter = 0
const unique = (): string => `${process.pid.toString(36)}_${++counter}`

/** What every queue keeps to. */
export function queueContract(name: string, prepare: () => Promise<QueuePlaces>): void {
  describe(`the queue on ${name}`, () => {
    let places: QueuePlaces
    let events: Event[] = []
    let open: JobQueue[] = []
    const queue = async (): Promise<JobQueue> => {
      const one = await places.open((event) => events.push(event))
      open.push(one)
      return one
    }
    beforeAll(async () => {
      places = await prepare()
    }, 60_000)
    afterEach(async () => {
      // Not at once: a queue that is cut off in mid-claim holds the next test's job until its lock runs out.
      await Promise.all(open.map((one) => one.close(5_000)))
      open = []
      events = []
    })
    afterAll(() => places?.close())

    it('hands each id to a handler of its kind', async () => {
      const one = await queue()
      const digests = collector()
      const publishes = collector()
      one.work('digest', digests.handle, { concurrency: 2 })
      one.work('publish', publishes.handle, { concurrency: 2 })
      const ids = Array.from({ length: 5 }, unique)
      await Promise.all(ids.map((id) => one.add({ kind: 'digest', id })))
      await one.add({ kind: 'publish', id: ids[0] ?? '' })
      await until(() => digests.ids.length === 5 && publishes.ids.length === 1)
      expect(digests.ids.toSorted()).toEqual(ids.toSorted())
      expect(publishes.ids).toEqual([ids[0]])
    })

    it('takes any id, colons and percent signs too, and gives back the same', async () => {
      const one = await queue()
      const { ids, handle } = collector()
      const odd = [`telegram:${unique()}`, `a%3A${unique()}`, `a:${unique()}`, `1${counter}`]
      for (const id of odd) await one.add({ kind: 'digest', id })
      one.work('digest', handle, { concurrency: 1 })
      await until(() => ids.length === odd.length)
      expect(ids.toSorted()).toEqual(odd.toSorted())
    })

    it('runs a job once that was added several times while it waited', async () => {
      const one = await queue()
      const { ids, handle } = collector()
      const [same, last] = [unique(), unique()]
      await Promise.all([1, 2, 3].map(() => one.add({ kind: 'digest', id: same })))
      await one.add({ kind: 'digest', id: last })
      one.work('digest', handle, { concurrency: 1 })
      await until(() => ids.includes(last))
      expect(ids).toEqual([same, last])
    })

    it('runs a job again that was added again when it was done', async () => {
      const one = await queue()
      const { ids, handle } = collector()
      one.work('digest', handle, { concurrency: 1 })
      const id = unique()
      await one.add({ kind: 'digest', id })
      await until(() => ids.length === 1)
      await untilAdded(one, id, () => ids.length === 2)
      expect(ids).toEqual([id, id])
    })

    it('runs a handler that throws again, until it does not', async () => {
      const one = await queue()
      const { ids, handle } = collector()
      one.work(
        'digest',
        async (id) => {
          await handle(id)
          if (ids.length < 3) throw new Error(`try ${ids.length}`)
        },
        { concurrency: 1 },
      )
      const id = unique()
      await one.add({ kind: 'digest', id })
      await until(() => ids.length === 3)
      await sleep(300)
      expect(ids).toEqual([id, id, id])
      const failures = events.filter((event) => event.type === 'job.failed')
      expect(failures.map(({ kind, id, error }) => [kind, id, error.message])).toEqual([
        ['digest', id, 'try 1'],
        ['digest', id, 'try 2'],
      ])
    })

    it('gives a job up after three tries, and takes it again when it is added again', async () => {
      const one = await queue()
      const { ids, handle } = collector()
      one.work(
        'digest',
        async (id) => {
          await handle(id)
          throw new Error('never')
        },
        { concurrency: 1 },
      )
      const id = unique()
      await one.add({ kind: 'digest', id })
      await until(() => ids.length === 3)
      await sleep(500)
      expect(ids).toHaveLength(3)
      await untilAdded(one, id, () => ids.length >= 4)
    })

    it('goes on with other jobs while a failed one waits for its next try', async () => {
      const one = await queue()
      const { ids, handle } = collector()
      const [bad, good] = [unique(), unique()]
      one.work(
        'digest',
        async (id) => {
          await handle(id)
          if (id === bad) throw new Error('bad')
        },
        { concurrency: 1 },
      )
      await one.add({ kind: 'digest', id: bad })
      await one.add({ kind: 'digest', id: good })
      await until(() => ids.filter((id) => id === bad).length === 3 && ids.includes(good))
      expect(ids.indexOf(good)).toBeLessThan(ids.lastIndexOf(bad))
    })

    it('shares the jobs among workers, each job to one', async () => {
      const [first, second] = [await queue(), await queue()]
      const [a, b] = [collector(5), collector(5)]
      first.work('digest', a.handle, { concurrency: 2 })
      second.work('digest', b.handle, { concurrency: 2 })
      const ids = Array.from({ length: 40 }, unique)
      await Promise.all(ids.map((id) => first.add({ kind: 'digest', id })))
      await until(() => a.ids.length + b.ids.length >= 40)
      expect([...a.ids, ...b.ids].toSorted()).toEqual(ids.toSorted())
      expect(Math.min(a.ids.length, b.ids.length)).toBeGreaterThan(0)
    })

    it('runs as many at once as it may', async () => {
      const one = await queue()
      let running = 0
      let most = 0
      let done = 0
      one.work(
        'digest',
        async () => {
          most = Math.max(most, ++running)
          await sleep(20)
          running--
          done++
        },
        { concurrency: 3 },
      )
      await Promise.all(Array.from({ length: 12 }, () => one.add({ kind: 'digest', id: unique() })))
      await until(() => done === 12)
      expect(most).toBe(3)
    })

    it('wakes a waiting worker for a new job', async () => {
      const one = await queue()
      const { ids, handle } = collector()
      one.work('digest', handle, { concurrency: 1 })
      await sleep(1_000)
      const start = performance.now()
      await one.add({ kind: 'digest', id: unique() })
      await until(() => ids.length === 1)
      // Far under the five seconds after which a worker looks by itself.
      expect(performance.now() - start).toBeLessThan(2_000)
    })

    it('lets running jobs finish when it closes, and takes no new one', async () => {
      const one = await queue()
      const { ids, handle } = collector(300)
      one.work('digest', handle, { concurrency: 1 })
      const [first, second] = [unique(), unique()]
      await one.add({ kind: 'digest', id: first })
      await one.add({ kind: 'digest', id: second })
      await until(() => ids.includes(first))
      await one.close(5_000)
      expect(ids).toEqual([first])
      const next = await queue()
      const rest = collector()
      next.work('digest', rest.handle, { concurrency: 1 })
      await until(() => rest.ids.length > 0)
      await sleep(200)
      expect(rest.ids).toEqual([second])
    })

    it('takes what yields last, whatever came first', async () => {
      const one = await queue()
      const [busy, early, late, now] = [unique(), unique(), unique(), unique()]
      const { ids, handle } = collector(300)
      one.work('digest', handle, { concurrency: 1 })
      await one.add({ kind: 'digest', id: busy })
      for (const id of [early, late]) await one.add({ kind: 'digest', id }, { yields: true })
      await one.add({ kind: 'digest', id: now })
      expect(await one.size('digest')).toBe(4)
      await until(() => ids.length === 4)
      expect(ids).toEqual([busy, now, early, late])
    })

    it('waits no longer than it was told, and tells the handlers', async () => {
      const one = await queue()
      const { promise, resolve } = Promise.withResolvers<AbortSignal>()
      one.work(
        'digest',
        async (_id, signal) => {
          resolve(signal)
          await sleep(2_500)
        },
        { concurrency: 1 },
      )
      await one.add({ kind: 'digest', id: unique() })
      const signal = await promise
      const start = performance.now()
      await one.close(200)
      expect(performance.now() - start).toBeLessThan(2_300)
      expect(signal.aborted).toBe(true)
    })

    it('answers a ping', async () => {
      await expect((await queue()).ping()).resolves.toBeUndefined()
    })

    it('takes the jobs again that it was made to forget', async ({ skip }) => {
      if (!places.flush) return skip('only Redis can be flushed')
      const one = await queue()
      const ids = Array.from({ length: 5 }, unique)
      for (const id of ids) await one.add({ kind: 'digest', id })
      const { ids: done, handle } = collector()
      await places.flush()
      one.work('digest', handle, { concurrency: 2 })
      await sleep(300)
      expect(done).toEqual([])
      for (const id of ids) await one.add({ kind: 'digest', id })
      await until(() => done.length === 5)
      expect(done.toSorted()).toEqual(ids.toSorted())
    })
  })
}

/** A handler that remembers its ids, and takes `ms` for each. */
function collector(ms = 0): { ids: string[]; handle: (id: string) => Promise<void> } {
  const ids: string[] = []
  return {
    ids,
    async handle(id) {
      ids.push(id)
      if (ms > 0) await sleep(ms)
    },
  }
}

async function until(holds: () => boolean, ms = 30_000): Promise<void> {
  if (!(await comes(holds, ms))) throw new Error('it did not come about')
}

async function comes(holds: () => boolean, ms: number): Promise<boolean> {
  const end = performance.now() + ms
  while (!holds() && performance.now() < end) await sleep(10)
  return holds()
}

/** Adds a job until it runs: while its last run is being put away it counts as there. */
async function untilAdded(queue: JobQueue, id: string, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    await queue.add({ kind: 'digest', id })
    if (await comes(holds, 1_500)) return
  }
  throw new Error('it did not come about')
}
