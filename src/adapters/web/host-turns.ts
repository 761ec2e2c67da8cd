import { setTimeout as timer } from 'node:timers/promises'

/** How gently a host is asked. */
export interface Visits {
  /** Fetches that may be under way at one host. */
  readonly perHost: number
  /** Milliseconds between the starts of two. */
  readonly gap: number
}

/** The right to ask one host, until it is given back. */
export interface Turn {
  readonly host: string
  /** Gives it back; a second time does nothing. */
  done(): void
}

export interface Timing {
  readonly now: () => number
  /** Waits; rejects when the signal comes. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<unknown>
}

export const REAL_TIME: Timing = {
  now: Date.now,
  sleep: (ms, signal) => timer(ms, undefined, { signal }),
}

interface Host {
  running: number
  /** When the next one may start. */
  next: number
  readonly waiting: Set<() => void>
}

/** So many hosts are kept before the idle ones are forgotten. */
const KEPT = 500

/**
 * Turns at hosts, first come, first served. Each host has its own: one that hangs holds up nobody
 * but those who ask it too, and these only until their signal comes (the turn then rejects with it).
 */
export function hostTurns(visits: Visits, { now, sleep }: Timing = REAL_TIME) {
  const hosts = new Map<string, Host>()
  return async (name: string, signal: AbortSignal): Promise<Turn> => {
    const host = hosts.get(name) ?? { running: 0, next: 0, waiting: new Set() }
    hosts.set(name, host)
    if (hosts.size > KEPT) forgetIdle(hosts, name, now())
    const turn = await placeAt(name, host, visits.perHost, signal)
    const at = now()
    const start = Math.max(at, host.next)
    host.next = start + visits.gap
    if (start === at) return turn
    return sleep(start - at, signal).then(
      () => turn,
      (error: unknown) => {
        turn.done()
        throw error
      },
    )
  }
}

async function placeAt(name: string, host: Host, perHost: number, signal: AbortSignal): Promise<Turn> {
  signal.throwIfAborted()
  if (host.running < perHost) host.running++
  else await place(host, signal)
  let given = false
  return {
    host: name,
    done: () => {
      if (!given) leave(host)
      given = true
    },
  }
}

/** Waits for a place that somebody leaves; it is handed over, never free in between. */
async function place({ waiting }: Host, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const stop = (): void => {
    if (waiting.delete(resolve)) reject(signal.reason)
  }
  waiting.add(resolve)
  signal.addEventListener('abort', stop, { once: true })
  await promise.finally(() => signal.removeEventListener('abort', stop))
}

function leave(host: Host): void {
  const [next] = host.waiting
  if (!next) {
    host.running--
    return
  }
  host.waiting.delete(next)
  next()
}

function forgetIdle(hosts: Map<string, Host>, except: string, now: number): void {
  for (const [name, { running, next }] of hosts)
    if (name !== except && running === 0 && next <= now) hosts.delete(name)
}
