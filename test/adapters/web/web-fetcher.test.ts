import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webFetcher } from '../../../src/adapters/web/web-fetcher.ts'

const BOMB = brotliCompressSync(Buffer.alloc(16 * 1024 * 1024))
let server: Server
let port = 0
let hits = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    hits++
    if (request.url === '/page')
      return response.setHeader('content-encoding', 'gzip').end(gzipSync('<p>hello</p>'))
    if (request.url === '/bomb') return response.setHeader('content-encoding', 'br').end(BOMB)
    if (request.url === '/hang') return
    const to = { '/moved': '/page', '/loop': '/loop', '/inside': 'http://169.254.169.254/' }[
      request.url ?? ''
    ]
    response.writeHead(to ? 302 : 404, to ? { location: to } : {}).end('moved')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const fetcher = (timeout = 5_000, allow?: (address: string) => boolean) =>
  webFetcher({
    timeout,
    maxBytes: 1024 * 1024,
    ports: [port, 80],
    visits: { perHost: 2, gap: 0 },
    ...(allow && { allow }),
  })

const onLoopback = (timeout?: number) => fetcher(timeout, (address) => address === '127.0.0.1')
const at = (path: string) => `http://127.0.0.1:${port}${path}`

test('a page is fetched and unpacked', async () => {
  const { bytes, status } = await onLoopback().fetch(at('/page'), {})
  expect([status, new TextDecoder().decode(bytes)]).toEqual([200, '<p>hello</p>'])
})

test('a redirect is followed to the address that answers', async () => {
  expect((await onLoopback().fetch(at('/moved'), {})).url).toBe(at('/page'))
})

test('a redirect to a private address is refused', async () => {
  await expect(onLoopback().fetch(at('/inside'), {})).rejects.toMatchObject({ code: 'unreachable' })
})

test('an endless redirect ends after five hops', async () => {
  const before = hits
  await expect(onLoopback().fetch(at('/loop'), {})).rejects.toMatchObject({ code: 'unreachable' })
  expect(hits - before).toBe(6)
})

test('a compressed bomb is cut off by its decoded size', async () => {
  await expect(onLoopback().fetch(at('/bomb'), {})).rejects.toMatchObject({ code: 'too-large' })
})

test('a server that never answers is given up in time', async () => {
  await expect(onLoopback(200).fetch(at('/hang'), {})).rejects.toMatchObject({ code: 'unreachable' })
})

test.each(['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '[::1]', 'localhost'])(
  'the loopback address written as %s is not asked',
  async (host) => {
    const before = hits
    await expect(fetcher().fetch(`http://${host}:${port}/page`, {})).rejects.toMatchObject({
      code: 'unreachable',
    })
    expect(hits).toBe(before)
  },
)

test.each(['ftp://site.example/', 'http://user:secret@site.example/', 'no address'])(
  '%s is no web address',
  async (url) => {
    await expect(fetcher().fetch(url, {})).rejects.toMatchObject({ code: 'bad-url' })
  },
)
