import pg from 'pg'
import { Fault } from '../../model/fault.ts'
import type { Database } from './database.ts'
import { SEARCH_PATH } from './search-path.ts'
import type { SqlPool } from './sql-pool.ts'

/** A server that does not answer in this time is down: the caller may try again. */
const CONNECT_TIMEOUT = 5_000
/** No statement of ours takes seconds; one that does hangs on a lock or a dead link. */
const STATEMENT_TIMEOUT = 30_000
/** A LISTEN connection for each kind of job, and as many as the workers' concurrency can use. */
const CONNECTIONS = 10

/** Connects to a PostgreSQL server. Faults: `config` (not an address), `database-unreachable`. */
export async function openServer(url: string): Promise<Database> {
  const where = placeOf(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: STATEMENT_TIMEOUT + 5_000,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT,
    keepAlive: true,
    application_name: 'groundwire',
    onConnect: (client) => client.query(SEARCH_PATH),
  })
  // Each queue and worker listens here for errors too.
  pool.setMaxListeners(0)
  // A dropped idle connection is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  // The pool hears its idle connections alone; one that drops while it is lent would end the process, too.
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await pool.query('select 1')
  } catch (cause) {
    await pool.end()
    throw new Fault('database-unreachable', { where, why: reasonOf(cause) }, { cause })
  }
  // pg and BullMQ type a notification's missing payload differently; the value is the same.
  return { kind: 'server', pool: pool as SqlPool, close: () => pool.end() }
}

/** Host, port and database: the address without user and password. */
function placeOf(url: string): string {
  if (!/^postgres(?:ql)?:/i.test(url) || !URL.canParse(url))
    throw new Fault('config', { why: 'DATABASE_URL must look like postgres://user:password@host:5432/name' })
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** Vendor messages name host, user or database, never the password. An empty one has its code. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  return error.message || ('code' in error ? String(error.code) : error.name)
}
