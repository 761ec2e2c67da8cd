import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** Node's own: told of each answer that node:http gets, which is what the client of the Bot API asks with. */
const ANSWERED = 'http.client.response.finish'

interface Answered {
  readonly request: { getHeader(name: string): unknown }
  readonly response: IncomingMessage
}

export interface ServerClock {
  /** Milliseconds that this machine's clock is ahead of the server's; null before an answer with a date. */
  ahead(): number | null
  close(): void
}

/**
 * Reads the time off the answers that a server gives anyway (their `Date`, in whole seconds): the client
 * shows no headers, and nothing is asked twice.
 */
export function serverClock(root: string, now: () => number): ServerClock {
  const { host } = new URL(root)
  let ahead: number | null = null
  const heard = (message: unknown): void => {
    const { request, response } = message as Answered
    const said = Date.parse(response.headers.date ?? '')
    if (request.getHeader('host') === host && Number.isFinite(said)) ahead = now() - said
  }
  subscribe(ANSWERED, heard)
  return { ahead: () => ahead, close: () => void unsubscribe(ANSWERED, heard) }
}
