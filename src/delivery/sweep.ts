import type { Keep } from '../model/keep.ts'
import { SWEPT } from '../model/setting.ts'
import type { Clock, Store } from '../ports.ts'

const DAY = 24 * 3_600_000

/** Batches of one look: what a long-neglected database has is spread over many. */
const BATCHES = 20

/**
 * Once a day forgets what is older than it is kept, a batch at a time. A look that does not come to the
 * end, or dies, is taken up by the next: only the end is written down. Several workers do no harm.
 */
export async function sweepOnce(
  store: Pick<Store, 'settings' | 'sweep'>,
  keep: Keep,
  clock: Pick<Clock, 'now'>,
): Promise<void> {
  const swept = Number((await store.settings.get(SWEPT)) ?? 0)
  if (clock.now() - swept < DAY) return
  for (let batch = 0; batch < BATCHES; batch++)
    if ((await store.sweep(keep)) === 0) return store.settings.set(SWEPT, String(clock.now()))
}
