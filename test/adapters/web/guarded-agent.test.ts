import { createServer, type Server } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { request } from 'undici'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { guardedAgent } from '../../../src/adapters/web/guarded-agent.ts'
import { isPublicAddress } from '../../../src/adapters/web/public-address.ts'
import { webAddress } from '../../../src/adapters/web/web-address.ts'

let server: Server
let port = 0
let connections = 0

beforeAll(async () => {
  server = createServer((_request, response) => response.end('inside')).on('connection', () => connections++)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** A resolver that answers as told, one list of addresses a question. */
function resolver(...answers: string[][]): never {
  const lookup: LookupFunction = (_host, _options, callback) => {
    const addresses = (answers.length > 1 ? answers.shift() : answers[0]) ?? []
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
  return lookup as never
}

it.each(['http', 'https'])(
  'a name that resolves to a private address is not connected to (%s)',
  async (scheme) => {
    const before = connections
    const dispatcher = guardedAgent(isPublicAddress, resolver(['127.0.0.1']))
    await expect(request(`${scheme}://news.example:${port}/`, { dispatcher })).rejects.toThrow(
      'address refused',
    )
    expect(connections).toBe(before)
  },
)

it('one private address among public ones refuses the name', async () => {
  const dispatcher = guardedAgent(isPublicAddress, resolver(['8.8.8.8', '127.0.0.1']))
  await expect(request(`http://news.example:${port}/`, { dispatcher })).rejects.toThrow('address refused')
})

it('a name that changes its answer is checked at each connection, on the address that is used', async () => {
  const seen: string[] = []
  const allows = (address: string) => seen.push(address) === 1
  const dispatcher = guardedAgent(allows, resolver(['127.0.0.1'], ['127.0.0.1']))
  const { body } = await request(`http://news.example:${port}/`, { dispatcher, reset: true })
  expect(await body.text()).toBe('inside')
  await expect(request(`http://news.example:${port}/`, { dispatcher })).rejects.toThrow('address refused')
  expect(seen).toEqual(['127.0.0.1', '127.0.0.1'])
})

it.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]'])(
  'the literal %s is refused over TLS too',
  async (host) => {
    const dispatcher = guardedAgent(isPublicAddress)
    await expect(request(`https://${host}:${port}/`, { dispatcher })).rejects.toThrow('address refused')
  },
)

const policy = { ports: new Set([80, 443]), allowsHost: () => false }

it.each([
  ['http://news.example:25/', 'unreachable'],
  ['http://localhost/', 'unreachable'],
  ['http://printer/', 'unreachable'],
  ['http://db.internal/', 'unreachable'],
  ['https://user:secret@news.example/', 'bad-url'],
  ['https://news.example\\@inside.example/', 'bad-url'],
  ['https://news\u202e.example/', 'bad-url'],
  ['file:///etc/passwd', 'bad-url'],
  [`https://news.example/${'a'.repeat(9_000)}`, 'bad-url'],
])('%s is refused by its text', (url, code) => {
  expect(() => webAddress(url, policy)).toThrow(expect.objectContaining({ code }))
})

it('a fragment is not sent', () => {
  expect(webAddress(' https://news.example/a?b=c#d ', policy).href).toBe('https://news.example/a?b=c')
})
