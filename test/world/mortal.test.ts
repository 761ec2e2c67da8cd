import { expect, it } from 'vitest'
import type { Adapters } from '../../src/service.ts'
import type { KillPoint } from './kill-points.ts'
import { mortal, Reaper } from './mortal.ts'

const point = (when: KillPoint['when'], nth: number): KillPoint => ({
  name: 'a publish job is queued',
  occasion: 'digest',
  port: 'queue',
  method: 'add',
  when,
  nth,
  counts: ([job]) => (job as { kind: string }).kind === 'publish',
})

/** A queue whose calls, and the deaths between them, are written down. */
function dying(armed: KillPoint) {
  const seen: string[] = []
  const reaper = new Reaper(() => void seen.push('dead'))
  const add = async ({ kind, id }: { kind: string; id: string }): Promise<void> => {
    seen.push(`${kind} ${id} begins`)
    await new Promise((resolve) => setTimeout(resolve, 5))
    seen.push(`${kind} ${id} ends`)
  }
  const { queue } = mortal(
    { store: {}, queue: { add }, platforms: new Map(), fetcher: {}, parser: {} } as unknown as Adapters,
    reaper,
  )
  reaper.arm(armed)
  return { seen, queue }
}

it.each([
  ['before', ['dead', 'publish b begins', 'publish b ends']],
  ['during', ['publish b begins', 'dead', 'publish b ends']],
  ['after', ['publish b begins', 'publish b ends', 'dead']],
] as const)('dies %s the call that it is armed for, and of calls that count alone', async (when, wanted) => {
  const { seen, queue } = dying(point(when, 1))
  await queue.add({ kind: 'digest', id: 'a' })
  await queue.add({ kind: 'publish', id: 'b' })
  expect(seen).toEqual(['digest a begins', 'digest a ends', ...wanted])
})

it('dies at the second call when it is armed for that', async () => {
  const { seen, queue } = dying(point('before', 2))
  await queue.add({ kind: 'publish', id: 'a' })
  await queue.add({ kind: 'publish', id: 'b' })
  expect(seen).toEqual(['publish a begins', 'publish a ends', 'dead', 'publish b begins', 'publish b ends'])
})

it('hands over what the call gives, and lives on at a port that it is not armed for', async () => {
  const reaper = new Reaper(() => {
    throw new Error('dead')
  })
  const store = { submissions: { get: async () => 'kept' }, ping: async () => {} }
  const { store: seen } = mortal(
    { store, queue: {}, platforms: new Map(), fetcher: {}, parser: {} } as unknown as Adapters,
    reaper,
  )
  reaper.arm(point('before', 1))
  expect(await seen.submissions.get('1')).toBe('kept')
})
