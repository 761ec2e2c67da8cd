import { type Kysely, sql } from 'kysely'

/** In which language a private chat's person has their app: what the bot speaks there unless they choose. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql
    .raw(
      `create table chat_languages (
    platform text not null,
    chat text not null,
    language text not null,
    primary key (platform, chat)
  )`,
    )
    .execute(db)
}
