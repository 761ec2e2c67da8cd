import { type Kysely, sql } from 'kysely'
import { type PlatformName, scopeOf } from '../../model/channel.ts'
import type { Chats } from '../../ports.ts'
import { moveReports } from './move-reports.ts'
import type { Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { withoutNul } from './without-nul.ts'

export function chats({ db }: StoreDeps): Chats {
  return {
    async save(chat) {
      const { platform, id, ...rest } = chat
      const known = { ...rest, title: withoutNul(chat.title) }
      await db
        .insertInto('chats')
        .values({ platform, id, ...known })
        .onConflict((same) => same.columns(['platform', 'id']).doUpdateSet(known))
        .execute()
    },
    async get(platform, id) {
      const row = await db
        .selectFrom('chats')
        .selectAll()
        .where('platform', '=', platform)
        .where('id', '=', id)
        .executeTakeFirst()
      return row ?? null
    },
    async speaks({ platform, chat }, language) {
      await db
        .insertInto('chat_languages')
        .values({ platform, chat, language })
        .onConflict((same) => same.columns(['platform', 'chat']).doUpdateSet({ language }))
        .execute()
    },
    async hangs({ platform, chat }, { chat: parent }) {
      await db
        .insertInto('threads')
        .values({ platform, chat, parent })
        .onConflict((same) => same.columns(['platform', 'chat']).doUpdateSet({ parent }))
        .execute()
    },
    async parentOf({ platform, chat }) {
      const row = await db
        .selectFrom('threads')
        .select('parent')
        .where('platform', '=', platform)
        .where('chat', '=', chat)
        .executeTakeFirst()
      return row ? { platform, chat: row.parent, topic: null } : null
    },
    async languageOf({ platform, chat }) {
      const row = await db
        .selectFrom('chat_languages')
        .select('language')
        .where('platform', '=', platform)
        .where('chat', '=', chat)
        .executeTakeFirst()
      return row?.language ?? null
    },
    list: () =>
      db.selectFrom('chats').selectAll().orderBy('platform').orderBy('title').orderBy('id').execute(),
    move: (platform, from, to) =>
      db.transaction().execute(async (trx) => {
        await moveChat(trx, platform, from, to)
        await moveWork(trx, platform, from, to)
        await moveFeeds(trx, platform, from, to)
        await moveReports(trx, platform, from, to)
        await moveArticles(trx, scopeOf({ platform, chat: from, topic: null }), to, platform)
      }),
  }
}

async function moveChat(
  trx: Kysely<Schema>,
  platform: PlatformName,
  from: string,
  to: string,
): Promise<void> {
  const there = await trx
    .selectFrom('chats')
    .select('id')
    .where('platform', '=', platform)
    .where('id', '=', to)
    .executeTakeFirst()
  const old = { platform, id: from }
  if (there)
    await trx
      .deleteFrom('chats')
      .where(({ and }) => and(old))
      .execute()
  else
    await trx
      .updateTable('chats')
      .set({ id: to })
      .where(({ and }) => and(old))
      .execute()
}

/**
 * Messages keep the chat they were sent to: the new one counts its own from 1 again, so an edit of
 * "the same" message there would hit somebody else's.
 */
async function moveWork(
  trx: Kysely<Schema>,
  platform: PlatformName,
  from: string,
  to: string,
): Promise<void> {
  const old = { platform, chat: from }
  for (const table of ['submissions', 'audit'] as const)
    await trx
      .updateTable(table)
      .set({ chat: to })
      .where(({ and }) => and(old))
      .execute()
  await trx
    .updateTable('outbox')
    .set({ chat: to })
    .where(({ and }) => and(old))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox as there')
            .select('there.id')
            .whereRef('there.intent', '=', 'outbox.intent')
            .whereRef('there.platform', '=', 'outbox.platform')
            .whereRef('there.topic', '=', 'outbox.topic')
            .where('there.chat', '=', to),
        ),
      ),
    )
    .execute()
  await trx
    .updateTable('channel_settings')
    .set({ chat: to })
    .where(({ and }) => and(old))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('channel_settings as there')
            .select('there.key')
            .whereRef('there.key', '=', 'channel_settings.key')
            .whereRef('there.topic', '=', 'channel_settings.topic')
            .where('there.platform', '=', platform)
            .where('there.chat', '=', to),
        ),
      ),
    )
    .execute()
  await sql`update approvals set chat = ${to}
    where platform = ${platform} and chat = ${from} and not exists (select from approvals there
      where there.platform = ${platform} and there.chat = ${to} and there.topic = approvals.topic
        and there.intent = approvals.intent)`.execute(trx)
  // A question that waits for its answer for minutes is not worth a clash: what is asked there wins.
  await trx
    .deleteFrom('conversations')
    .where(({ and }) => and(old))
    .execute()
}

/** A feed that is followed there already is one. */
async function moveFeeds(
  trx: Kysely<Schema>,
  platform: PlatformName,
  from: string,
  to: string,
): Promise<void> {
  const old = { platform, chat: from }
  await trx
    .updateTable('feed_items')
    .set({ chat: to })
    .where(({ and }) => and(old))
    .execute()
  await trx
    .updateTable('feeds')
    .set({ chat: to })
    .where(({ and }) => and(old))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('feeds as there')
            .select('there.id')
            .whereRef('there.url', '=', 'feeds.url')
            .whereRef('there.topic', '=', 'feeds.topic')
            .where('there.platform', '=', platform)
            .where('there.chat', '=', to),
        ),
      ),
    )
    .execute()
  await trx
    .deleteFrom('feeds')
    .where(({ and }) => and(old))
    .execute()
}

async function moveArticles(
  trx: Kysely<Schema>,
  from: string,
  chat: string,
  platform: PlatformName,
): Promise<void> {
  const to = scopeOf({ platform, chat, topic: null })
  await trx
    .updateTable('articles')
    .set({ scope: to })
    .where('scope', '=', from)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('articles as there')
            .select('there.id')
            .whereRef('there.hash', '=', 'articles.hash')
            .where('there.scope', '=', to),
        ),
      ),
    )
    .execute()
}
