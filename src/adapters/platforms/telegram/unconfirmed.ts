import type { Update } from 'grammy/types'
import { inTurn } from './in-turn.ts'

/** Updates that the server still keeps for us: being handled, done behind one that is not, or failed. */
export interface Unconfirmed {
  /** Hands over what is new and what failed before. */
  take(updates: readonly Update[]): void
  /** The first update that is not done, or the one after all that are. 0: none has been seen. */
  offset(): number
  /** True while an update is not done. */
  busy(): boolean
  /** True when no update has failed that is not done yet. */
  healthy(): boolean
  /** Resolves when nothing is being handled. */
  settled(): Promise<unknown>
}

export function unconfirmed(
  handle: (update: Update) => Promise<void>,
  failed: (error: unknown) => void,
): Unconfirmed {
  const states = new Map<number, 'running' | 'done' | 'failed'>()
  const turns = inTurn()
  let next = 0

  async function run(update: Update): Promise<void> {
    try {
      await handle(update)
      states.set(update.update_id, 'done')
    } catch (error) {
      states.set(update.update_id, 'failed')
      failed(error)
    }
  }

  function start(update: Update): void {
    states.set(update.update_id, 'running')
    void turns.after(update, () => run(update))
  }

  const isOpen = ([, state]: [number, string]): boolean => state !== 'done'

  function offset(): number {
    const first = [...states].filter(isOpen).map(([id]) => id)
    const at = first.length > 0 ? Math.min(...first) : next
    for (const id of states.keys()) if (id < at) states.delete(id)
    return at
  }

  return {
    take(updates) {
      // The server gives all that it keeps from the offset on: what failed and is not there is gone.
      const kept = new Set(updates.map(({ update_id }) => update_id))
      for (const [id, state] of states) if (state === 'failed' && !kept.has(id)) states.delete(id)
      for (const update of updates) {
        next = Math.max(next, update.update_id + 1)
        const state = states.get(update.update_id)
        if (state === undefined || state === 'failed') start(update)
      }
    },
    offset,
    busy: () => [...states].some(isOpen),
    healthy: () => ![...states.values()].includes('failed'),
    settled: () => turns.settled(),
  }
}
