import { Fault } from '../../model/fault.ts'

/** Names that never leave a machine or a local network, whatever DNS says of them. */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion|invalid|test)$/

const MAX_LENGTH = 8192

/** Control characters, spaces inside, backslashes and invisible direction marks: an address that shows as another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const DISGUISED = /[\u0000-\u0020\u007f-\u009f\\\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

export interface AddressPolicy {
  readonly ports: ReadonlySet<number>
  /** Hosts that may be asked though their names are local (tests, a LAN that the operator allows). */
  readonly allowsHost: (host: string, port: number) => boolean
}

/**
 * The address to ask, checked by its text alone; every hop of a redirect passes here again. Faults:
 * `bad-url` for what is no web address; `unreachable` for one that we refuse, in the same words as
 * for one that does not answer.
 */
export function webAddress(raw: string, policy: AddressPolicy): URL {
  const text = raw.trim()
  if (text.length > MAX_LENGTH || DISGUISED.test(text) || !URL.canParse(text)) throw noAddress(text)
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw noAddress(text)
  if (url.username || url.password) throw noAddress(url.host)
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (!policy.ports.has(port) || !mayAsk(url.hostname, port, policy)) throw refused()
  url.hash = ''
  return url
}

/** The fault of every address that we will not or cannot open: one wording, so that no answer tells them apart. */
export const refused = (detail = 'refused'): Fault => new Fault('unreachable', {}, { detail })

/** Names what was given, short and without what could disguise it; never a password. */
const noAddress = (text: string): Fault =>
  new Fault('bad-url', { url: text.slice(0, 200).replace(/[^\p{L}\p{N}\p{P}\p{S}\p{M} ]/gu, '') })

function mayAsk(hostname: string, port: number, { allowsHost }: AddressPolicy): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase()
  if (allowsHost(host, port)) return true
  const isLiteral = host.startsWith('[') || /^[\d.]+$/.test(host)
  return isLiteral || (host.includes('.') && !LOCAL_NAME.test(host))
}
