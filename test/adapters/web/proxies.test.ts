import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebHost } from '../../fakes/web-host.ts'

const DOOR = resolve(import.meta.dirname, '../../../src/adapters/web/web-fetcher.ts')
const site = new WebHost('http', (_asked, response) => response.end('the site itself'))
const proxy = new WebHost('http', (_asked, response) => response.end('the proxy'))

beforeAll(() => Promise.all([site.start(), proxy.start()]))
afterAll(() => Promise.all([site.stop(), proxy.stop()]))

/** What a process prints that was started with every variable that names a proxy. */
async function behindProxy(script: string): Promise<string> {
  const address = proxy.at('')
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy']
  const env = {
    ...Object.fromEntries(names.map((name) => [name, address])),
    NODE_USE_ENV_PROXY: '1',
    NO_PROXY: '',
    no_proxy: '',
  }
  const args = ['--input-type=module', '--no-warnings', '-e', script]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env })
  return stdout.trim()
}

it('a proxy of the environment is not asked', async () => {
  const before = proxy.connections
  const options = `{ timeout: 20_000, maxBytes: 1000, ports: [${site.port}], allow: () => true }`
  const said = await behindProxy(`
    const { webFetcher } = await import(${JSON.stringify(DOOR)})
    const { bytes } = await webFetcher(${options}).fetch(${JSON.stringify(site.at('/'))}, {})
    console.log(new TextDecoder().decode(bytes))
  `)
  expect(said).toBe('the site itself')
  expect(proxy.connections).toBe(before)
})

it('the same environment does send a client of Node to the proxy', async () => {
  const said = await behindProxy(`
    const { get } = await import('node:http')
    get(${JSON.stringify(site.at('/'))}, (answer) => answer.pipe(process.stdout))
  `)
  expect(said).toBe('the proxy')
})
