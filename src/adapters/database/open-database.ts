import type { SqlPool } from './sql-pool.ts'

/** An open database: one pool that store and queue share. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly pool: SqlPool
  /** Ends the pool; store and queue must be closed before. */
  close(): Promise<void>
}

export interface DatabasePlace {
  /** Where the embedded database lives, in `db/`. */
  readonly dataDir: string
  /** A PostgreSQL server; then the folder is not touched. */
  readonly url?: string | undefined
}

/**
 * Opens the server's database when there is a `url`, else the embedded one, whose folder then belongs
 * to this process alone. Only the one that is used is loaded.
 * Faults: `data-in-use`, `data-unwritable`, `data-damaged` (embedded), `database-unreachable`, `config` (server).
 */
export async function openDatabase({ dataDir, url }: DatabasePlace): Promise<Database> {
  if (url !== undefined) return (await import('./open-server.ts')).openServer(url)
  return (await import('./open-embedded.ts')).openEmbedded(dataDir)
}
