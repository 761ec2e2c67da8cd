import { sql } from 'kysely'
import type { Answers } from '../../ports.ts'
import { columnsOf } from './channel-columns.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredMessage } from './stored-shapes.ts'

export function answers({ db, clock }: StoreDeps): Answers {
  return {
    async take({ channel, digestId, section }, { call, since, sending, instead }) {
      const place = { ...columnsOf(channel), digest_id: digestId, section }
      const free = sql<boolean>`answers.call = ${call} or answers.at < ${since}
        or (answers.message is null and answers.at < ${sending})
        or answers.message ->> 'id' = ${instead?.id ?? ''}`
      const taken = await db
        .insertInto('answers')
        .values({ ...place, call, at: clock.now(), message: null })
        .onConflict((same) =>
          same
            .columns(['platform', 'chat', 'topic', 'digest_id', 'section'])
            .doUpdateSet({ call, at: clock.now(), message: null })
            .where(free),
        )
        .executeTakeFirstOrThrow()
      if (taken.numInsertedOrUpdatedRows === 1n) return { kind: 'mine' }
      const row = await db
        .selectFrom('answers')
        .select('message')
        .where(({ and }) => and(place))
        .executeTakeFirst()
      return { kind: 'stands', message: StoredMessage.nullable().parse(row?.message ?? null) }
    },
    async given({ channel, digestId, section }, call, message) {
      const place = { ...columnsOf(channel), digest_id: digestId, section }
      const mine = { ...place, call }
      await (message
        ? db
            .updateTable('answers')
            .set({ message: JSON.stringify(message) })
            .where(({ and }) => and(mine))
            .execute()
        : db
            .deleteFrom('answers')
            .where(({ and }) => and(mine))
            .execute())
    },
  }
}
