import { fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dataDirWithDatabase } from '../run/embedded.ts'

const JOBS = 2_500
const KILLS = 6

/** A life of the worker: until it is done, or killed some time after its first send or acceptance. */
function life(dir: string, sent: string[], killAfter: number | null): Promise<unknown> {
  const child = fork(join(import.meta.dirname, 'soak-worker.ts'), [dir, `${JOBS}`])
  return new Promise((resolve) => {
    let final: unknown = null
    let doomed = false
    child.on('message', (message: { sent?: string; final?: unknown }) => {
      if (message.sent !== undefined) sent.push(message.sent)
      if (message.final !== undefined) final = message.final
      if (killAfter === null || doomed) return
      doomed = true
      setTimeout(() => child.kill('SIGKILL'), killAfter)
    })
    child.on('exit', () => resolve(final))
  })
}

// Two jobs for each submission: 5,000 in all, with the store's transactions on the same PGlite.
it('loses nothing and sends nothing twice through kill -9', { timeout: 600_000 }, async () => {
  const dir = await dataDirWithDatabase()
  const sent: string[] = []
  for (let kill = 1; kill <= KILLS; kill++) await life(dir, sent, kill * 400)
  const final = await life(dir, sent, null)
  rmSync(dir, { recursive: true, force: true })
  const { posted, uncertain, ...counts } = final as Record<string, number>
  expect(counts).toEqual({ submissions: JOBS, digested: JOBS, deliveries: JOBS, doubled: 0 })
  expect((posted ?? 0) + (uncertain ?? 0)).toBe(JOBS)
  // In doubt: at most what was under way at each kill, eight at a time.
  expect(uncertain).toBeLessThanOrEqual(KILLS * 8)
  expect(new Set(sent).size).toBe(sent.length)
})
