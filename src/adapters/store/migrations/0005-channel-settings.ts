import { type Kysely, sql } from 'kysely'

/** What moderators choose for a channel's posts, how each delivery's post is made, and an order for the log. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table channel_settings (
    platform text not null,
    chat text not null,
    topic text not null,
    key text not null,
    value json not null,
    primary key (platform, chat, topic, key)
  )`,
  'alter table outbox add column style json',
  'alter table audit add column seq bigserial',
  'create index audit_seq on audit (seq)',
]
