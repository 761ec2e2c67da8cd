import { describe } from 'vitest'
import { systemClock } from '../../../src/adapters/clock/system-clock.ts'
import type { Database } from '../../../src/adapters/database/database.ts'
import { openDatabase } from '../../../src/adapters/database/open-database.ts'
import { openStore } from '../../../src/adapters/store/open-store.ts'
import { type OpenedStore, storeContract } from '../../contracts/store.ts'
import { embeddedDatabase } from '../../run/embedded.ts'
import { startPostgres } from '../../run/servers.ts'

async function opened(database: Database, end?: () => Promise<void>): Promise<OpenedStore> {
  const store = await openStore(database.pool, systemClock)
  return {
    store,
    async close() {
      await store.close()
      await database.close()
      await end?.()
    },
  }
}

storeContract('PGlite', async () => opened(await embeddedDatabase()))

const postgres = await startPostgres()
describe.skipIf(!postgres)(postgres ? 'with a server' : 'skipped: postgres is not installed', () => {
  storeContract('PostgreSQL', async () => {
    const url = postgres?.url
    return opened(
      await openDatabase({ dataDir: '/nonexistent', url }),
      () => postgres?.stop() ?? Promise.resolve(),
    )
  })
})
