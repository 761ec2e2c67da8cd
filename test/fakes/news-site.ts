import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface FakeStory {
  readonly path: string
  readonly title: string
  readonly date: Date
  readonly paragraphs: readonly string[]
  /** What the feed tells of it, as markup. */
  readonly summary?: string
  readonly guid?: string
}

interface FakeAnswer {
  readonly status?: number
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type SiteFault =
  | { readonly kind: 'status'; readonly status: number }
  /** Cut before, or in the middle of, the answer. */
  | { readonly kind: 'reset'; readonly midway?: boolean }
  /** Answered after `ms`. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** A few bytes at a time, for `ms` in all. */
  | { readonly kind: 'drip'; readonly ms: number }

/** A news site on loopback: a front page that names its feed, the feed, and the stories in it. */
export class NewsSite {
  stories: FakeStory[] = []
  /** Answers that stand in the place of the site's own. */
  readonly answers = new Map<string, FakeAnswer>()
  readonly asked: { path: string; headers: IncomingMessage['headers'] }[] = []
  readonly #faults: { path: string; fault: SiteFault; times: number }[] = []
  readonly #server = createServer((request, response) => void this.#serve(request, response))

  async start(): Promise<this> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready))
    return this
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  at(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`
  }

  /** A feed of its own with these stories, as they are now; gives its address. */
  feedOf(path: string, stories: readonly FakeStory[]): string {
    this.answers.set(path, { type: 'application/rss+xml', body: rss(stories, (one) => this.at(one)) })
    return this.at(path)
  }

  /** The next `times` requests for a path go wrong. */
  fail(path: string, fault: SiteFault, times = 1): void {
    this.#faults.push({ path, fault, times })
  }

  /** What was to go wrong goes right from now on. */
  heal(): void {
    this.#faults.length = 0
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    this.asked.push({ path, headers: request.headers })
    const found = this.#faults.find((one) => one.path === path && one.times > 0)
    if (found) found.times--
    const fault = found?.fault
    if (fault?.kind === 'reset' && !fault.midway) return void response.destroy()
    if (fault?.kind === 'status') return void response.writeHead(fault.status).end('not now')
    if (fault?.kind === 'slow') await sleep(fault.ms)
    const {
      status = 200,
      type = 'text/html; charset=utf-8',
      headers = {},
      body = '',
    } = this.#answer(path, request.headers)
    response.writeHead(status, { 'content-type': type, ...headers })
    if (fault?.kind === 'reset') response.write(body.slice(0, body.length / 2), () => response.destroy())
    else if (fault?.kind === 'drip') await drip(response, body, fault.ms)
    else response.end(body)
  }

  #answer(path: string, headers: IncomingMessage['headers']): FakeAnswer {
    const given = this.answers.get(path)
    if (given) return given
    if (path === '/')
      return {
        body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><p>News</p></body></html>',
      }
    if (path === '/feed.xml') return this.#feed(headers)
    const story = this.stories.find((one) => one.path === path.split('?')[0])
    return story ? { body: page(story) } : { status: 404, body: 'not here' }
  }

  #feed(headers: IncomingMessage['headers']): FakeAnswer {
    const body = rss(this.stories, (path) => this.at(path))
    const etag = `"${Buffer.from(body).toString('base64').length}-${this.stories.length}"`
    if (headers['if-none-match'] === etag) return { status: 304, headers: { etag } }
    return { type: 'application/rss+xml', headers: { etag }, body }
  }
}

const DRIP_MS = 100

async function drip(response: ServerResponse, body: string, ms: number): Promise<void> {
  const drops = Math.max(1, Math.round(ms / DRIP_MS))
  const size = Math.ceil(body.length / drops)
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.slice(at, at + size))
    await sleep(DRIP_MS)
  }
  response.end()
}

const rss = (
  stories: readonly FakeStory[],
  at: (path: string) => string,
): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Harbour News</title><link>${at('/')}</link><description>d</description>
${stories
  .map(
    ({ path, title, date, summary, guid }) =>
      `<item><title>${escaped(title)}</title><link>${at(path)}</link><guid isPermaLink="false">${guid ?? path}</guid><pubDate>${date.toUTCString()}</pubDate><description>${escaped(summary ?? '')}</description></item>`,
  )
  .join('\n')}
</channel></rss>`

const page = ({ title, paragraphs, date }: FakeStory): string =>
  `<html lang="en"><head><title>${escaped(title)}</title><meta property="article:published_time" content="${date.toISOString()}"></head><body><article><h1>${escaped(title)}</h1>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}</article></body></html>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
