import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

/**
 * A connection to PGlite as `pg` takes it in place of a socket: what is written goes into the database in
 * one call, and what it answers is read back. PGlite is one session and knows no password.
 */
export class PgliteStream extends Duplex {
  readonly #db: PGlite

  constructor(db: PGlite) {
    super()
    this.#db = db
  }

  /** There is nothing to reach. */
  connect(): this {
    queueMicrotask(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    // As a stream: asked for an answer in one piece, PGlite parses it as well, and keeps what it parsed for ever.
    this.#db.execProtocolRawStream(chunk, { onRawData: (answer) => this.#answered(answer) }).then(
      () => done(),
      (error: Error) => done(error),
    )
  }

  /** Copied: the bytes are the database's own memory, which the next statement writes over. */
  #answered(bytes: Uint8Array): void {
    if (bytes.length > 0) this.push(Buffer.from(bytes))
  }

  override _writev(
    chunks: readonly { readonly chunk: Buffer }[],
    done: (error?: Error | null) => void,
  ): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'utf8', done)
  }
}
