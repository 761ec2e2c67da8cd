import type { Detours } from '../../ports.ts'
import { columnsOf } from './channel-columns.ts'
import type { StoreDeps } from './store-deps.ts'

export function detours({ db }: StoreDeps): Detours {
  return {
    async begun(channel) {
      const columns = columnsOf(channel)
      await db
        .insertInto('detours')
        .values(columns)
        .onConflict((same) => same.columns(['platform', 'chat', 'topic']).doNothing())
        .execute()
      const { told } = await db
        .selectFrom('detours')
        .select('told')
        .where(({ and }) => and(columns))
        .executeTakeFirstOrThrow()
      return !told
    },
    async told(channel) {
      await db
        .updateTable('detours')
        .set({ told: true })
        .where(({ and }) => and(columnsOf(channel)))
        .execute()
    },
    async ended(channel) {
      await db
        .deleteFrom('detours')
        .where(({ and }) => and(columnsOf(channel)))
        .execute()
    },
  }
}
