import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createSecureServer, type Http2ServerRequest } from 'node:http2'
import { createServer as createHttps } from 'node:https'
import { type AddressInfo, createServer as createSockets, type Server, type Socket } from 'node:net'
import { join } from 'node:path'

const pem = (name: string): string => readFileSync(join(import.meta.dirname, 'tls', name), 'utf8')

/** For site.example and 127.0.0.1, signed by itself, good for these tests alone. */
export const TEST_CERTIFICATE = pem('cert.pem')
const secret = { key: pem('key.pem'), cert: TEST_CERTIFICATE }

export type Asked = Pick<IncomingMessage, 'url' | 'headers' | 'httpVersion'> & {
  readonly stream?: Http2ServerRequest['stream']
}
export type Responding = Pick<ServerResponse, 'writeHead' | 'write' | 'end'>
export type Handle = (asked: Asked, response: Responding) => void

const KINDS = {
  http: (handle: Handle) => createServer(handle),
  https: (handle: Handle) => createHttps(secret, handle),
  'https, HTTP/2': (handle: Handle) =>
    createSecureServer({ ...secret, allowHTTP1: true }, (asked, response) =>
      // Its answers may not name a reason beside the status; otherwise they are used alike.
      handle(asked, response as unknown as Responding),
    ),
  /** Takes connections and ends them. */
  sockets: () => createSockets((socket) => socket.destroy()),
} as const

export type Kind = keyof typeof KINDS

/** A server on loopback that counts who connects. */
export class WebHost {
  connections = 0
  readonly asked: Asked[] = []
  readonly #server: Server
  readonly #open = new Set<Socket>()
  readonly #kind: Kind

  constructor(kind: Kind, handle: Handle = (_asked, response) => response.end()) {
    this.#kind = kind
    const heard: Handle = (asked, response) => {
      this.asked.push(asked)
      handle(asked, response)
      // As `Connection: close` does in HTTP/1.1: the next request has a connection of its own.
      asked.stream?.session?.close()
    }
    this.#server = KINDS[kind](heard)
    this.#server.on('connection', (socket: Socket) => {
      this.connections++
      this.#open.add(socket.on('close', () => this.#open.delete(socket)).on('error', () => {}))
    })
  }

  /** Listens on 127.0.0.1 alone, or on every address of the machine. */
  async start(everywhere = false): Promise<this> {
    await new Promise<void>((ready) =>
      everywhere ? this.#server.listen(0, ready) : this.#server.listen(0, '127.0.0.1', ready),
    )
    return this
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  at(path: string, host = '127.0.0.1'): string {
    return `${this.#kind === 'http' ? 'http' : 'https'}://${host}:${this.port}${path}`
  }

  async stop(): Promise<void> {
    for (const socket of this.#open) socket.destroy()
    await new Promise((closed) => this.#server.close(closed))
  }
}
