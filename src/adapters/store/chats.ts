import type { Kysely } from 'kysely'
import type { PlatformName } from '../../model/channel.ts'
import type { Chats } from '../../ports.ts'
import { moveChat } from './move-chat.ts'
import type { Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { withoutNul } from './without-nul.ts'

export function chats({ db, clock }: StoreDeps): Chats {
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
        await moveRow(trx, platform, from, to)
        await moveChat(trx, { platform, from, to }, clock.now())
      }),
  }
}

async function moveRow(trx: Kysely<Schema>, platform: PlatformName, from: string, to: string): Promise<void> {
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
