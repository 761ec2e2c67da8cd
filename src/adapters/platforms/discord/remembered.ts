import type { Clock } from '../../../ports.ts'

/** Answers to questions, kept for a while; a question that failed is not kept. */
export interface Remembered<T> {
  get(key: string, ask: () => Promise<T>): Promise<T>
  set(key: string, value: T): void
  /** Forgets what it knows of keys that begin so. */
  forget(prefix: string): void
}

const MAX_ENTRIES = 10_000

export function remembered<T>(ms: number, clock: Pick<Clock, 'now'>): Remembered<T> {
  const kept = new Map<string, { readonly value: Promise<T>; readonly at: number }>()
  const keep = (key: string, value: Promise<T>): void => {
    if (kept.size >= MAX_ENTRIES) kept.clear()
    kept.set(key, { value, at: clock.now() })
  }
  return {
    get(key, ask) {
      const found = kept.get(key)
      if (found && clock.now() - found.at < ms) return found.value
      const value = ask()
      keep(key, value)
      value.catch(() => kept.get(key)?.value === value && kept.delete(key))
      return value
    },
    set: (key, value) => keep(key, Promise.resolve(value)),
    forget(prefix) {
      for (const key of kept.keys()) if (key.startsWith(prefix)) kept.delete(key)
    },
  }
}
