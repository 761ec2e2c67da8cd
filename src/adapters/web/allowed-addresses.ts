import { BlockList, isIP } from 'node:net'
import { Fault } from '../../model/fault.ts'

/** Addresses of an operator's own network that may be asked, each at one port. */
export interface AllowedAddresses {
  readonly ports: readonly number[]
  allows(address: string, port: number): boolean
}

/** Reads `10.0.0.5/32:8080` and `[fd00::/8]:8080`. Faults: `config`, naming the entry. */
export function allowedAddresses(entries: readonly string[]): AllowedAddresses {
  const pairs = entries.map(pairOf)
  return {
    ports: pairs.map(({ port }) => port),
    allows: (address, port) => {
      const family = isIP(address) === 4 ? 'ipv4' : 'ipv6'
      return pairs.some(
        (pair) => pair.port === port && pair.family === family && pair.list.check(address, family),
      )
    },
  }
}

function pairOf(entry: string): { list: BlockList; family: 'ipv4' | 'ipv6'; port: number } {
  const [, v6, v4, port = ''] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(entry.trim()) ?? []
  const [net = '', bits = ''] = (v6 ?? v4 ?? '').split('/')
  const family = isIP(net) === 4 ? 'ipv4' : 'ipv6'
  const size = family === 'ipv4' ? 32 : 128
  if (isIP(net) === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > size || Number(port) > 65_535)
    throw new Fault('config', {
      why: `egress.allow: write “${entry}” as 10.0.0.5/32:8080 or [fd00::/8]:8080.`,
    })
  const list = new BlockList()
  list.addSubnet(net, Number(bits), family)
  return { list, family, port: Number(port) }
}
