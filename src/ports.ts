/**
 * Every interface to the outside. A stage takes a `Pick` of what it uses; adapters implement them;
 * `test/contracts/` holds a suite for each that has more than one implementation.
 */
import type { Event } from './model/event.ts'
import type { Page } from './model/page.ts'

/** Fetches public web addresses. Faults: `bad-url`, `unreachable` (also every refused address), `too-large`. */
export interface WebFetcher {
  fetch(url: string, options: { signal?: AbortSignal | undefined }): Promise<Fetched>
}

export interface Fetched {
  /** The address that answered, after redirects. */
  readonly url: string
  readonly status: number
  readonly contentType: string | null
  readonly bytes: Uint8Array
}

/** Reads files of whoever runs the command line. Faults: `file-missing`, `file-unreadable`, `too-large`. */
export interface FileReader {
  read(path: string): Promise<Uint8Array>
}

/** Turns a page's markup into text blocks and facts. CPU only; hostile input ends in a fault, not a hang. */
export interface Parser {
  parse(html: string, url: string | null, options: { signal?: AbortSignal | undefined }): Promise<Page>
}

/** Receives what happened, as it happens. Must not throw. */
export type Emit = (event: Event) => void
