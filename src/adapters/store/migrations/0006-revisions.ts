import { type Kysely, sql } from 'kysely'

/** Corrections of digests, which copies are to show them, and the watch over articles that may change. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table revisions (
    digest_id text not null,
    number integer not null,
    intent text not null unique,
    at bigint not null,
    by_whom text not null,
    article_id text not null,
    digest json not null,
    lines json not null,
    notice json,
    primary key (digest_id, number)
  )`,
  `alter table outbox
    add column revision integer not null default 0,
    add column shown integer not null default 0,
    add column correct_at bigint not null default 0,
    add column correct_tries integer not null default 0`,
  `create index outbox_behind on outbox (correct_at) where revision <> shown and state = 'posted'`,
  `create table watches (
    digest_id text primary key,
    since bigint not null,
    due_at bigint,
    hash text,
    etag text,
    last_modified text
  )`,
  'create index watches_due on watches (due_at) where due_at is not null',
  'create index outbox_posted on outbox (posted_at) where posted_at is not null',
  `create table change_cards (
    id text primary key,
    digest_id text not null,
    hash text not null,
    platform text not null,
    chat text not null,
    topic text not null,
    base integer not null,
    article_id text not null,
    digest json not null,
    lines json not null,
    created_at bigint not null,
    message json,
    outcome text,
    decided_by text,
    decided_name text,
    unique (digest_id, hash, platform, chat, topic)
  )`,
]
