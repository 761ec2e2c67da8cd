import { type Kysely, sql } from 'kysely'

/** Which deliveries keep to their channel's posting hours, what each waits for, and the day that it counts for. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  'alter table outbox add column waits boolean not null default false',
  'alter table outbox add column held text',
  'alter table outbox add column day text',
  'create index outbox_by_day on outbox (platform, chat, topic, day) where day is not null',
  `create index outbox_waiting on outbox (due_at) where state = 'pending'`,
]
