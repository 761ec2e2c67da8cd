import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { Fault } from '../../model/fault.ts'
import { migrateTo, namesDone } from './migrate.ts'
import type { StorePool } from './open-store.ts'
import type { Schema } from './schema.ts'

/** Makes the tables as these migrations make them, for a copy of that schema. Faults: `schema-unlike` when there are others. */
export async function prepareSchema(
  given: StorePool,
  names: readonly string[],
  where: string,
): Promise<void> {
  const pool = given as PostgresPool
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  if ((await namesDone(db)).some((name) => !names.includes(name))) throw new Fault('schema-unlike', { where })
  await migrateTo(db, names)
}
