import type { Database } from './database.ts'

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
