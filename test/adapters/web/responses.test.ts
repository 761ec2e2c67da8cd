import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { webFetcher } from '../../../src/adapters/web/web-fetcher.ts'
import { type Handle, WebHost } from '../../fakes/web-host.ts'

const MAX = 100_000
const ZEROS = Buffer.alloc(16 * 1024 * 1024)
/** Deflate blocks of nothing: megabytes on the wire, not one byte unpacked. */
const EMPTY_BLOCKS = Buffer.concat([
  Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
  Buffer.alloc(5 * MAX, Buffer.from([0, 0, 0, 0xff, 0xff])),
])

let answer: Handle = () => {}
let host: WebHost

beforeAll(async () => {
  host = await new WebHost('http', (asked, response) => answer(asked, response)).start()
})
afterAll(() => host.stop())
beforeEach(() => {
  host.asked.length = 0
})

const door = () =>
  webFetcher({
    timeout: 10_000,
    maxBytes: MAX,
    ports: [host.port],
    allow: () => true,
    visits: { perHost: 2, gap: 0 },
  })
const fetched = (headers?: Record<string, string>) => door().fetch(host.at('/'), headers ? { headers } : {})

/** Answers with a head, and a body that never ends: who waits for it waits until the deadline. */
const endless =
  (headers: Record<string, string>, status = 200): Handle =>
  (_asked, response) => {
    response.writeHead(status, headers)
    response.write('\u0000')
  }

describe('size', () => {
  it.each([
    ['gzip', gzipSync(ZEROS)],
    ['x-gzip', gzipSync(ZEROS)],
    ['br', brotliCompressSync(ZEROS)],
    ['deflate', deflateSync(ZEROS)],
    ['gzip', EMPTY_BLOCKS],
    ['identity', ZEROS],
  ])('a bomb in %s is cut off while it streams', async (encoding, body) => {
    answer = (_asked, response) => {
      response.writeHead(200, { 'content-encoding': encoding })
      response.write(body)
    }
    await expect(fetched()).rejects.toMatchObject({ code: 'too-large', args: { mb: 0.1 } })
  })

  it('a body that is announced as too large is not waited for', async () => {
    answer = endless({ 'content-length': String(MAX + 1) })
    await expect(fetched()).rejects.toMatchObject({ code: 'too-large' })
  })

  it.each(['gzip', 'br', 'deflate', 'identity'])('a body at the cap comes whole in %s', async (encoding) => {
    const text = Buffer.alloc(MAX, 'word ')
    const pack = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync }[encoding]
    answer = (_asked, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(pack ? pack(text) : text)
    expect(Buffer.compare((await fetched()).bytes, text)).toBe(0)
  })

  it.each([
    ['an encoding that nobody asked for', 'compress', 'text'],
    ['a chain of encodings', 'gzip, gzip', gzipSync(gzipSync('text'))],
    ['what is not packed as it says', 'gzip', 'plain text'],
    ['a packed body that is cut off', 'br', brotliCompressSync('some words of a text').subarray(0, 8)],
  ])('%s cannot be read', async (_what, encoding, body) => {
    answer = (_asked, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body)
    await expect(fetched()).rejects.toMatchObject({ code: 'unreachable', args: {} })
  })
})

describe('type', () => {
  it.each([
    ['application/pdf', 'PDF'],
    ['Application/PDF; version=1.7', 'PDF'],
    ['image/png', 'PNG'],
    ['image/svg+xml', 'SVG'],
    ['video/mp4', 'MP4'],
    ['audio/mpeg', 'MP3'],
    ['application/zip', 'ZIP'],
    ['font/woff2', 'WOFF2'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
  ])('%s is named as %s, and its body is not waited for', async (type, what) => {
    answer = endless({ 'content-type': type })
    await expect(fetched()).rejects.toMatchObject({ code: 'binary', args: { what } })
  })

  it.each([
    'text/html; charset=utf-8',
    'application/xhtml+xml',
    'text/plain',
    'application/rss+xml',
    'application/json',
    'application/octet-stream',
    'application/gzip',
    'imaginary/image/png',
  ])('%s may be an article: its bytes tell', async (type) => {
    answer = (_asked, response) => response.writeHead(200, { 'content-type': type }).end('words')
    expect((await fetched()).bytes).toHaveLength(5)
  })

  it('a response without a type is read', async () => {
    answer = (_asked, response) => response.end('words')
    expect((await fetched()).bytes).toHaveLength(5)
  })

  it('who says what is accepted judges the type alone', async () => {
    answer = (_asked, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('<rss/>')
    expect((await fetched({ accept: 'application/rss+xml' })).contentType).toBe('image/png')
  })
})

describe('status', () => {
  it.each([401, 404, 410, 500])('the body of a %i is not waited for', async (status) => {
    answer = endless({ 'content-type': 'text/html' }, status)
    const { bytes, status: told } = await fetched()
    expect([told, bytes.length]).toEqual([status, 0])
  })

  it('a host that asked to be left alone is not asked again: its answer is repeated', async () => {
    let now = Date.UTC(2026, 2, 1)
    const timed = webFetcher({
      timeout: 10_000,
      maxBytes: MAX,
      ports: [host.port],
      allow: () => true,
      visits: { perHost: 2, gap: 0 },
      timing: { now: () => now, sleep: async () => {} },
    })
    answer = (_asked, response) => response.writeHead(429, { 'retry-after': '120' }).end()
    expect(await timed.fetch(host.at('/a'), {})).toMatchObject({ status: 429, retryAfter: '120' })
    answer = (_asked, response) => response.end('words')
    now += 20_500
    expect(await timed.fetch(host.at('/b'), {})).toMatchObject({ status: 429, retryAfter: '100' })
    expect(host.asked).toHaveLength(1)
    now += 100_000
    expect(await timed.fetch(host.at('/c'), {})).toMatchObject({ status: 200 })
    expect(host.asked).toHaveLength(2)
  })
})
