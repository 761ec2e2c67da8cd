import { type Kysely, sql } from 'kysely'
import { type Channel, scopeOf } from '../../model/channel.ts'
import type { Delivery } from '../../model/outbox.ts'
import type { Outbox } from '../../ports.ts'
import { columnsOf } from './channel-columns.ts'
import { deliveriesOf } from './delivery-rows.ts'
import { lockedLane } from './lanes.ts'
import type { Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'

/** What waits for its hour, and the places of a channel's day. */
export function outboxHours({
  db,
}: StoreDeps): Pick<Outbox, 'takePlace' | 'places' | 'hurry' | 'unhold' | 'held'> {
  return {
    takePlace: (delivery, day, cap) =>
      cap === null
        ? placed(db, delivery, day)
        : db.transaction().execute(async (trx) => {
            // The lane's lock makes all who count in a chat do so one after another.
            await lockedLane(trx, scopeOf(delivery.channel))
            return placed(trx, delivery, day, cap)
          }),
    async places(channel, day) {
      const { count } = await countOf(db, channel, day).executeTakeFirstOrThrow()
      return Number(count)
    },
    async hurry(id, now) {
      const hurried = await db
        .updateTable('outbox')
        .set({ waits: false, held: null, due_at: 0, wake_at: now })
        .where('id', '=', id)
        .where('state', '=', 'pending')
        .where(({ or, eb }) => or([eb('waits', '=', true), eb('due_at', '>', now)]))
        .executeTakeFirst()
      return hurried.numUpdatedRows === 1n
    },
    async unhold({ platform, chat, topic }, now) {
      await db
        .updateTable('outbox')
        .set({ held: null, due_at: now, wake_at: now })
        .where('platform', '=', platform)
        .where('chat', '=', chat)
        .$if(topic !== null, (query) => query.where('topic', '=', topic ?? ''))
        .where('state', '=', 'pending')
        .where('held', 'is not', null)
        .execute()
    },
    async held(scopes, now, limit) {
      if (scopes?.length === 0) return { count: 0, next: [] }
      const waiting = () =>
        db
          .selectFrom('outbox')
          .where('state', '=', 'pending')
          .where('due_at', '>', now)
          .where(sql<boolean>`held is distinct from 'roundup'`)
          .where(({ or, eb }) => or([eb('waits', '=', true), eb('held', 'is not', null)]))
          .$if(scopes !== null, (query) =>
            query.where(({ or, eb }) =>
              or([
                eb(sql<string>`platform || '/' || chat`, 'in', scopes ?? []),
                eb(sql<string>`platform || '/' || (notice #>> '{channel,chat}')`, 'in', scopes ?? []),
              ]),
            ),
          )
      const { count } = await waiting()
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
      const next = await waiting().selectAll().orderBy('due_at').orderBy('seq').limit(limit).execute()
      return { count: Number(count), next: await deliveriesOf(db, next) }
    },
  }
}

/** Counts what is in hand for a day, where there is room under the cap. */
async function placed(
  db: Kysely<Schema>,
  { id, attempts, channel }: Delivery,
  day: string,
  cap: number | null = null,
): Promise<boolean> {
  const room = sql<boolean>`${cap}::bigint > ${countOf(db, channel, day)}`
  const taken = await db
    .updateTable('outbox')
    .set({ day })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', '=', 'sending')
    .$if(cap !== null, (query) => query.where(({ or, eb }) => or([eb('day', '=', day), room])))
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

/** How many of a channel count for a day. What was retracted counts: it was there. */
const countOf = (db: Kysely<Schema>, channel: Channel, day: string) =>
  db
    .selectFrom('outbox as other')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where(({ and }) => {
      const { platform, chat, topic } = columnsOf(channel)
      return and({ 'other.platform': platform, 'other.chat': chat, 'other.topic': topic })
    })
    .where('other.day', '=', day)
