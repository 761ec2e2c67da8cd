import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { Fault } from '../../model/fault.ts'
import * as first from './migrations/0001-first.ts'
import * as feeds from './migrations/0002-feeds.ts'
import * as lanes from './migrations/0003-lanes.ts'
import * as model from './migrations/0004-model.ts'
import * as channelSettings from './migrations/0005-channel-settings.ts'
import * as revisions from './migrations/0006-revisions.ts'
import * as cards from './migrations/0009-cards.ts'
import * as translations from './migrations/0010-translations.ts'
import * as approvals from './migrations/0011-approvals.ts'
import * as retention from './migrations/0012-retention.ts'
import * as postingHours from './migrations/0013-posting-hours.ts'
import * as readerReports from './migrations/0014-reader-reports.ts'
import * as search from './migrations/0015-search.ts'
import * as roundups from './migrations/0016-roundups.ts'
import * as rooms from './migrations/0018-rooms.ts'
import * as chatLanguages from './migrations/0019-chat-languages.ts'
import * as threads from './migrations/0024-threads.ts'
import * as translatedWords from './migrations/0025-translated-words.ts'
import type { Schema } from './schema.ts'

/** In order, by name. A migration is appended, never edited: databases out there have run it. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-feeds': feeds,
  '0003-lanes': lanes,
  '0004-model': model,
  '0005-channel-settings': channelSettings,
  '0006-revisions': revisions,
  '0009-cards': cards,
  '0010-translations': translations,
  '0011-approvals': approvals,
  '0012-retention': retention,
  '0013-posting-hours': postingHours,
  '0014-reader-reports': readerReports,
  '0015-search': search,
  '0016-roundups': roundups,
  '0018-rooms': rooms,
  '0019-chat-languages': chatLanguages,
  '0024-threads': threads,
  '0025-translated-words': translatedWords,
}

/**
 * Brings the tables up to date: all that is missing in one transaction, under an advisory lock, so a
 * kill in between leaves the database as it was and two programs at once do it once.
 * Faults: `schema-newer` when the database has a migration that this program does not know.
 */
export async function migrate(db: Kysely<Schema>, migrations = MIGRATIONS): Promise<void> {
  const done = await namesDone(db)
  refuseNewer(done, migrations)
  if (Object.keys(migrations).every((name) => done.includes(name))) return
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  refuseNewer(await namesDone(db), migrations)
  throw error
}

/** As `migrate`, but to the schema that these migrations make. */
export function migrateTo(db: Kysely<Schema>, names: readonly string[]): Promise<void> {
  return migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => names.includes(name))))
}

/** The newest of these migrations that this program does not know. */
export const unknownMigration = (names: readonly string[]): string | undefined =>
  names.filter((name) => !Object.hasOwn(MIGRATIONS, name)).at(-1)

/** Names of the migrations that a database has run. */
export async function namesDone(db: Kysely<Schema>): Promise<string[]> {
  const known = await sql<{ there: boolean }>`
    select to_regclass('public.kysely_migration') is not null as there`.execute(db)
  if (!known.rows[0]?.there) return []
  const { rows } = await sql<{ name: string }>`
    select name from public.kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

function refuseNewer(done: readonly string[], migrations: Readonly<Record<string, Migration>>): void {
  const unknown = done.filter((name) => !Object.hasOwn(migrations, name)).at(-1)
  if (unknown !== undefined) throw new Fault('schema-newer', { name: unknown })
}
