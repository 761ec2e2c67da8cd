import type { LookupAddress, LookupAllOptions, lookup as systemLookup } from 'node:dns'

/** Every address of a name. */
export type LookupAll = (
  name: string,
  options: LookupAllOptions,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void

/**
 * Name look-ups, one at a time for each name: who asks while it is under way hears the same answer.
 * The system's look-up cannot be called off and runs two at once (half of libuv's four threads): a
 * name whose server is silent would take both, and hold up every other name of the process. Nothing
 * is kept: an answer is for those who wait for it.
 */
export function sharedLookup(lookup: typeof systemLookup): LookupAll {
  const waiting = new Map<string, Parameters<LookupAll>[2][]>()
  return (name, options, done) => {
    const others = waiting.get(name)
    if (others) {
      others.push(done)
      return
    }
    const all = [done]
    waiting.set(name, all)
    lookup(name, options, (error, addresses) => {
      waiting.delete(name)
      for (const one of all) one(error, addresses ?? [])
    })
  }
}
