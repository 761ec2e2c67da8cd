import { type Kysely, sql } from 'kysely'

/** Paces and pauses of chats, searches for posts in doubt, and what retracting still has to remove. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table lanes (
    lane text primary key,
    tat bigint not null default 0,
    held_until bigint not null default 0,
    stopped text,
    newest numeric
  )`,
  `alter table outbox
    add column added_at bigint not null default 0,
    add column failures integer not null default 0,
    add column calling_since bigint,
    add column after_id text,
    add column wake_at bigint`,
  'alter table outbox_messages add column gone boolean not null default false',
  // What was being sent, or was pending, when the older program stopped: calls may have begun.
  "update outbox set calling_since = reserved_at where state = 'sending'",
  "update outbox set wake_at = due_at, added_at = (extract(epoch from now()) * 1000)::bigint where state = 'pending'",
  `insert into lanes (lane, newest)
    select platform || '/' || chat, max(message_id::numeric) from outbox_messages
    where message_id ~ '^[0-9]{1,30}$' group by 1`,
  'drop index outbox_due',
  'create index outbox_wake on outbox (wake_at) where wake_at is not null',
  "create index outbox_chat on outbox (platform, chat, seq) where state in ('pending', 'sending')",
  "create index outbox_trouble on outbox (seq) where state in ('uncertain', 'refused', 'dead')",
]
