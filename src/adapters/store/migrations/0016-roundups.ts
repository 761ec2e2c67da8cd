import { type Kysely, sql } from 'kysely'

/**
 * Roundups: deliveries without a digest of their own, whose versions list other deliveries. A listed one
 * names the roundup that its message is.
 */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  'alter table outbox alter column digest_id drop not null',
  'alter table outbox add column roundup text',
  'create index outbox_roundup on outbox (roundup) where roundup is not null',
  "create index outbox_gathering on outbox (platform, chat, topic) where held = 'roundup'",
  `create table roundups (
    delivery_id text not null references outbox on delete cascade,
    version integer not null,
    stories json not null,
    primary key (delivery_id, version)
  )`,
]
