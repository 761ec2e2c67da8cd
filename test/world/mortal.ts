import type { Adapters } from '../../src/service.ts'
import type { KillPoint } from './kill-points.ts'

/** Waits for the call at which the process is to end, then ends it as `kill -9` does. */
export class Reaper {
  #point: KillPoint | null = null
  #calls = 0
  readonly #end: () => void

  constructor(end: () => void = () => void process.kill(process.pid, 'SIGKILL')) {
    this.#end = end
  }

  /** From now on calls are counted for this point; null: for none. */
  arm(point: KillPoint | null): void {
    this.#point = point
    this.#calls = 0
  }

  /** A call begins; gives what is to be done when it has ended. */
  called(port: string, method: string, args: readonly unknown[]): { during(): void; ended(): void } {
    const point = this.#point
    const isIt = point?.port === port && point.method === method && point.counts(args)
    if (!isIt || ++this.#calls !== point.nth) return { during() {}, ended() {} }
    if (point.when === 'before') this.#end()
    return {
      during: () => void (point.when === 'during' && setImmediate(this.#end)),
      ended: () => void (point.when === 'after' && this.#end()),
    }
  }
}

/** The same adapters, each of whose calls the reaper sees. */
export function mortal<T extends Adapters>(adapters: T, reaper: Reaper): T {
  const { store, queue, platforms, fetcher, parser } = adapters
  const nouns = Object.entries(store).filter(([, noun]) => typeof noun === 'object')
  const seenNouns = nouns.map(([name, noun]) => [name, seen(noun, `store.${name}`, reaper)])
  return {
    ...adapters,
    store: { ...store, ...Object.fromEntries(seenNouns) },
    queue: seen(queue, 'queue', reaper),
    platforms: new Map([...platforms].map(([name, platform]) => [name, seen(platform, 'platform', reaper)])),
    fetcher: seen(fetcher, 'fetcher', reaper),
    parser: seen(parser, 'parser', reaper),
  }
}

function seen<T extends object>(thing: T, port: string, reaper: Reaper): T {
  return new Proxy(thing, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function' || typeof key !== 'string') return value
      return (...args: unknown[]) => {
        const call = reaper.called(port, key, args)
        const result: unknown = value.apply(target, args)
        if (!(result instanceof Promise)) return result
        call.during()
        return result.then((gone: unknown) => {
          call.ended()
          return gone
        })
      }
    },
  })
}
