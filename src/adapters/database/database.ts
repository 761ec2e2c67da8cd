import type { SqlPool } from './sql-pool.ts'

/** An open database: one pool that store and queue share. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly pool: SqlPool
  /** Ends the pool; store and queue must be closed before. */
  close(): Promise<void>
}
