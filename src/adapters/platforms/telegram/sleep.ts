import { setTimeout as timer } from 'node:timers/promises'

/** Waits; ends early, without an error, when the signal comes. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>

/** Waits by the real clock, and keeps no process alive for it. */
export const sleep: Sleep = (ms, signal) =>
  timer(ms, undefined, { ref: false, ...(signal ? { signal } : {}) }).catch(() => {})
