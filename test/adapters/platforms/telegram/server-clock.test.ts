import { once } from 'node:events'
import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { serverClock } from '../../../../src/adapters/platforms/telegram/server-clock.ts'

const NOON = Date.UTC(2024, 2, 24, 12)
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server whose clock stands at a moment; null: it tells none. */
async function serverAt(moment: number | null): Promise<string> {
  const server = createServer((_, response) => {
    response.sendDate = false
    if (moment !== null) response.setHeader('date', new Date(moment).toUTCString())
    response.end()
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function ask(root: string): Promise<void> {
  const [response] = await once(get(`${root}/bot1:a/getMe`, { agent: false }), 'response')
  response.resume()
  await once(response, 'end')
}

it('reads how far the clock is ahead off an answer of the server, and of no other', async () => {
  const root = await serverAt(NOON)
  const clock = serverClock(root, () => NOON + 90_000)
  await ask(await serverAt(0))
  expect(clock.ahead()).toBeNull()
  await ask(root)
  expect(clock.ahead()).toBe(90_000)
  clock.close()
})

it('knows nothing of a server that tells no time, nor after it was closed', async () => {
  const silent = await serverAt(null)
  const clock = serverClock(silent, () => NOON)
  await ask(silent)
  expect(clock.ahead()).toBeNull()
  const root = await serverAt(NOON)
  const closed = serverClock(root, () => NOON)
  closed.close()
  await ask(root)
  expect(closed.ahead()).toBeNull()
  clock.close()
})
