import { type Kysely, sql } from 'kysely'
import { type MessageRef, scopeOf } from '../../model/channel.ts'
import type { Pace } from '../../model/outbox.ts'
import type { Lanes } from '../../ports.ts'
import type { Row, Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'

export function lanes({ db }: StoreDeps): Lanes {
  return {
    slot: (lane, now, pace) =>
      db.transaction().execute(async (trx) => {
        const row = await lockedLane(trx, lane)
        const at = Math.max(now, freeAt(row, pace))
        await takeSlot(trx, row, at, pace)
        return at
      }),
    take: (lane, now, pace) =>
      db.transaction().execute(async (trx) => {
        const row = await lockedLane(trx, lane)
        const at = freeAt(row, pace)
        if (at > now) return at
        await takeSlot(trx, row, now, pace)
        return null
      }),
    async hold(lane, until) {
      await db
        .insertInto('lanes')
        .values({ lane, held_until: until })
        .onConflict((same) =>
          same
            .column('lane')
            .doUpdateSet({ held_until: sql<number>`greatest(lanes.held_until, excluded.held_until)` }),
        )
        .execute()
    },
    async stop(lane, why) {
      const stopped = await db
        .insertInto('lanes')
        .values({ lane, stopped: why })
        .onConflict((same) =>
          same.column('lane').doUpdateSet({ stopped: why }).where('lanes.stopped', 'is', null),
        )
        .executeTakeFirst()
      return stopped.numInsertedOrUpdatedRows === 1n
    },
    async start(lane) {
      const started = await db
        .updateTable('lanes')
        .set({ stopped: null })
        .where('lane', '=', lane)
        .where('stopped', 'is not', null)
        .executeTakeFirst()
      return started.numUpdatedRows === 1n
    },
    async stopped(lanes) {
      if (lanes?.length === 0) return new Map()
      const rows = await db
        .selectFrom('lanes')
        .select(['lane', 'stopped'])
        .where('stopped', 'is not', null)
        .$if(lanes !== null, (query) => query.where('lane', 'in', lanes ?? []))
        .execute()
      return new Map(rows.map(({ lane, stopped }) => [lane, stopped ?? '']))
    },
  }
}

/** The lane's row, kept from others until the transaction ends. */
export async function lockedLane(trx: Kysely<Schema>, lane: string): Promise<Row<'lanes'>> {
  const row = () => trx.selectFrom('lanes').selectAll().where('lane', '=', lane).forUpdate()
  const known = await row().executeTakeFirst()
  if (known) return known
  await trx
    .insertInto('lanes')
    .values({ lane, stopped: null })
    .onConflict((same) => same.column('lane').doNothing())
    .execute()
  return row().executeTakeFirstOrThrow()
}

/** A chat's lane and its platform's, always in this order: two that wait for each other's would wait for ever. */
export async function lockedLanes(
  trx: Kysely<Schema>,
  lanes: readonly [chat: string, platform: string],
): Promise<readonly [chat: Row<'lanes'>, platform: Row<'lanes'>]> {
  const rows = await trx
    .selectFrom('lanes')
    .selectAll()
    .where('lane', 'in', lanes)
    // A chat's name begins with its platform's.
    .orderBy('lane', 'desc')
    .forUpdate()
    .execute()
  const [chat, platform] = rows
  if (chat && platform) return [chat, platform]
  return [await lockedLane(trx, lanes[0]), await lockedLane(trx, lanes[1])]
}

/** When the lane's next message may go (ms), whatever the time is: the generic cell rate algorithm. */
export const freeAt = ({ tat, held_until }: Row<'lanes'>, { every, burst }: Pace): number =>
  Math.max(Number(held_until), Math.ceil(Number(tat) - (burst - 1) * every))

/** A message goes at `at`. Without a pace the lane remembers nothing. */
export async function takeSlot(
  trx: Kysely<Schema>,
  { lane, tat }: Row<'lanes'>,
  at: number,
  { every }: Pace,
): Promise<void> {
  if (every === 0) return
  await trx
    .updateTable('lanes')
    .set({ tat: Math.max(Number(tat), at) + every })
    .where('lane', '=', lane)
    .execute()
}

/** A message of ours was sent: where ids are numbers, those that come later count up from it. */
export async function noteNewest(trx: Kysely<Schema>, { channel, id }: MessageRef): Promise<void> {
  if (!/^\d{1,30}$/.test(id)) return
  await trx
    .insertInto('lanes')
    .values({ lane: scopeOf(channel), stopped: null, newest: id })
    .onConflict((same) =>
      same.column('lane').doUpdateSet({ newest: sql<string>`greatest(lanes.newest, excluded.newest)` }),
    )
    .execute()
}
