import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'

/** A fifth of the time a fetch has: a host that does not answer by then is down. */
const CONNECT_TIMEOUT = 5_000

export type Allows = (address: string) => boolean

/**
 * An undici agent that connects to allowed addresses only. The check stands where the connection is
 * made, on the very addresses that are used, so a name that changes its answer (DNS rebinding) gains
 * nothing. `lookup` alone is not enough: sockets never call it for a literal address.
 */
export function guardedAgent(allows: Allows, lookup: typeof systemLookup = systemLookup): Agent {
  const connect = buildConnector({ timeout: CONNECT_TIMEOUT, lookup: guardedLookup(allows, lookup) })
  return new Agent({
    connect: (options, callback) => {
      const literal = options.hostname.replace(/^\[|\]$/g, '')
      if (isIP(literal) && !allows(literal)) return callback(new Error('address refused'), null)
      return connect(options, callback)
    },
    connections: 2,
    pipelining: 0,
    keepAliveTimeout: 1_000,
    maxHeaderSize: 16_384,
  })
}

/** Hands over exactly the addresses that were checked; one that is refused refuses the name. */
function guardedLookup(allows: Allows, lookup: typeof systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const first = addresses?.[0]
      if (error || !first) return callback(error ?? new Error('no address'), '', 0)
      if (!addresses.every(({ address }) => allows(address)))
        return callback(new Error('address refused'), '', 0)
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}
