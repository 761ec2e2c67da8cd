/** A network of the operator's own that may be asked at one port, as `egress.allow` names it. */
export interface AllowedNetwork {
  readonly net: string
  readonly family: 'ipv4' | 'ipv6'
  readonly bits: number
  readonly port: number
}

const FORM = 'write it as 10.0.0.5/32:8080 or [fd00::/8]:8080'
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/

/** Reads `10.0.0.5/32:8080` and `[fd00::/8]:8080`; for anything else a text with the reason and what to write. */
export function allowedNetwork(entry: string): AllowedNetwork | string {
  const text = entry.trim()
  const [, v6, v4, port = ''] = /^(?:\[([^\]]*)\]|([^:[\]]*)):(\d{1,6})$/.exec(text) ?? []
  if (v6 === undefined && v4 === undefined) return `“${shown(text)}” is no network and port: ${FORM}`
  const [net = '', bits, more] = (v6 ?? v4 ?? '').split('/')
  const family = v6 === undefined ? 'ipv4' : 'ipv6'
  if (more !== undefined || !isAddress(net, family))
    return `“${shown(net)}” is no ${family === 'ipv4' ? 'IPv4' : 'IPv6'} address (names are not taken): ${FORM}`
  const network = { net, family, bits: Number(bits), port: Number(port) } as const
  return wrongWith(network, bits) ?? network
}

function wrongWith({ net, family, bits, port }: AllowedNetwork, given: string | undefined): string | null {
  const size = family === 'ipv4' ? 32 : 128
  const whole = (length: number): string =>
    family === 'ipv4' ? `${net}/${length}:${port}` : `[${net}/${length}]:${port}`
  if (given === undefined) return `“${net}” says no size: write ${whole(size)} for this one address`
  if (!/^\d{1,3}$/.test(given) || bits > size)
    return `“/${shown(given)}” is no size: write a number from 1 to ${size}, as in ${whole(size)}`
  if (bits === 0)
    return `“/0” would open every address: write the networks that are meant, as in ${whole(size)}`
  if (port < 1 || port > 65_535) return `“${port}” is no port: write a number from 1 to 65535`
  return null
}

/** A text that the URL parser takes for an IPv6 host is one; without brackets and zones only IPv4 has dots alone. */
const isAddress = (net: string, family: AllowedNetwork['family']): boolean =>
  family === 'ipv4' ? IPV4.test(net) : /^[\da-f:.]+$/i.test(net) && URL.canParse(`http://[${net}]/`)

const shown = (text: string): string => text.slice(0, 60)
