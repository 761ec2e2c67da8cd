import { type Kysely, sql } from 'kysely'

/** In which words a delivery's lines stand, where a model has translated them: settled before the first is sent. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql
    .raw(
      `create table translations (
        delivery_id text not null,
        revision integer not null,
        translation json not null,
        primary key (delivery_id, revision)
      )`,
    )
    .execute(db)
}
