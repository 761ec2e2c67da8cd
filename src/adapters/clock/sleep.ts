import { setTimeout as after } from 'node:timers/promises'

/** Resolves after `ms`, or as soon as the signal is aborted. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await after(ms, undefined, { signal }).catch(() => {})
}
