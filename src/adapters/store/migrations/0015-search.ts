import { type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import { wordsRow } from '../words-row.ts'

/** So many digests are read at a time. */
const ROWS = 500

/**
 * What digests are found by, as each revision says it; what somebody looked for, for the pages after the
 * first; and the answers that stand in groups.
 */
export async function up(db: Kysely<Schema>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  await fill(db, sql`select id as digest_id, 0 as number, id as place, digest from digests`)
  await fill(
    db,
    sql`select digest_id, number, digest_id || ' ' || number as place, digest from revisions r
      where exists (select from digests d where d.id = r.digest_id)`,
  )
  await sql.raw('create index digest_words_words on digest_words using gin (words)').execute(db)
}

const STATEMENTS = [
  `create table digest_words (
    digest_id text not null references digests on delete cascade,
    revision integer not null,
    words tsvector not null,
    primary key (digest_id, revision)
  )`,
  `create index outbox_standing on outbox (platform, chat, seq) where state in ('posted', 'uncertain')`,
  `create index submissions_elsewhere on submissions (platform, chat, created_at)
    where digest_id is not null and position('"' || chat || '"' in target::text) = 0`,
  `create table searches (
    id text primary key,
    platform text not null,
    chat text not null,
    topic text not null,
    words text not null,
    at bigint not null
  )`,
  'create index searches_at on searches (at)',
  `create table answers (
    platform text not null,
    chat text not null,
    topic text not null,
    digest_id text not null,
    section text not null,
    call text not null,
    at bigint not null,
    message json,
    primary key (platform, chat, topic, digest_id, section)
  )`,
  'create index answers_at on answers (at)',
]

async function fill(db: Kysely<Schema>, source: ReturnType<typeof sql>): Promise<void> {
  for (let place = ''; ; ) {
    const { rows } = await sql<{ digest_id: string; number: number; place: string; digest: unknown }>`
      select * from (${source}) made where place > ${place} order by place limit ${ROWS}`.execute(db)
    const last = rows.at(-1)
    if (!last) return
    place = last.place
    const found = rows.flatMap(({ digest_id, number, digest }) => wordsRow(digest_id, number, digest) ?? [])
    if (found.length > 0)
      await db
        .insertInto('digest_words')
        .values(found)
        .onConflict((same) => same.doNothing())
        .execute()
  }
}
