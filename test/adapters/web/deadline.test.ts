import type { lookup } from 'node:dns'
import { afterEach, expect, it } from 'vitest'
import { webFetcher } from '../../../src/adapters/web/web-fetcher.ts'
import { type Handle, type Kind, WebHost } from '../../fakes/web-host.ts'

const hosts: WebHost[] = []
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.stop()
})

async function hostThat(handle: Handle, kind: Kind = 'http'): Promise<WebHost> {
  const host = await new WebHost(kind, handle).start()
  hosts.push(host)
  return host
}

const doorTo = (host: WebHost, timeout = 300, perHost = 2) =>
  webFetcher({
    timeout,
    maxBytes: 1_000_000,
    ports: [host.port],
    allow: () => true,
    visits: { perHost, gap: 0 },
  })

/** The fault of a fetch that its deadline ended: what people see, and what the log says. */
const TOO_LATE = { code: 'unreachable', args: {}, message: 'TimeoutError' }

it('a server that never answers is given up', async () => {
  const host = await hostThat(() => {})
  await expect(doorTo(host).fetch(host.at('/'), {})).rejects.toMatchObject(TOO_LATE)
})

it('a body that drips is given up, however steadily it drips', async () => {
  const host = await hostThat((_asked, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const drip = setInterval(() => response.write('x'), 10)
    setTimeout(() => {
      clearInterval(drip)
      response.end()
    }, 3_000)
  })
  await expect(doorTo(host).fetch(host.at('/'), {})).rejects.toMatchObject(TOO_LATE)
})

it('a packed body that stops half-way is given up', async () => {
  const host = await hostThat((_asked, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    response.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]))
  })
  await expect(doorTo(host).fetch(host.at('/'), {})).rejects.toMatchObject(TOO_LATE)
})

it('the time is that of all redirects together', async () => {
  const host = await hostThat(({ url = '/0' }, response) => {
    const hop = Number(url.slice(1))
    setTimeout(
      () => (hop < 5 ? response.writeHead(302, { location: `/${hop + 1}` }).end() : response.end('there')),
      150,
    )
  })
  await expect(doorTo(host).fetch(host.at('/0'), {})).rejects.toMatchObject(TOO_LATE)
  expect(host.asked.length).toBeLessThan(5)
})

it('a server that speaks no TLS is as unreachable as one that is late', async () => {
  const host = await hostThat(() => {}, 'http')
  const door = doorTo(host)
  await expect(door.fetch(host.at('/').replace('http:', 'https:'), {})).rejects.toMatchObject({
    code: 'unreachable',
    args: {},
  })
})

it('waiting for a turn at the host is part of the time', async () => {
  const host = await hostThat(() => {})
  const door = doorTo(host, 1_000, 1)
  const both = [door.fetch(host.at('/a'), {}), door.fetch(host.at('/b'), {})]
  for (const one of await Promise.allSettled(both))
    expect(one).toMatchObject({ status: 'rejected', reason: TOO_LATE })
  expect(host.asked.map(({ url }) => url)).not.toContain('/b')
})

it('who asked may call it off, and hears their own reason', async () => {
  const host = await hostThat(() => {})
  const stop = new AbortController()
  const fetching = doorTo(host, 60_000).fetch(host.at('/'), { signal: stop.signal })
  setTimeout(() => stop.abort(new Error('stopped')), 50)
  await expect(fetching).rejects.toThrow('stopped')
})

it('a host that hangs holds up nobody who asks another', async () => {
  const hanging = await hostThat(() => {})
  const site = await hostThat((_asked, response) => response.end('here'))
  const door = webFetcher({
    timeout: 60_000,
    maxBytes: 100,
    ports: [hanging.port, site.port],
    allow: () => true,
    lookup: ((_name: string, _options: object, done: (error: null, found: object[]) => void) =>
      done(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as typeof lookup,
    visits: { perHost: 1, gap: 0 },
  })
  const stop = new AbortController()
  const stuck = [1, 2, 3].map(() =>
    door.fetch(hanging.at('/', 'hangs.example'), { signal: stop.signal }).catch(() => 'stopped'),
  )
  expect((await door.fetch(site.at('/', 'site.example'), {})).status).toBe(200)
  stop.abort()
  expect(await Promise.all(stuck)).toEqual(['stopped', 'stopped', 'stopped'])
  expect(hanging.asked.length).toBeLessThan(2)
})
