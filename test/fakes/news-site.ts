import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

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

/** A news site on loopback: a front page that names its feed, the feed, and the stories in it. */
export class NewsSite {
  stories: FakeStory[] = []
  /** Answers that stand in the place of the site's own. */
  readonly answers = new Map<string, FakeAnswer>()
  readonly asked: { path: string; headers: IncomingMessage['headers'] }[] = []
  readonly #server = createServer((request, response) => {
    const path = request.url ?? '/'
    this.asked.push({ path, headers: request.headers })
    const {
      status = 200,
      type = 'text/html; charset=utf-8',
      headers = {},
      body = '',
    } = this.#answer(path, request.headers)
    response.writeHead(status, { 'content-type': type, ...headers }).end(body)
  })

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

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
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
