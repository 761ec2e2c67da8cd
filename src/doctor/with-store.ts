import { systemClock } from '../adapters/clock/system-clock.ts'
import type { Places } from '../adapters/config/places.ts'
import type { Database } from '../adapters/database/database.ts'
import { openDatabase } from '../adapters/database/open-database.ts'
import { openQueue } from '../adapters/queue/open-queue.ts'
import { openStore } from '../adapters/store/open-store.ts'
import { faultOf } from '../model/fault.ts'
import type { Store } from '../ports.ts'
import { type Found, hinders, note, ok, stops } from './finding.ts'
import { ofDatabase } from './of-database.ts'

/** Opens database, store and queue, says of each how it is, and hands the store over if it can be used. */
export async function withStore(
  places: Places,
  saying: (error: unknown) => string,
  found: Found,
  use: (store: Store) => Promise<void>,
): Promise<void> {
  let database: Database
  try {
    database = await openDatabase({ dataDir: places.DATA_DIR, url: places.DATABASE_URL })
  } catch (error) {
    found(
      faultOf(error).code === 'data-in-use'
        ? note(
            'database',
            'is in use, so the service runs. Queue, operators’ chat and known chats can be looked at while it does not.',
          )
        : stops('database', saying(error), 'Mend that first: nothing works without it.'),
    )
    return
  }
  try {
    const store = await storeOn(database, places, saying, found)
    if (!store) return
    await queueOn(database, places, saying, found)
    await use(store)
  } finally {
    await database.close()
  }
}

async function storeOn(
  database: Database,
  places: Places,
  saying: (error: unknown) => string,
  found: Found,
): Promise<Store | null> {
  try {
    const store = await openStore(database.pool, systemClock)
    found(await ofDatabase(database, places.DATA_DIR))
    return store
  } catch (error) {
    found(stops('database', saying(error), 'Mend that first: nothing works without it.'))
    return null
  }
}

async function queueOn(
  { pool }: Database,
  { REDIS_URL }: Places,
  saying: (error: unknown) => string,
  found: Found,
): Promise<void> {
  try {
    const queue = await openQueue({
      redisUrl: REDIS_URL,
      pool,
      emit: (event) => {
        if (event.type === 'queue.warned')
          found(hinders('queue', `${event.detail}.`, 'Set maxmemory-policy noeviction in redis.conf.'))
      },
    })
    found(ok('queue', REDIS_URL ? 'Redis answers' : 'is in the database'))
    await queue.close(0)
  } catch (error) {
    found(stops('queue', saying(error), 'Mend that first: nothing is posted without it.'))
  }
}
