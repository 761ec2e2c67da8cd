import { type Kysely, sql } from 'kysely'
import { type Channel, type MessageRef, scopeOf } from '../../model/channel.ts'
import type { Delivery, DeliveryState } from '../../model/outbox.ts'
import { isRoundup } from '../../model/roundup.ts'
import type { Outbox, Settling } from '../../ports.ts'
import { deliveryOf } from './delivery-rows.ts'
import { insertMessage } from './insert-delivery.ts'
import { freeAt, lockedLane, lockedLanes, takeSlot } from './lanes.ts'
import { followed, retractedWith } from './roundup-versions.ts'
import type { Row, Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { withoutNul } from './without-nul.ts'

/** A worker that looks for a post in doubt may die: the row is woken again after this (ms). */
const FORGOTTEN_MS = 30_000

/** Who has a delivery in hand, and what they write down: whoever had it before is refused. */
export function outboxSending({
  db,
  clock,
}: StoreDeps): Pick<
  Outbox,
  'reserve' | 'begin' | 'record' | 'settle' | 'look' | 'retract' | 'notice' | 'removed'
> {
  const settled = async (
    within: Kysely<Schema>,
    { id, attempts }: Delivery,
    state: DeliveryState,
    { due, wake, detail, failed, held }: Settling = {},
  ): Promise<boolean> => {
    const done = await within
      .updateTable('outbox')
      .set(({ eb }) => ({
        state,
        held: held ?? null,
        reserved_at: null,
        // A person who saw it does not say which message it is: to remove it, it must be searched for.
        ...(state === 'uncertain'
          ? {}
          : {
              calling_since: sql<number | null>`
                  case when state = 'uncertain' and ${state} = 'posted' then calling_since end`,
            }),
        wake_at: wake ?? (state === 'pending' ? (due ?? null) : null),
        ...(due === undefined ? {} : { due_at: due }),
        ...(detail === undefined ? {} : { detail: withoutNul(detail) }),
        ...(failed ? { failures: eb('failures', '+', 1) } : {}),
        ...(state === 'posted' ? { posted_at: clock.now() } : {}),
      }))
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('state', '<>', 'removed')
      .executeTakeFirst()
    return done.numUpdatedRows === 1n
  }
  return {
    reserve: (channel, now, pace) =>
      db.transaction().execute(async (trx) => {
        // The lane's lock lets one worker at a time look and take.
        const lane = await lockedLane(trx, scopeOf(channel))
        const first = await firstDue(trx, channel, now)
        if (!first || lane.stopped !== null) return null
        const free = freeAt(lane, pace)
        if (free > now) return wokenAt(trx, first.id, free)
        return deliveryOf(trx, await reserved(trx, first.id, now))
      }),
    begin: ({ id, attempts, channel, notice }, now, { pace, all, newest }) =>
      db.transaction().execute(async (trx) => {
        const [lane, whole] = await lockedLanes(trx, [scopeOf(channel), channel.platform])
        const at = Math.max(freeAt(lane, pace), freeAt(whole, all))
        if (at > now) return { kind: 'later', at }
        const after = [newest, lane.newest, idIn(channel, notice)].reduce(newer, null)
        const begun = await trx
          .updateTable('outbox')
          .set({ calling_since: now, after_id: after })
          .where('id', '=', id)
          .where('attempts', '=', attempts)
          .where('state', '=', 'sending')
          .executeTakeFirst()
        if (begun.numUpdatedRows === 0n) return { kind: 'lost' }
        await takeSlot(trx, lane, now, pace)
        await takeSlot(trx, whole, now, all)
        return { kind: 'begun' }
      }),
    async record({ id }, message, { crosspost } = { crosspost: false }) {
      await db.transaction().execute(async (trx) => {
        // The row's lock makes parts of one delivery count up one after another.
        await trx.updateTable('outbox').set({ calling_since: null }).where('id', '=', id).execute()
        const next = sql<number>`(select count(*) from outbox_messages where delivery_id = ${id})`
        await insertMessage(trx, id, next, message, crosspost ? clock.now() : null)
      })
    },
    // What was retracted stays so: the sender that comes late may not bring it back to life.
    settle: (delivery, state, change) =>
      isRoundup(delivery)
        ? db.transaction().execute(async (trx) => {
            if (!(await settled(trx, delivery, state, change))) return false
            await followed(trx, delivery.id, state, clock.now())
            return true
          })
        : settled(db, delivery, state, change),
    async look(id) {
      const row = await db
        .updateTable('outbox')
        .set(({ eb }) => ({
          attempts: eb('attempts', '+', 1),
          wake_at: clock.now() + FORGOTTEN_MS,
        }))
        .where('id', '=', id)
        .where('state', 'in', ['uncertain', 'removed'])
        .returningAll()
        .executeTakeFirst()
      return deliveryOf(db, row)
    },
    async retract(ids) {
      if (ids.length === 0) return
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable('outbox')
          .set({ state: 'removed', wake_at: clock.now() })
          .where('id', 'in', ids)
          .where('state', '<>', 'removed')
          .execute()
        await retractedWith(trx, ids, clock.now())
      })
    },
    async notice(ids, notice) {
      if (ids.length === 0) return
      await db
        .updateTable('outbox')
        .set({ notice: JSON.stringify(notice) })
        .where('id', 'in', ids)
        .execute()
    },
    async removed(id, { channel, id: message }) {
      await db
        .updateTable('outbox_messages')
        .set({ gone: true })
        .where('delivery_id', '=', id)
        .where('chat', '=', channel.chat)
        .where('message_id', '=', message)
        .execute()
    },
  }
}

/** The oldest due delivery of a chat; none while another is being sent there. */
async function firstDue(
  trx: Kysely<Schema>,
  { platform, chat }: Channel,
  now: number,
): Promise<Pick<Row<'outbox'>, 'id'> | null> {
  const rows = await trx
    .selectFrom('outbox')
    .select(['id', 'state'])
    .where('platform', '=', platform)
    .where('chat', '=', chat)
    .where('roundup', 'is', null)
    .where(({ or, and, eb }) =>
      or([eb('state', '=', 'sending'), and([eb('state', '=', 'pending'), eb('due_at', '<=', now)])]),
    )
    // One that is being sent sorts before all that wait.
    .orderBy(sql`state = 'sending'`, 'desc')
    .orderBy('seq')
    .limit(1)
    .execute()
  const [first] = rows
  return first?.state === 'pending' ? first : null
}

async function reserved(trx: Kysely<Schema>, id: string, now: number): Promise<Row<'outbox'> | undefined> {
  return trx
    .updateTable('outbox')
    .set(({ eb }) => ({
      state: 'sending',
      // All parts of a post are of one revision: what came after its first one is an edit.
      shown: sql<number>`case when exists (select from outbox_messages m where m.delivery_id = outbox.id)
        then shown else revision end`,
      reserved_at: now,
      attempts: eb('attempts', '+', 1),
      calling_since: null,
      wake_at: null,
    }))
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .returningAll()
    .executeTakeFirst()
}

async function wokenAt(trx: Kysely<Schema>, id: string, at: number): Promise<null> {
  await trx.updateTable('outbox').set({ wake_at: at }).where('id', '=', id).execute()
  return null
}

/** A notice in the same chat came before the post. */
const idIn = (channel: Channel, notice: MessageRef | null): string | null =>
  notice && scopeOf(notice.channel) === scopeOf(channel) && /^\d{1,30}$/.test(notice.id) ? notice.id : null

const newer = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : BigInt(a) > BigInt(b) ? a : b
