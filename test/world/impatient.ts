import { ABANDONED_MS } from '../../src/delivery/reconcile.ts'
import type { Adapters } from '../../src/service.ts'

/** What the service waits for on slow days, and what it waits for here. */
const FORGOTTEN = { real: 10_000, here: 1_500 }
const ABANDONED = { real: ABANDONED_MS, here: 6_000 }
/** A post that a search does not find is held to be absent so much sooner (ms). */
const SETTLED_SOONER = 36_000
const READING_SOONER = 105_000
/** Searches for what is in doubt lie so much closer together. */
const HASTE = 15

/** The same adapters, whose store calls what was left behind so sooner: tests need not wait minutes. */
export function impatient<T extends Adapters>(adapters: T): T {
  const { outbox, submissions, watches } = adapters.store
  const abandoned: typeof outbox.abandoned = (before) =>
    outbox.abandoned(before + ABANDONED.real - ABANDONED.here)
  const unfinished: typeof submissions.unfinished = (before) =>
    submissions.unfinished(before + FORGOTTEN.real - FORGOTTEN.here)
  const settle: typeof outbox.settle = (delivery, state, options = {}) =>
    outbox.settle(delivery, state, state === 'uncertain' ? { ...options, ...sooner(options) } : options)
  const look: typeof outbox.look = async (id) => {
    const delivery = await outbox.look(id)
    const { callingSince = null } = delivery ?? {}
    return delivery && callingSince !== null
      ? { ...delivery, callingSince: callingSince - SETTLED_SOONER }
      : delivery
  }
  // Whoever was reading an article again is taken for dead after a quarter of a minute in place of two.
  const due: typeof watches.due = (now) => watches.due(now + READING_SOONER)
  const take: typeof watches.take = async (id, now) =>
    (await watches.take(id, now)) ?? watches.take(id, now + READING_SOONER)
  const wakeAt: typeof outbox.wakeAt = (id, at) => outbox.wakeAt(id, at === null ? null : hastened(at))
  return {
    ...adapters,
    store: {
      ...adapters.store,
      outbox: { ...outbox, abandoned, settle, look, wakeAt },
      submissions: { ...submissions, unfinished },
      watches: { ...watches, due, take },
    },
  }
}

const sooner = ({ wake }: { wake?: number | null }): { wake?: number } =>
  typeof wake === 'number' ? { wake: hastened(wake) } : {}

const hastened = (at: number): number => Math.round(Date.now() + (at - Date.now()) / HASTE)
