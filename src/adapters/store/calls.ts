import type { Calls } from '../../ports.ts'
import type { StoreDeps } from './store-deps.ts'

/** Platforms repeat an event for a day at most; a week leaves room for clocks and outages. */
const KEPT = 7 * 24 * 60 * 60 * 1000

export function calls({ db }: StoreDeps): Calls {
  return {
    async handled(platform, id) {
      const row = await db
        .selectFrom('calls')
        .select('at')
        .where('platform', '=', platform)
        .where('id', '=', id)
        .executeTakeFirst()
      return row !== undefined
    },
    async markHandled(platform, id, at) {
      await db
        .deleteFrom('calls')
        .where('at', '<', at - KEPT)
        .execute()
      await db
        .insertInto('calls')
        .values({ platform, id, at })
        .onConflict((same) => same.columns(['platform', 'id']).doNothing())
        .execute()
    },
  }
}
