/** A host's own word that it is not to be asked for a while. */
export interface Rest {
  readonly status: number
  /** When it may be asked again, in ms. */
  readonly until: number
}

/** Too many requests, and not available: the answers whose Retry-After is about the host, not the page. */
const REST = new Set([429, 503])

/** Longer is not believed: one page of a shared host could otherwise close it to everybody. */
const LONGEST = 60 * 60 * 1000

const KEPT = 500

/** Which hosts asked to be left alone (`Retry-After` of a 429 or 503), and until when. */
export function restingHosts(now: () => number) {
  const rests = new Map<string, Rest>()
  return {
    /** The rest that a host has asked for and that is not over. */
    of: (host: string): Rest | null => {
      const rest = rests.get(host)
      if (rest && rest.until > now()) return rest
      rests.delete(host)
      return null
    },
    heard: (host: string, status: number, retryAfter: string | null): void => {
      const wait = REST.has(status) ? waitOf(retryAfter, now()) : 0
      if (wait <= 0) return
      if (rests.size >= KEPT) for (const [name, { until }] of rests) if (until <= now()) rests.delete(name)
      rests.set(host, { status, until: now() + Math.min(wait, LONGEST) })
    },
  }
}

/** Retry-After in ms: seconds or a date (RFC 9110, 10.2.3); 0 for none. */
function waitOf(header: string | null, now: number): number {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? 0 : at - now
}
