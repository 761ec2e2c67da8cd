import { createServer, type ServerResponse } from 'node:http'
import { Fault } from '../../model/fault.ts'

/** What each dependency says of itself: `ok`, or why not. */
export type Readiness = () => Promise<Readonly<Record<string, string>>>

export interface HealthServer {
  /** `http://127.0.0.1:8787`. */
  readonly address: string
  close(): Promise<void>
}

/** What `/metrics` shows. */
export interface Exposed {
  render(): Promise<string>
  readonly contentType: string
}

/**
 * `/healthz`: the process lives; `/readyz`: its dependencies and platforms answer (503 when one does
 * not); `/metrics`: what Prometheus scrapes.
 */
export function healthServer(
  host: string,
  port: number,
  readiness: Readiness,
  exposed: Exposed,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0]
    if (path === '/healthz') return reply(response, 200, { alive: true })
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
