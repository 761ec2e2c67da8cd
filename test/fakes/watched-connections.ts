import { Socket } from 'node:net'

/**
 * Every attempt of this process to connect anywhere, over TLS too: Node tells of each address that
 * a socket tries just before it does. `stop` ends the watch.
 */
export function watchedConnections(): { readonly seen: string[]; stop(): void } {
  const seen: string[] = []
  const { connect } = Socket.prototype
  Socket.prototype.connect = function (this: Socket, ...given: Parameters<Socket['connect']>) {
    this.on('connectionAttempt', (address: string, port: number) => seen.push(`${address} ${port}`))
    return connect.apply(this, given)
  } as Socket['connect']
  return {
    seen,
    stop: () => {
      Socket.prototype.connect = connect
    },
  }
}
