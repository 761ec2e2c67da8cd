import { type Kysely, sql } from 'kysely'

/** Articles whose text is no longer kept, and the ways to what is old. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  'alter table articles add column forgotten_at bigint',
  'create index articles_kept on articles (created_at) where forgotten_at is null',
  'create index digests_created on digests (created_at)',
  'create index digests_article on digests (article_id)',
  "create index submissions_ended on submissions (created_at) where state <> 'received'",
  'create index audit_at on audit (at)',
]
