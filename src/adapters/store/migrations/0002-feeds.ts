import { type Kysely, sql } from 'kysely'

/** Feeds that channels follow, the items seen in them, and which submissions came from one. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const CHANNEL = 'platform text not null, chat text not null, topic text not null'

const STATEMENTS = [
  `create table feeds (
    id text primary key,
    number bigint generated always as identity,
    url text not null,
    ${CHANNEL},
    title text,
    person_id text not null,
    filters json not null,
    first text not null,
    state text not null,
    due_at bigint not null,
    polls integer not null,
    failures integer not null,
    trouble text,
    polled_at bigint,
    etag text,
    last_modified text,
    began json,
    pace json not null,
    moved json,
    notice json,
    unique (url, platform, chat, topic)
  )`,
  "create index feeds_due on feeds (due_at) where state = 'active'",
  // Outlives its feed: one that is followed again tells nothing twice.
  `create table feed_items (
    id text primary key,
    seq bigint generated always as identity,
    feed_id text not null,
    ${CHANNEL},
    guid text,
    url_key text,
    hash text not null,
    title text not null,
    published_at bigint,
    seen_at bigint not null,
    state text not null,
    reason text
  )`,
  'create index feed_items_guid on feed_items (feed_id, guid)',
  'create index feed_items_url on feed_items (platform, chat, topic, url_key)',
  'create index feed_items_hash on feed_items (platform, chat, topic, hash)',
  'create index feed_items_seen on feed_items (seen_at)',
  'alter table submissions add column feed json',
]
