import { type Kysely, sql } from 'kysely'

/** Where posts appear: their copies in discussion groups, closed topics, and what followers are to get. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table post_copies (
    platform text not null,
    chat text not null,
    message_id text not null,
    of_chat text not null,
    of_message text not null,
    at bigint not null,
    primary key (platform, chat, message_id)
  )`,
  'create index post_copies_by_post on post_copies (platform, of_chat, of_message)',
  `create table detours (
    platform text not null,
    chat text not null,
    topic text not null,
    told boolean not null default false,
    primary key (platform, chat, topic)
  )`,
  'alter table outbox add column detour json',
  'create index outbox_diverted on outbox (posted_at) where detour is not null',
  'create index outbox_messages_by_id on outbox_messages (message_id)',
  'alter table outbox_messages add column crosspost_at bigint',
  'alter table outbox_messages add column crosspost_tries integer not null default 0',
  'create index outbox_messages_crosspost on outbox_messages (crosspost_at) where crosspost_at is not null',
]
