import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { migrate } from './migrate.ts'
import type { StorePool } from './open-store.ts'
import type { Schema } from './schema.ts'
import { type Restored, settleRestored } from './settle-restored.ts'

/** What the next start would do with a restored database, done at once: the newest schema, nothing under way. */
export async function settleStore(given: StorePool): Promise<Restored> {
  const pool = given as PostgresPool
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  await migrate(db)
  return (await settleRestored(db)) ?? { deliveries: 0, submissions: 0, feeds: 0, cards: 0 }
}
