import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Fault } from '../../model/fault.ts'
import type { Door } from '../../ports.ts'
import { enter } from './enter.ts'

/** What each dependency says of itself: `ok`, or why not. */
export type Readiness = () => Promise<Readonly<Record<string, string>>>

export interface HealthServer {
  /** `http://127.0.0.1:8787`. */
  readonly address: string
  close(): Promise<void>
}

/** For all of a request to arrive (ms): who drips holds a connection no longer. */
const REQUEST_MS = 10_000

/** What `/metrics` shows. */
export interface Exposed {
  render(): Promise<string>
  readonly contentType: string
}

/**
 * `/healthz`: the process lives; `/readyz`: its dependencies and platforms answer (503 when one does
 * not); `/metrics`: what Prometheus scrapes; and the platforms' doors, once they are there.
 */
export function healthServer(
  host: string,
  port: number,
  readiness: Readiness,
  exposed: Exposed,
  doors: () => readonly Door[],
): Promise<HealthServer> {
  const server = createServer({ requestTimeout: REQUEST_MS }, (request, response) => {
    const path = (request.url ?? '').split('?')[0]
    if (path === '/healthz') return reply(response, 200, { alive: true })
    const door = doors().find((one) => one.path === path)
    if (door) return void admit(request, response, door)
    if (path === '/metrics') return void expose(response, exposed)
    if (path !== '/readyz') return reply(response, 404, { error: 'There is /healthz, /readyz and /metrics.' })
    void ready(readiness).then(({ status, body }) => reply(response, status, body))
  })
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new Fault('port-in-use', { port: String(port), why: cause.code ?? '' }, { cause })),
    )
    server.listen(port, host, () => {
      const bound = server.address()
      const at = bound && typeof bound === 'object' ? bound.port : port
      resolve({ address: `http://${host}:${at}`, close: () => closed(server) })
    })
  })
}

async function admit(request: IncomingMessage, response: ServerResponse, door: Door): Promise<void> {
  try {
    response.writeHead(await enter(request, door), { connection: 'close' }).end()
  } catch {
    // Who sends has gone in the middle of it; it comes again.
    response.destroy()
  }
}

async function expose(response: ServerResponse, { render, contentType }: Exposed): Promise<void> {
  const text = await render()
  response.writeHead(200, { 'content-type': contentType }).end(text)
}

async function ready(readiness: Readiness): Promise<{ status: number; body: object }> {
  const parts = await readiness()
  const works = Object.values(parts).every((part) => part === 'ok')
  return { status: works ? 200 : 503, body: { ready: works, ...parts } }
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`)
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
