import type { SqlPool } from './sql-pool.ts'

/** An open database: one pool that store and queue share. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly pool: SqlPool
  /**
   * Copies the database as it is at one moment into the folder `to`, to be opened there as a data folder; work goes
   * on but for a short pause. A server's database has none: a transaction of its own shows one moment.
   * Faults: `no-room`, `backup-unwritable`.
   */
  readonly copyTo?: (to: string) => Promise<void>
  /** To be called every hour or so where it is there: the embedded database does not clear up by itself. */
  readonly vacuum?: () => Promise<void>
  /** Ends the pool; store and queue must be closed before. */
  close(): Promise<void>
}
