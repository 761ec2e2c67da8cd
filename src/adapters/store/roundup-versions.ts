import { type Kysely, sql } from 'kysely'
import type { DeliveryState } from '../../model/outbox.ts'
import { type RoundupStories, revised, without } from '../../model/roundup.ts'
import type { Schema } from './schema.ts'
import { StoredStories } from './stored-shapes.ts'

/**
 * Gives a roundup a new version, which its message is to show: the newest one, changed. One that lists nothing
 * any more is retracted. Inside a transaction; false where nothing is changed.
 */
export async function newVersion(
  trx: Kysely<Schema>,
  id: string,
  change: (stories: RoundupStories) => RoundupStories,
  now: number,
): Promise<boolean> {
  // Who changes the same roundup at the same time waits.
  const row = await trx
    .selectFrom('outbox')
    .select(['revision', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const before = row && (await storiesAt(trx, id, row.revision))
  if (!row || !before || row.state === 'removed') return false
  const stories = change(before)
  if (JSON.stringify(stories) === JSON.stringify(before)) return false
  if (stories.length === 0) {
    await trx.updateTable('outbox').set({ state: 'removed', wake_at: now }).where('id', '=', id).execute()
    return true
  }
  const version = row.revision + 1
  await trx
    .insertInto('roundups')
    .values({ delivery_id: id, version, stories: JSON.stringify(stories) })
    .execute()
  await trx
    .updateTable('outbox')
    .set({ revision: version, correct_at: 0, correct_tries: 0 })
    .where('id', '=', id)
    .execute()
  return true
}

export async function storiesAt(
  db: Kysely<Schema>,
  id: string,
  version: number,
): Promise<RoundupStories | null> {
  const row = await db
    .selectFrom('roundups')
    .select('stories')
    .where('delivery_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ? StoredStories.parse(row.stories) : null
}

/** The roundups that list some of these deliveries, those deliveries by roundup. */
async function listing(
  trx: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly id: string; readonly revision: number }[]>> {
  const rows = await trx
    .selectFrom('outbox')
    .select(['id', 'revision', 'roundup'])
    .where('id', 'in', ids)
    .where('roundup', 'is not', null)
    .orderBy('roundup')
    .execute()
  return Map.groupBy(rows, ({ roundup }) => roundup ?? '')
}

/** What was retracted leaves its roundup; with a roundup all that it lists is retracted. */
export async function retractedWith(trx: Kysely<Schema>, ids: readonly string[], now: number): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({ state: 'removed', wake_at: now })
    .where('roundup', 'in', ids)
    .where('state', '<>', 'removed')
    .execute()
  for (const [roundup, gone] of await listing(trx, ids))
    await newVersion(trx, roundup, (stories) => without(stories, new Set(gone.map(({ id }) => id))), now)
}

/** What was corrected stands so in its roundup: it has no message of its own to show it. */
export async function correctedWith(trx: Kysely<Schema>, ids: readonly string[], now: number): Promise<void> {
  for (const [roundup, moved] of await listing(trx, ids)) {
    const at = new Map(moved.map(({ id, revision }) => [id, revision]))
    await newVersion(trx, roundup, (stories) => revised(stories, at), now)
  }
}

/** What a roundup lists goes as it goes: posted with it, given up with it, waiting again when it is tried again. */
export async function followed(
  trx: Kysely<Schema>,
  id: string,
  state: DeliveryState,
  now: number,
): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({
      state: state === 'uncertain' ? sql<DeliveryState>`'pending'` : state,
      ...(state === 'posted' ? { posted_at: now } : {}),
    })
    .where('roundup', '=', id)
    .where('state', '<>', 'removed')
    .execute()
}
