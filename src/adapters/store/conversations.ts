import type { Conversations } from '../../ports.ts'
import { columnsOf } from './channel-columns.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredPending } from './stored-shapes.ts'

export function conversations({ db, clock }: StoreDeps): Conversations {
  return {
    async set(channel, personId, pending, until) {
      const value = { pending: JSON.stringify(pending), until }
      // What nobody came back for goes with the next question.
      await db.deleteFrom('conversations').where('until', '<', clock.now()).execute()
      await db
        .insertInto('conversations')
        .values({ ...columnsOf(channel), person_id: personId, ...value })
        .onConflict((same) => same.columns(['platform', 'chat', 'topic', 'person_id']).doUpdateSet(value))
        .execute()
    },
    async take(channel, personId, now) {
      const row = await db
        .deleteFrom('conversations')
        .where(({ and }) => and({ ...columnsOf(channel), person_id: personId }))
        .returning(['pending', 'until'])
        .executeTakeFirst()
      return row && Number(row.until) >= now ? StoredPending.parse(row.pending) : null
    },
  }
}
