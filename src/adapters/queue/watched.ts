import type { Watch } from './backing.ts'

interface Emitting {
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** BullMQ's queue or worker with its errors heard: an `error` that nobody hears ends the process. */
export function watched<T extends Emitting>(one: T, watch: Watch): T {
  one.on('error', (error) => watch.trouble(error))
  return one
}
