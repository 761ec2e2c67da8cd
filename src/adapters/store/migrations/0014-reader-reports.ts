import { type Kysely, sql } from 'kysely'

/** What readers say is wrong, a row a reader and line, and the cards that ask moderators about it. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table reader_reports (
    platform text not null,
    chat text not null,
    topic text not null,
    digest_id text not null,
    line text not null,
    reader text not null,
    at bigint not null,
    card text,
    primary key (platform, chat, digest_id, line, reader)
  )`,
  'create index reader_reports_by_reader on reader_reports (reader, at)',
  'create index reader_reports_by_card on reader_reports (card) where card is not null',
  `create table report_cards (
    id text primary key,
    platform text not null,
    chat text not null,
    topic text not null,
    digest_id text not null,
    line text not null,
    delivery_id text not null,
    number integer not null,
    text json not null,
    evidence json not null,
    created_at bigint not null,
    message json,
    outcome text,
    decided_in text,
    decided_by text,
    copies json not null default '[]',
    tend_at bigint
  )`,
  `create unique index report_cards_open on report_cards (platform, chat, digest_id, line)
    where outcome is null`,
  'create index report_cards_tended on report_cards (tend_at) where tend_at is not null',
]
