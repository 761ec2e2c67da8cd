import { type Kysely, sql } from 'kysely'

/** Digests that wait for moderators, and who asked for one. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  'alter table submissions add column person_name text',
  `create table approvals (
    id text primary key,
    intent text not null,
    digest_id text not null references digests (id),
    revision integer not null,
    article_id text not null references articles (id),
    digest json not null,
    edits integer not null default 0,
    edited_in text,
    edited_by text,
    platform text not null,
    chat text not null,
    topic text not null,
    style json,
    asker json not null,
    notice json,
    card json,
    messages json not null default '[]',
    asked_at bigint not null,
    outcome text,
    decided_in text,
    decided_by text,
    reason text,
    due_at bigint,
    again text,
    no_other boolean not null default false,
    passed json not null default '[]',
    tend_at bigint,
    unique (intent, platform, chat, topic)
  )`,
  'create index approvals_tended on approvals (tend_at) where tend_at is not null',
  'create index approvals_of on approvals (digest_id)',
  'create index approvals_open on approvals (platform, chat) where outcome is null',
]
