import { setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Allows } from '../../../src/adapters/web/guarded-agent.ts'
import { isPublicAddress } from '../../../src/adapters/web/public-address.ts'
import { webFetcher } from '../../../src/adapters/web/web-fetcher.ts'
import { faultOf } from '../../../src/model/fault.ts'
import { resolver } from '../../fakes/resolver.ts'
import { watchedConnections } from '../../fakes/watched-connections.ts'
import { type Asked, type Handle, type Kind, TEST_CERTIFICATE, WebHost } from '../../fakes/web-host.ts'
import { ANSWERS, ELSEWHERE, LOOPBACK, MALFORMED } from './attack-forms.ts'

/** Redirects to the address in `?to=`, and says at /page that it is reached. */
const redirecting: Handle = ({ url = '' }, response) => {
  const to = new URL(url, 'http://site.example').searchParams.get('to')
  const location = to?.replace(/[^\u0020-\u007e]/gu, encodeURIComponent)
  if (location) response.writeHead(302, { location }).end()
  else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>reached</p>')
}

const SITES: readonly Kind[] = ['http', 'https', 'https, HTTP/2']
const sites = new Map(SITES.map((kind) => [kind, new WebHost(kind, redirecting)]))
/** Listens on every address of this machine: nobody may ever arrive here. */
const trap = new WebHost('sockets')
let watch: ReturnType<typeof watchedConnections>

beforeAll(async () => {
  setDefaultCACertificates([TEST_CERTIFICATE])
  await Promise.all([trap.start(true), ...[...sites.values()].map((site) => site.start())])
})
afterAll(async () => {
  await Promise.all([trap.stop(), ...[...sites.values()].map((site) => site.stop())])
})
beforeEach(() => {
  trap.connections = 0
  watch = watchedConnections()
})
afterEach(() => watch.stop())

const sitePorts = (): number[] => [...sites.values()].map(({ port }) => port)

/** The sites stand for the public web: they alone are opened beside it. */
const allowsSites: Allows = (address, port) =>
  isPublicAddress(address) || (address === '127.0.0.1' && sitePorts().includes(port))

const fetcher = ({ names = ANSWERS, ...more }: Partial<Guard> = {}) => {
  const { lookup } = resolver({ ...names, 'site.example': [['127.0.0.1']] })
  const ports = [...sitePorts(), trap.port, 80, 443]
  return webFetcher({
    timeout: 10_000,
    maxBytes: 100_000,
    ports,
    lookup,
    visits: VISITS,
    allow: allowsSites,
    ...more,
  })
}
/** Nothing here waits for another. */
const VISITS = { perHost: 2, gap: 0 }

interface Guard {
  readonly names: typeof ANSWERS
  readonly allow: Allows
  readonly allowHost: () => boolean
}

/** Eight ways to an address: asked for itself, or redirected to by each site, over both schemes. */
function ways(host: string): string[] {
  const targets = ['http', 'https'].map((scheme) => `${scheme}://${host}:${trap.port}/`)
  const redirects = [...sites.values()].flatMap((site) =>
    targets.map((to) => site.at(`/?to=${encodeURIComponent(to)}`, 'site.example')),
  )
  return [...targets, ...redirects]
}

/** What people are told of a fetch that fails. */
const said = (fetching: Promise<unknown>): Promise<string> =>
  fetching.then(
    () => 'fetched',
    (error: unknown) => `${faultOf(error).code} ${JSON.stringify(faultOf(error).args)}`,
  )

/** The one wording: no address, no port, no reason. */
const REFUSED = 'unreachable {}'

/** What was tried beyond the sites. */
const beyond = (): string[] => {
  const ours = sitePorts().map((port) => `127.0.0.1 ${port}`)
  return watch.seen.filter((one) => !ours.includes(one))
}

function expectNobodyInside(): void {
  expect(beyond()).toEqual([])
  expect(trap.connections).toBe(0)
  // Each site was asked for its redirects: the watch was awake.
  for (const port of sitePorts()) expect(watch.seen).toContain(`127.0.0.1 ${port}`)
}

describe('the door', () => {
  it.each([...LOOPBACK, ...ELSEWHERE])(
    'opens no connection for %s, over http and https, asked or redirected to, over HTTP/1.1 and HTTP/2',
    async (host) => {
      const door = fetcher()
      for (const way of ways(host)) {
        const fault = await said(door.fetch(way, {}))
        expect([way, fault, beyond()]).toEqual([way, REFUSED, []])
      }
      expectNobodyInside()
    },
  )

  it.each(MALFORMED)('takes %s for no address, and opens no connection for it', async (host) => {
    const door = fetcher()
    const [asked, redirected] = [ways(host).slice(0, 2), ways(host).slice(2)]
    for (const way of asked) expect(await said(door.fetch(way, {}))).toMatch(/^bad-url /)
    for (const way of redirected) expect(await said(door.fetch(way, {}))).toBe(REFUSED)
    expectNobodyInside()
  })

  it('says of an address that does not answer what it says of a refused one', async () => {
    const closed = await new WebHost('http').start()
    const [address, ports] = [closed.at('/'), [closed.port]]
    await closed.stop()
    const open = webFetcher({ timeout: 5_000, maxBytes: 1, ports, allow: () => true })
    expect(await said(open.fetch(address, {}))).toBe(REFUSED)
    const door = fetcher()
    expect(await said(door.fetch(`http://nobody.example:${trap.port}/`, {}))).toBe(REFUSED)
    expect(await said(door.fetch(`https://site.example:${sites.get('http')?.port}/`, {}))).toBe(REFUSED)
  })

  it('asks the name server for a refused name as often as for one that does not exist', async () => {
    const { lookup, asked } = resolver(ANSWERS)
    const door = webFetcher({ timeout: 10_000, maxBytes: 1, lookup })
    for (const name of ['inside.example', 'mixed.example', 'nobody.example'])
      await said(door.fetch(`http://${name}/`, {}))
    expect(asked).toEqual(['inside.example', 'mixed.example', 'nobody.example'])
  })
})

describe('the watch of these tests', () => {
  it.each(LOOPBACK)('sees a door without a guard connect to %s', async (host) => {
    const open = fetcher({ allow: () => true, allowHost: () => true })
    for (const way of ways(host)) await said(open.fetch(way, {}))
    const tried = beyond()
    expect(tried.length).toBeGreaterThanOrEqual(8)
    for (const one of tried) expect(one).toMatch(new RegExp(` ${trap.port}$`))
  })

  it('sees the trap count who arrives', async () => {
    const open = fetcher({ allow: () => true, allowHost: () => true })
    await said(open.fetch(`http://127.0.0.1:${trap.port}/`, {}))
    expect(trap.connections).toBeGreaterThan(0)
  })
})

describe.each(SITES)('over %s', (kind) => {
  const site = (): WebHost => sites.get(kind) as WebHost
  const version = kind === 'https, HTTP/2' ? '2.0' : '1.1'

  it('a page is fetched, also from where it has moved', async () => {
    const path = `/?to=${encodeURIComponent(site().at('/page', 'site.example'))}`
    const { url, bytes } = await fetcher().fetch(site().at(path, 'site.example'), {})
    expect([url, new TextDecoder().decode(bytes)]).toEqual([
      site().at('/page', 'site.example'),
      '<p>reached</p>',
    ])
    expect(site().asked.at(-1)?.httpVersion).toBe(version)
  })

  it('a name that moves inside between two connections is not followed there', async () => {
    const door = fetcher({ names: { 'flip.site.example': [['127.0.0.1'], ['127.0.0.2']] } })
    const via = (name: string, to: string): string => site().at(`/?to=${encodeURIComponent(to)}`, name)
    // Its second connection is another one: in between another name is asked, and each answer ends its connection.
    const again = site().at('/page', 'flip.site.example')
    const before = site().connections
    expect(await said(door.fetch(via('flip.site.example', via('site.example', again)), {}))).toBe(REFUSED)
    expect(beyond()).toEqual([])
    expect(site().connections).toBe(before + 2)
  })
})

const seenBy = (asked: readonly Asked[]): string[] => asked.flatMap(({ headers }) => Object.keys(headers))

it('no cookie is kept and no referrer is sent', async () => {
  const host = await new WebHost('http', ({ url }, response) => {
    const cookie = { 'set-cookie': 'visitor=7; Path=/' }
    if (url === '/page') response.writeHead(200, cookie).end('hello')
    else response.writeHead(302, { ...cookie, location: '/page' }).end()
  }).start()
  try {
    const door = webFetcher({ timeout: 5_000, maxBytes: 100, ports: [host.port], allow: () => true })
    for (const path of ['/', '/page']) await door.fetch(host.at(path), {})
    expect(host.asked).toHaveLength(3)
    expect(seenBy(host.asked)).not.toContain('cookie')
    expect(seenBy(host.asked)).not.toContain('referer')
  } finally {
    await host.stop()
  }
})
