import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** IPv4 that is not public unicast (IANA special-purpose registry), and the metadata service of one cloud. */
const NOT_PUBLIC_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['168.63.129.16', 32],
] as const

/** Exceptions inside 2000::/3, the only public unicast: Teredo and its kin, documentation, 6to4. */
const NOT_PUBLIC_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

// One list a family: Node compares IPv4 as ::ffff:a.b.c.d too, so a rule of one would reach the other.
const refusedV4 = listOf(NOT_PUBLIC_V4, 'ipv4')
const refusedV6 = listOf(NOT_PUBLIC_V6, 'ipv6')
const globalV6 = listOf([['2000::', 3]], 'ipv6')

function listOf(ranges: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of ranges) list.addSubnet(net, prefix, family)
  return list
}

/** True for an address that anybody on the internet could mean; what is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refusedV4.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return false
  return globalV6.check(address, 'ipv6') && !refusedV6.check(address, 'ipv6')
}
