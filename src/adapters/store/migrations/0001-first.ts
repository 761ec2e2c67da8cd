import { type Kysely, sql } from 'kysely'

/** Nouns of the service: articles, digests, submissions, outbox, chats and what commands remember. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const CHANNEL = 'platform text not null, chat text not null, topic text not null'

const STATEMENTS = [
  `create table articles (
    id text primary key,
    scope text not null,
    hash text not null,
    article json not null,
    created_at bigint not null,
    unique (scope, hash)
  )`,
  `create table digests (
    id text primary key,
    article_id text not null references articles,
    engine text not null,
    short_id text not null,
    digest json not null,
    rejected json not null,
    created_at bigint not null,
    unique (article_id, engine)
  )`,
  'create index digests_short_id on digests (short_id)',
  `create table submissions (
    id text primary key,
    ${CHANNEL},
    person_id text not null,
    source json,
    bytes bytea,
    target json,
    offers json not null,
    notice json,
    state text not null,
    digest_id text references digests,
    attempts integer not null,
    created_at bigint not null
  )`,
  "create index submissions_unfinished on submissions (created_at) where state = 'received'",
  'create index submissions_digest on submissions (digest_id, platform, chat)',
  `create table outbox (
    seq bigint generated always as identity,
    id text primary key,
    digest_id text not null references digests,
    ${CHANNEL},
    intent text not null,
    state text not null,
    token text not null unique,
    form text not null,
    notice json,
    attempts integer not null,
    detail text,
    due_at bigint not null,
    reserved_at bigint,
    posted_at bigint,
    unique (intent, platform, chat, topic)
  )`,
  "create index outbox_due on outbox (due_at) where state = 'pending'",
  "create index outbox_sending on outbox (reserved_at) where state = 'sending'",
  "create index outbox_latest on outbox (platform, chat, topic, posted_at, seq) where state = 'posted'",
  'create index outbox_digest on outbox (digest_id, platform, chat)',
  `create table outbox_messages (
    delivery_id text not null references outbox on delete cascade,
    part integer not null,
    ${CHANNEL},
    message_id text not null,
    token text,
    primary key (delivery_id, part),
    unique (delivery_id, platform, chat, message_id)
  )`,
  'create index outbox_messages_message on outbox_messages (platform, chat, message_id)',
  `create table chats (
    platform text not null,
    id text not null,
    kind text not null,
    title text not null,
    handle text,
    present boolean not null,
    primary key (platform, id)
  )`,
  `create table conversations (
    ${CHANNEL},
    person_id text not null,
    pending json not null,
    until bigint not null,
    primary key (platform, chat, topic, person_id)
  )`,
  'create index conversations_until on conversations (until)',
  'create table settings (key text primary key, value text not null)',
  `create table audit (
    at bigint not null,
    ${CHANNEL},
    person_id text not null,
    person json not null,
    action text not null,
    outcome text not null
  )`,
  'create index audit_chat on audit (platform, chat, at)',
  `create table calls (
    platform text not null,
    id text not null,
    at bigint not null,
    primary key (platform, id)
  )`,
  'create index calls_at on calls (at)',
]
