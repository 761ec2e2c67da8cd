import { type Kysely, sql } from 'kysely'

/**
 * What a card's decision is about and when to look after it; who asked for an article to be read again.
 * The same text is asked about once more when the post stands otherwise by then.
 */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `alter table change_cards
    add column note text,
    add column copies json not null default '[]',
    add column tend_at bigint`,
  'alter table change_cards drop constraint change_cards_digest_id_hash_platform_chat_topic_key',
  `alter table change_cards
    add constraint change_cards_once unique (digest_id, hash, platform, chat, topic, base)`,
  'create index change_cards_tended on change_cards (tend_at) where tend_at is not null',
  `alter table watches
    add column looked_at bigint,
    add column asked text,
    add column asked_in json,
    add column notice json`,
]
