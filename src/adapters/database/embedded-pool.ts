import { EventEmitter } from 'node:events'
import type { PGlite } from '@electric-sql/pglite'
import type { SqlClient, SqlPool, SqlResult } from './sql-pool.ts'

const OPENS = /^\s*(?:begin|start\s+transaction)\b/i
const CLOSES = /^\s*(?:commit|end|abort|rollback)\b(?!\s+to\b|\s+(?:work|transaction)\s+to\b)/i

/**
 * A `pg.Pool`-shaped face of the one session that PGlite is. Statements wait in one line; a client
 * that begins a transaction keeps the session until it ends it (or is released: rolled back), so no
 * other client's statement falls into it. This is the only door: PGlite's own methods would walk into
 * open transactions. A transaction that awaits another query on the pool waits for itself for ever:
 * pass the transaction on.
 */
export class EmbeddedPool extends EventEmitter implements SqlPool {
  /** BullMQ asks whether connections are kept alive; this one cannot drop. */
  readonly options = { keepAlive: true }
  readonly #db: PGlite
  readonly #clients = new Set<EmbeddedClient>()
  #last: Promise<void> = Promise.resolve()
  #ended: Promise<void> | undefined

  constructor(db: PGlite) {
    super()
    this.#db = db
    // Each queue and worker listens here for errors.
    this.setMaxListeners(0)
    // One LISTEN serves every client: the session is shared.
    this.#db.onNotification((channel, payload) => {
      for (const client of this.#clients) client.emit('notification', { channel, payload })
    })
  }

  async connect(): Promise<EmbeddedClient> {
    if (this.#ended) throw new Error('Cannot use a pool after calling end on the pool')
    const client = new EmbeddedClient({
      run: (text, values) => this.#run(text, values),
      turn: () => this.#turn(),
      leave: () => this.#clients.delete(client),
    })
    this.#clients.add(client)
    return client
  }

  async query<R = unknown>(text: string, values?: unknown[]): Promise<SqlResult<R>> {
    const client = await this.connect()
    try {
      return await client.query<R>(text, values)
    } finally {
      client.release()
    }
  }

  /** Lets the statements in line finish, then closes the database. */
  end(): Promise<void> {
    this.#ended ??= this.#turn().then(() => this.#db.close())
    return this.#ended
  }

  /** Resolves when it is one's turn, with what ends it. */
  async #turn(): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const before = this.#last
    this.#last = promise
    await before
    return resolve
  }

  async #run<R>(text: string, values: unknown[]): Promise<SqlResult<R>> {
    // Only a statement without values may be several statements; the answer is the last one's.
    const result =
      values.length > 0 ? await this.#db.query<R>(text, values) : (await this.#db.exec(text)).at(-1)
    return {
      command: result?.command ?? '',
      rowCount: result?.rowCount ?? result?.rows.length ?? 0,
      rows: (result?.rows ?? []) as R[],
    }
  }
}

interface Session {
  run<R>(text: string, values: unknown[]): Promise<SqlResult<R>>
  turn(): Promise<() => void>
  leave(): void
}

/** A client of the shared session. Emits `notification`. */
export class EmbeddedClient extends EventEmitter implements SqlClient {
  readonly #session: Session
  /** Set while this client's transaction keeps the session. */
  #yield: (() => void) | undefined

  constructor(session: Session) {
    super()
    this.#session = session
  }

  async query<R = unknown>(text: string, values: unknown[] = []): Promise<SqlResult<R>> {
    if (this.#yield) return this.#inTransaction(text, values)
    const end = await this.#session.turn()
    try {
      const result = await this.#session.run<R>(text, values)
      if (OPENS.test(text)) this.#yield = end
      return result
    } finally {
      if (this.#yield !== end) end()
    }
  }

  async #inTransaction<R>(text: string, values: unknown[]): Promise<SqlResult<R>> {
    try {
      return await this.#session.run<R>(text, values)
    } finally {
      if (CLOSES.test(text)) this.#end()
    }
  }

  #end(): void {
    this.#yield?.()
    this.#yield = undefined
  }

  /** `destroy` means nothing here: there is no connection of its own to drop. */
  release(_destroy?: boolean): void {
    this.#session.leave()
    if (this.#yield) void this.#session.run('rollback', []).finally(() => this.#end())
  }
}
