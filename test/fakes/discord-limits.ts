/** What message routes told in 2026: five in five seconds for a channel. Not documented, so never to be relied on. */
const LIMIT = 5
const SPAN_MS = 5_000

/** How many messages a bot may send in one channel, and the headers that say so. */
export class DiscordLimits {
  readonly #windows = new Map<string, { left: number; ends: number }>()

  /** Counts a message; `retryAfter` in seconds: it may not be sent before. */
  take(channel: string, now: number): { headers: Record<string, string>; retryAfter: number } {
    const open = this.#windows.get(channel)
    const current = open && open.ends > now ? open : { left: LIMIT, ends: now + SPAN_MS }
    this.#windows.set(channel, current)
    const resetAfter = (current.ends - now) / 1_000
    const isFull = current.left === 0
    if (!isFull) current.left--
    return {
      headers: {
        'x-ratelimit-limit': String(LIMIT),
        'x-ratelimit-remaining': String(current.left),
        'x-ratelimit-reset': String(current.ends / 1_000),
        'x-ratelimit-reset-after': String(resetAfter),
        'x-ratelimit-bucket': 'messages',
        ...(isFull ? { 'retry-after': String(Math.ceil(resetAfter)), 'x-ratelimit-scope': 'user' } : {}),
      },
      retryAfter: isFull ? resetAfter : 0,
    }
  }
}
