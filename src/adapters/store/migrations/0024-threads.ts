import { type Kysely, sql } from 'kysely'

/** Where a thread hangs: the platform says no more of it once it is deleted. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql
    .raw(
      `create table threads (
    platform text not null,
    chat text not null,
    parent text not null,
    primary key (platform, chat)
  )`,
    )
    .execute(db)
}
