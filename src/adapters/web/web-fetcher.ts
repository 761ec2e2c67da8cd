import { request } from 'undici'
import { Fault } from '../../model/fault.ts'
import type { Fetched, FetchOptions, WebFetcher } from '../../ports.ts'
import { allowedAddresses } from './allowed-addresses.ts'
import { bodyOf, ENCODINGS } from './body-of.ts'
import { type Allows, guardedAgent } from './guarded-agent.ts'
import { isPublicAddress } from './public-address.ts'
import { type AddressPolicy, refused, webAddress } from './web-address.ts'

export interface WebFetcherOptions {
  /** Milliseconds for the whole fetch: every hop, name lookup and byte. */
  readonly timeout: number
  readonly maxBytes: number
  readonly version?: string
  readonly ports?: readonly number[]
  /** Which addresses may be connected to: the public ones. A test allows its loopback server. */
  readonly allow?: Allows
  readonly allowHost?: (host: string) => boolean
  /** What the operator allows beside public addresses: networks, each at one port. */
  readonly egress?: readonly string[]
}

const MAX_REDIRECTS = 5

/**
 * The one door to the web: every address that came from people, feeds, pages or models is fetched
 * here. It asks public addresses only, each hop checked anew, and answers everything it refuses and
 * everything that fails with the same fault.
 */
export function webFetcher(options: WebFetcherOptions): WebFetcher {
  const own = allowedAddresses(options.egress ?? [])
  const ports = options.ports ?? [80, 443]
  const isPublic = options.allow ?? isPublicAddress
  // The ports of the operator's own networks are not opened for everybody else's addresses.
  const agent = guardedAgent(
    (address, port) => (ports.includes(port) && isPublic(address, port)) || own.allows(address, port),
  )
  const policy = {
    ports: new Set([...ports, ...own.ports]),
    // A name of the own network is judged by the address that it has when it is connected to.
    allowsHost: options.allowHost ?? (() => own.ports.length > 0),
  }
  const headers = {
    'user-agent': `Groundwire/${options.version ?? '0.1.0'} (+news digest bot)`,
    accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5',
    'accept-encoding': ENCODINGS,
  }
  const hop = (url: URL, signal: AbortSignal, more: FetchOptions['headers']) =>
    request(url, { dispatcher: agent, signal, headers: { ...headers, ...more } })
  return {
    fetch: async (raw, { signal, headers: more }) => {
      const limit = AbortSignal.timeout(options.timeout)
      const first = webAddress(raw, policy)
      try {
        const until = signal ? AbortSignal.any([signal, limit]) : limit
        return await follow(first, (url) => hop(url, until, more), policy, options.maxBytes)
      } catch (error) {
        signal?.throwIfAborted()
        throw error instanceof Fault && error.code !== 'bad-url' ? error : refused(detailOf(error))
      }
    },
  }
}

type Hop = (url: URL) => ReturnType<typeof request>

async function follow(first: URL, hop: Hop, policy: AddressPolicy, maxBytes: number): Promise<Fetched> {
  let url = first
  let permanent = true
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const { statusCode, headers, body } = await hop(url)
    // A body given up half-way reports its abort as an event; unheard, it would end the process.
    body.on('error', () => {})
    const location = [301, 302, 303, 307, 308].includes(statusCode) ? one(headers['location']) : null
    if (location === null) {
      const bytes = await bodyOf(body, one(headers['content-encoding']) ?? '', maxBytes)
      return {
        url: url.href,
        status: statusCode,
        contentType: one(headers['content-type']),
        bytes,
        movedForGood: redirects > 0 && permanent,
        etag: one(headers['etag']),
        lastModified: one(headers['last-modified']),
        retryAfter: one(headers['retry-after']),
      }
    }
    permanent &&= statusCode === 301 || statusCode === 308
    body.destroy()
    url = webAddress(new URL(location, url).href, policy)
  }
  throw refused('too many redirects')
}

const one = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header.at(-1) : header) ?? null

/** For logs: what kind of failure it was, never the address. */
const detailOf = (error: unknown): string => (error instanceof Error ? error.name : 'failed')
