import { EventEmitter } from 'node:events'
import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { PgliteStream } from './pglite-stream.ts'
import type { SqlClient, SqlPool, SqlResult } from './sql-pool.ts'
import { StatementNames } from './statement-names.ts'

const OPENS = /^\s*(?:begin|start\s+transaction)\b/i
const CLOSES = /^\s*(?:commit|end|abort|rollback)\b(?!\s+to\b|\s+(?:work|transaction)\s+to\b)/i
const CHANGES_TABLES = /\b(?:alter|create|drop)\s/i

/**
 * After so many statements all plans are made anew. A plan is made for the tables as they are, and nothing
 * else tells the session that they have grown: PGlite has no autovacuum.
 */
const PLANS_LAST = 2_000

/**
 * A `pg.Pool`-shaped face of the one session that PGlite is. Statements wait in one line; a client
 * that begins a transaction keeps the session until it ends it (or is released: rolled back), so no
 * other client's statement falls into it. What has values is prepared once and kept: most of the time that
 * PGlite takes for one of our statements goes into reading and planning it. This is the only door: PGlite's
 * own methods would walk into open transactions. A transaction that awaits another query on the pool waits for itself for ever:
 * pass the transaction on.
 */
export class EmbeddedPool extends EventEmitter implements SqlPool {
  /** BullMQ asks whether connections are kept alive; this one cannot drop. */
  readonly options = { keepAlive: true }
  readonly #db: PGlite
  readonly #session: pg.Client
  readonly #names = new StatementNames()
  #statements = 0
  readonly #clients = new Set<EmbeddedClient>()
  #last: Promise<void> = Promise.resolve()
  #ended: Promise<void> | undefined

  private constructor(db: PGlite) {
    super()
    this.#db = db
    // PGlite has one user and one database; what is not named here would be taken from the environment.
    this.#session = new pg.Client({
      stream: () => new PgliteStream(db),
      user: 'postgres',
      database: 'postgres',
      ssl: false,
      options: '',
    })
    // Each queue and worker listens here for errors.
    this.setMaxListeners(0)
    // Whoever has a statement under way is told; without a listener it would end the process.
    this.#session.on('error', () => {})
    // One LISTEN serves every client: the session is shared.
    this.#session.on('notification', ({ channel, payload = '' }) => {
      for (const client of this.#clients) client.emit('notification', { channel, payload })
    })
  }

  static async open(db: PGlite): Promise<EmbeddedPool> {
    const pool = new EmbeddedPool(db)
    await pool.#session.connect()
    return pool
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

  /**
   * Runs `work` while no statement does and no transaction is open; what is asked meanwhile waits in line. The
   * session is `work`'s alone, as a transaction's.
   */
  async atRest<T>(work: (run: (text: string) => Promise<unknown>) => Promise<T>): Promise<T> {
    const end = await this.#turn()
    try {
      return await work((text) => this.#run(text, []))
    } finally {
      end()
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
    this.#statements += 1
    if (this.#statements % PLANS_LAST === 0) await this.#session.query('discard plans')
    const name = values.length > 0 ? this.#names.of(text) : undefined
    const answers = await this.#session.query<R & pg.QueryResultRow>({ text, values, ...(name && { name }) })
    if (values.length === 0 && CHANGES_TABLES.test(text)) this.#names.forget()
    // Only a statement without values may be several statements; the answer is the last one's.
    return [answers].flat().at(-1) ?? { command: '', rowCount: 0, rows: [] }
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
