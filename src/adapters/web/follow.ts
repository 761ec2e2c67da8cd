import type { Fetched } from '../../ports.ts'
import { type Answer, fetchedOf, header } from './fetched-of.ts'
import type { Turn } from './host-turns.ts'
import type { restingHosts } from './resting-hosts.ts'
import { refused } from './web-address.ts'

const MAX_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** What following an address needs. */
export interface Journey {
  readonly ask: (url: URL) => Promise<Answer>
  readonly turnAt: (host: string) => Promise<Turn>
  readonly resting: ReturnType<typeof restingHosts>
  readonly now: () => number
  /** The policy that every hop passes anew. Throws for an address that may not be asked. */
  readonly checked: (address: string) => URL
  readonly maxBytes: number
  /** True where only an article will do: what cannot be one is ended before its body. */
  readonly page: boolean
}

/** Asks an address, and the ones that it redirects to. Faults: `unreachable`, `too-large`, `binary`. */
export async function follow(first: URL, journey: Journey): Promise<Fetched> {
  const { turnAt, checked } = journey
  let turn = await turnAt(first.hostname)
  try {
    let url = first
    let forGood = true
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const answer = await answerOf(url, journey)
      if (!('body' in answer)) return answer
      const to = REDIRECTS.has(answer.statusCode) ? header(answer, 'location') : null
      if (to === null)
        return { ...(await fetchedOf(url, answer, journey)), movedForGood: redirects > 0 && forGood }
      forGood &&= answer.statusCode === 301 || answer.statusCode === 308
      answer.body.destroy()
      url = checked(new URL(to, url).href)
      // Another address of the same host is one visit with the first.
      if (url.hostname === turn.host) continue
      turn.done()
      turn = await turnAt(url.hostname)
    }
    throw refused('too many redirects')
  } finally {
    turn.done()
  }
}

/** What a host answers; one that asked to be left alone is not asked, and its last word is given again. */
async function answerOf(url: URL, { ask, resting, now }: Journey): Promise<Answer | Fetched> {
  const rest = resting.of(url.hostname)
  if (rest)
    return {
      url: url.href,
      status: rest.status,
      contentType: null,
      bytes: new Uint8Array(),
      retryAfter: String(Math.ceil((rest.until - now()) / 1000)),
    }
  const answer = await ask(url)
  // A body given up half-way reports its abort as an event; unheard, it would end the process.
  answer.body.on('error', () => {})
  resting.heard(url.hostname, answer.statusCode, header(answer, 'retry-after'))
  return answer
}
