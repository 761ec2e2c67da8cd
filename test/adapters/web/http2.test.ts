import { setDefaultCACertificates } from 'node:tls'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { webFetcher } from '../../../src/adapters/web/web-fetcher.ts'
import { type Handle, type Responding, TEST_CERTIFICATE, WebHost } from '../../fakes/web-host.ts'

const BOMB = brotliCompressSync(Buffer.alloc(16 * 1024 * 1024))

const PAGES: Readonly<Record<string, (response: Responding) => void>> = {
  '/page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('words'),
  '/bomb': (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(BOMB),
  '/flood': (response) => response.writeHead(200).write(Buffer.alloc(1_000_000)),
  '/image': (response) => response.writeHead(200, { 'content-type': 'image/png' }).write('x'),
  '/missing': (response) => response.writeHead(404, { 'content-type': 'text/html' }).write('x'),
  '/silent': () => {},
  '/drip': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const drip = setInterval(() => response.write('x'), 10)
    setTimeout(() => clearInterval(drip), 3_000)
  },
}
const handle: Handle = ({ url = '' }, response) => PAGES[url]?.(response)
const host = new WebHost('https, HTTP/2', handle)

beforeAll(async () => {
  setDefaultCACertificates([TEST_CERTIFICATE])
  await host.start()
})
afterAll(() => host.stop())

const fetched = (path: string, timeout = 20_000) =>
  webFetcher({
    timeout,
    maxBytes: 100_000,
    ports: [host.port],
    allow: () => true,
    visits: { perHost: 2, gap: 0 },
  }).fetch(host.at(path), {})

it('a page comes over HTTP/2', async () => {
  expect((await fetched('/page')).bytes).toHaveLength(5)
  expect(host.asked.at(-1)?.httpVersion).toBe('2.0')
})

it.each(['/bomb', '/flood'])('%s is cut off', async (path) => {
  await expect(fetched(path)).rejects.toMatchObject({ code: 'too-large' })
})

it('an image is not waited for', async () => {
  await expect(fetched('/image')).rejects.toMatchObject({ code: 'binary', args: { what: 'PNG' } })
})

it('the body of a page that is missing is not waited for', async () => {
  expect((await fetched('/missing')).status).toBe(404)
})

it.each(['/silent', '/drip'])('%s is given up in time', async (path) => {
  await expect(fetched(path, 1_000)).rejects.toMatchObject({ code: 'unreachable', message: 'TimeoutError' })
})
