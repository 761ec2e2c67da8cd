import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { type LookupAll, sharedLookup } from './shared-lookup.ts'

/** A handshake takes under a second round the world: a host that does not answer by then is down. */
const CONNECT_TIMEOUT = 5_000

/** A host that hangs gives its turn back after a third of the time that a fetch has. */
const HEADERS_TIMEOUT = 10_000

export type Allows = (address: string, port: number) => boolean

/**
 * An undici agent that connects to allowed addresses only. The check stands where the connection is
 * made, on the very addresses that are used, so a name that changes its answer (DNS rebinding) gains
 * nothing. `lookup` alone is not enough: sockets never call it for a literal address.
 */
export function guardedAgent(allows: Allows, lookup: typeof systemLookup = systemLookup): Agent {
  const shared = sharedLookup(lookup)
  // A lookup is not told the port that its answer is for, so each port has its own.
  const connectors = new Map<number, ReturnType<typeof buildConnector>>()
  return new Agent({
    connect: (options, callback) => {
      const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80))
      const allowsHere = (address: string): boolean => allows(address, port)
      const literal = options.hostname.replace(/^\[|\]$/g, '')
      if (isIP(literal) && !allowsHere(literal)) return callback(new Error('address refused'), null)
      const connect =
        connectors.get(port) ??
        buildConnector({ timeout: CONNECT_TIMEOUT, lookup: guardedLookup(allowsHere, shared) })
      connectors.set(port, connect)
      return connect(options, callback)
    },
    connections: 2,
    pipelining: 0,
    headersTimeout: HEADERS_TIMEOUT,
    keepAliveTimeout: 1_000,
    maxHeaderSize: 16_384,
  })
}

/** Hands over exactly the addresses that were checked; one that is refused refuses the name. */
function guardedLookup(allows: (address: string) => boolean, lookup: LookupAll): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses
      if (error || !first) return callback(error ?? new Error('no address'), '', 0)
      if (!addresses.every(({ address }) => allows(address)))
        return callback(new Error('address refused'), '', 0)
      if (options.all) callback(null, [...addresses])
      else callback(null, first.address, first.family)
    })
  }
}
