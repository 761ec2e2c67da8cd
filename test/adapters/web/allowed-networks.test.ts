import { afterAll, beforeAll, expect, it } from 'vitest'
import { webFetcher } from '../../../src/adapters/web/web-fetcher.ts'
import { resolver } from '../../fakes/resolver.ts'
import { watchedConnections } from '../../fakes/watched-connections.ts'
import { WebHost } from '../../fakes/web-host.ts'

const open = new WebHost('http', ({ url }, response) =>
  url === '/away'
    ? response.writeHead(302, { location: closed.at('/') }).end()
    : response.end('a feed of our own'),
)
const closed = new WebHost('http', (_asked, response) => response.end('nobody asked for this'))

beforeAll(() => Promise.all([open.start(), closed.start()]))
afterAll(() => Promise.all([open.stop(), closed.stop()]))

const NAMES = {
  'nas.local': [['127.0.0.1']],
  nas: [['127.0.0.1']],
  'neighbour.local': [['127.0.0.2']],
  'both.local': [['127.0.0.1', '127.0.0.2']],
  'web.local': [['93.184.215.14']],
}

/** A door whose operator allows one address at one port. */
const door = () =>
  webFetcher({
    timeout: 10_000,
    maxBytes: 1_000,
    egress: [`127.0.0.1/32:${open.port}`],
    lookup: resolver(NAMES).lookup,
    visits: { perHost: 2, gap: 0 },
  })

it.each(['127.0.0.1', 'nas.local', 'nas', '2130706433'])(
  '%s is asked at the port that is allowed',
  async (host) => {
    expect((await door().fetch(open.at('/', host), {})).status).toBe(200)
  },
)

it.each([
  ['another port of the address', () => closed.at('/')],
  ['another port of a local name', () => closed.at('/', 'nas.local')],
  ['another address at the port', () => open.at('/', '127.0.0.2')],
  ['a name of another address', () => open.at('/', 'neighbour.local')],
  ['a name of that address and another', () => open.at('/', 'both.local')],
  ['the address mapped into IPv6', () => open.at('/', '[::ffff:127.0.0.1]')],
  ['a public address at a port that is not the web’s', () => open.at('/', 'web.local')],
  ['a local name at a port of the web, whatever its address', () => 'http://web.local/'],
  ['a redirect to another port', () => open.at('/away')],
])('not so %s', async (_what, address) => {
  const watch = watchedConnections()
  try {
    await expect(door().fetch(address(), {})).rejects.toMatchObject({ code: 'unreachable', args: {} })
  } finally {
    watch.stop()
  }
  expect(watch.seen.filter((one) => one !== `127.0.0.1 ${open.port}`)).toEqual([])
})
