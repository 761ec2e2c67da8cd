import type { lookup as systemLookup } from 'node:dns'
import { request } from 'undici'
import { Fault } from '../../model/fault.ts'
import type { FetchOptions, WebFetcher } from '../../ports.ts'
import { allowedAddresses } from './allowed-addresses.ts'
import { ENCODINGS } from './body-of.ts'
import { follow, type Journey } from './follow.ts'
import { type Allows, guardedAgent } from './guarded-agent.ts'
import { hostTurns, REAL_TIME, type Timing, type Visits } from './host-turns.ts'
import { isPublicAddress } from './public-address.ts'
import { restingHosts } from './resting-hosts.ts'
import { refused, webAddress } from './web-address.ts'

export interface WebFetcherOptions {
  /** Milliseconds for the whole fetch: its turn at the host, every hop, name lookup and byte. */
  readonly timeout: number
  readonly maxBytes: number
  readonly version?: string
  readonly ports?: readonly number[]
  /** Which addresses may be connected to: the public ones. A test allows its loopback server. */
  readonly allow?: Allows
  readonly allowHost?: (host: string) => boolean
  /** What the operator allows beside public addresses: networks, each at one port. */
  readonly egress?: readonly string[]
  /** How gently each host is asked: all fetches of this fetcher together. */
  readonly visits?: Visits
  /** Who turns names into addresses. */
  readonly lookup?: typeof systemLookup
  readonly timing?: Timing
}

/** For whoever sets nothing: as `config/default.yaml` has it. */
const VISITS: Visits = { perHost: 2, gap: 500 }

/**
 * The one door to the web: every address that came from people, feeds, pages or models is fetched
 * here. It asks public addresses only, each hop checked anew, and answers everything it refuses and
 * everything that fails with the same fault. It keeps no cookies, sends no referrer and hears of no
 * proxy: behind one, the check of the address would be void.
 */
export function webFetcher(options: WebFetcherOptions): WebFetcher {
  const { agent, policy } = guardOf(options)
  const { timeout, maxBytes, timing = REAL_TIME } = options
  const turns = hostTurns(options.visits ?? VISITS, timing)
  const resting = restingHosts(timing.now)
  const checked = (address: string): URL => webAddress(address, policy)
  const own = headersOf(options)
  const journey = (until: AbortSignal, more: FetchOptions['headers']): Journey => ({
    ask: (url) => request(url, { dispatcher: agent, signal: until, headers: { ...own, ...more } }),
    turnAt: (host) => turns(host, until),
    resting,
    now: timing.now,
    checked,
    maxBytes,
    // Who says what else is accepted judges the answer too.
    page: more?.['accept'] === undefined,
  })
  return {
    fetch: async (raw, { signal, headers }) => {
      const limit = AbortSignal.timeout(timeout)
      const until = signal ? AbortSignal.any([signal, limit]) : limit
      const first = checked(raw)
      try {
        return await follow(first, journey(until, headers))
      } catch (error) {
        signal?.throwIfAborted()
        throw error instanceof Fault && error.code !== 'bad-url' ? error : refused(detailOf(error))
      }
    },
  }
}

const headersOf = ({ version = '0.1.0' }: WebFetcherOptions): Record<string, string> => ({
  'user-agent': `Groundwire/${version} (+news digest bot)`,
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5',
  'accept-encoding': ENCODINGS,
})

function guardOf({ egress, allow, allowHost, ports = [80, 443], lookup }: WebFetcherOptions) {
  const own = allowedAddresses(egress ?? [])
  const isPublic = allow ?? isPublicAddress
  return {
    // The ports of the operator's own networks are not opened for everybody else's addresses.
    agent: guardedAgent(
      (address, port) => (ports.includes(port) && isPublic(address, port)) || own.allows(address, port),
      lookup,
    ),
    policy: {
      ports: new Set([...ports, ...own.ports]),
      // A name of the own network is judged by the address that it has when it is connected to.
      allowsHost: allowHost ?? ((_host: string, port: number) => own.ports.includes(port)),
    },
  }
}

/** For logs: what kind of failure it was, never the address. */
const detailOf = (error: unknown): string => (error instanceof Error ? error.name : 'failed')
