import type { Kysely } from 'kysely'
import type { Clock } from '../../ports.ts'
import type { Schema } from './schema.ts'

/** What each noun's file works with. */
export interface StoreDeps {
  readonly db: Kysely<Schema>
  readonly clock: Clock
}
