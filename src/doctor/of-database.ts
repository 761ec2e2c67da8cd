import type { Database } from '../adapters/database/database.ts'
import { type Finding, ok, stops } from './finding.ts'

/** What kind it is, which schema it has, and whether it may be written to. Its tables are up to date. */
export async function ofDatabase({ kind, pool }: Database, dataDir: string): Promise<Finding> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ version: string; readonly: string; schema: string | null }>(
      `select current_setting('server_version') as version, current_setting('transaction_read_only') as readonly,
        (select max(name) from public.kysely_migration) as schema`,
    )
    const { version, readonly, schema } = rows[0] ?? { version: '', readonly: 'off', schema: null }
    const where = kind === 'embedded' ? `embedded, in ${dataDir}` : `PostgreSQL ${version.split(' ')[0]}`
    if (readonly === 'on')
      return stops('database', `${where}, may only be read.`, 'Point DATABASE_URL to the primary server.')
    return ok('database', `${where}; schema ${schema ?? 'none'}`)
  } finally {
    client.release()
  }
}
