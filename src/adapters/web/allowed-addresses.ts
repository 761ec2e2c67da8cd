import { BlockList, isIP } from 'node:net'
import { type AllowedNetwork, allowedNetwork } from '../../model/allowed-network.ts'
import { Fault } from '../../model/fault.ts'

/** Addresses of an operator's own network that may be asked, each at one port. */
export interface AllowedAddresses {
  readonly ports: readonly number[]
  allows(address: string, port: number): boolean
}

/** The networks of `egress.allow`. Faults: `config`, for an entry that the configuration did not check. */
export function allowedAddresses(entries: readonly string[]): AllowedAddresses {
  const networks = entries.map((entry) => {
    const network = allowedNetwork(entry)
    if (typeof network === 'string') throw new Fault('config', { why: `egress.allow: ${network}` })
    return { ...network, list: listOf(network) }
  })
  return {
    ports: networks.map(({ port }) => port),
    allows: (address, port) => {
      const family = isIP(address) === 4 ? 'ipv4' : 'ipv6'
      return networks.some(
        (one) => one.port === port && one.family === family && one.list.check(address, family),
      )
    },
  }
}

function listOf({ net, bits, family }: AllowedNetwork): BlockList {
  const list = new BlockList()
  list.addSubnet(net, bits, family)
  return list
}
