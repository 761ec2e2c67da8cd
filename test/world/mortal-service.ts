/**
 * The service as a process of its own that dies where it is told to. Its parent names the point by
 * message, `{ arm: name }` or `{ arm: null }`, and hears `{ armed: name }`.
 */
import { flushCompileCache } from 'node:module'
import { runService } from '../../src/main.ts'
import { impatient } from './impatient.ts'
import { KILL_POINTS } from './kill-points.ts'
import { mortal, Reaper } from './mortal.ts'

const reaper = new Reaper()
process.on('message', ({ arm }: { arm: string | null }) => {
  reaper.arm(KILL_POINTS.find(({ name }) => name === arm) ?? null)
  process.send?.({ armed: arm })
})
// The parent's end is the child's.
process.on('disconnect', () => process.exit(1))

await runService(process.argv[2] ?? 'all', {
  adapt: (adapters) => mortal(impatient(adapters), reaper),
  // A dead worker's job is taken up after four seconds in place of 45.
  queueLock: { lockDuration: 3_000, stalledInterval: 1_000 },
})
// Who is killed does not live to keep what was compiled.
flushCompileCache()
