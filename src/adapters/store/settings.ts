import type { Settings } from '../../ports.ts'
import type { StoreDeps } from './store-deps.ts'

export function settings({ db }: StoreDeps): Settings {
  return {
    async get(key) {
      const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
      return row?.value ?? null
    },
    async set(key, value) {
      await db
        .insertInto('settings')
        .values({ key, value })
        .onConflict((same) => same.column('key').doUpdateSet({ value }))
        .execute()
    },
    async claim(key, value) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('settings')
        .values({ key, value })
        .onConflict((same) => same.column('key').doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
  }
}
