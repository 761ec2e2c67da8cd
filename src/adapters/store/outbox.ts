import { type Kysely, sql } from 'kysely'
import { type Channel, scopeOf } from '../../model/channel.ts'
import type { Delivery } from '../../model/outbox.ts'
import type { Outbox } from '../../ports.ts'
import { columnsOf } from './channel-columns.ts'
import { deliveriesOf, deliveryOf } from './delivery-rows.ts'
import { freeAt, lockedLane, takeSlot } from './lanes.ts'
import type { Row, Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { withoutNul } from './without-nul.ts'

/** The queue may lose a job: a row that it was to look at is woken again. */
const FORGOTTEN_MS = 30_000

export function outbox({ db, clock }: StoreDeps): Outbox {
  const rows = () => db.selectFrom('outbox').selectAll()
  return {
    async add(delivery) {
      await db.transaction().execute((trx) => insertDelivery(trx, delivery, clock.now()))
      const row = await rows()
        .where('intent', '=', delivery.intent)
        .where(({ and }) => and(columnsOf(delivery.channel)))
        .executeTakeFirstOrThrow()
      return (await deliveryOf(db, row)) ?? delivery
    },
    get: async (id) => deliveryOf(db, await rows().where('id', '=', id).executeTakeFirst()),
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
    begin: ({ id, attempts, channel }, now, { pace, newest }) =>
      db.transaction().execute(async (trx) => {
        const lane = await lockedLane(trx, scopeOf(channel))
        const at = freeAt(lane, pace)
        if (at > now) return { kind: 'later', at }
        const after = newer(newest, await newestRecorded(trx, channel))
        const begun = await trx
          .updateTable('outbox')
          .set({ calling_since: now, after_id: after })
          .where('id', '=', id)
          .where('attempts', '=', attempts)
          .where('state', '=', 'sending')
          .executeTakeFirst()
        if (begun.numUpdatedRows === 0n) return { kind: 'lost' }
        await takeSlot(trx, lane, now, pace)
        return { kind: 'begun' }
      }),
    async record({ id }, message) {
      await db.transaction().execute(async (trx) => {
        // The row's lock makes parts of one delivery count up one after another.
        await trx.updateTable('outbox').set({ calling_since: null }).where('id', '=', id).execute()
        const { parts } = await trx
          .selectFrom('outbox_messages')
          .select(({ fn }) => fn.countAll<string>().as('parts'))
          .where('delivery_id', '=', id)
          .executeTakeFirstOrThrow()
        await insertMessage(trx, id, Number(parts), message)
      })
    },
    // What was retracted stays so: the sender that comes late may not bring it back to life.
    async settle({ id, attempts }, state, { due, wake, detail, failed } = {}) {
      const settled = await db
        .updateTable('outbox')
        .set(({ eb }) => ({
          state,
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
      return settled.numUpdatedRows === 1n
    },
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
    async retract(id, notice) {
      const retracted = await db
        .updateTable('outbox')
        .set({
          state: 'removed',
          wake_at: clock.now(),
          ...(notice === null ? {} : { notice: JSON.stringify(notice) }),
        })
        .where('id', '=', id)
        .where('state', '<>', 'removed')
        .executeTakeFirst()
      return retracted.numUpdatedRows === 1n
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
    async wake(now, limit) {
      const woken = await db
        .updateTable('outbox')
        .set({ wake_at: now + FORGOTTEN_MS })
        .where('id', 'in', (due) =>
          due.selectFrom('outbox').select('id').where('wake_at', '<=', now).orderBy('wake_at').limit(limit),
        )
        .returning(['id', 'state', 'seq'])
        .execute()
      return woken.toSorted((a, b) => Number(a.seq) - Number(b.seq)).map(({ id, state }) => ({ id, state }))
    },
    async idle(now) {
      const { rows } = await sql<{ id: string }>`
        select distinct on (o.platform, o.chat) o.id from outbox o
        left join lanes l on l.lane = o.platform || '/' || o.chat
        where o.state = 'pending' and o.due_at <= ${now}
          and l.stopped is null and coalesce(l.held_until, 0) <= ${now}
          and not exists (select from outbox s
            where s.platform = o.platform and s.chat = o.chat and s.state = 'sending')
        order by o.platform, o.chat, o.seq`.execute(db)
      return rows.map(({ id }) => id)
    },
    async wakeAt(id, at) {
      const rest = at === null ? { calling_since: null } : {}
      await db
        .updateTable('outbox')
        .set({ wake_at: at, ...rest })
        .where('id', '=', id)
        .execute()
    },
    abandoned: async (before) =>
      deliveriesOf(
        db,
        await rows()
          .where('state', '=', 'sending')
          .where('reserved_at', '<', before)
          .orderBy('seq')
          .execute(),
      ),
    expire: async (before) =>
      deliveriesOf(
        db,
        await db
          .updateTable('outbox')
          .set({ state: 'dead', wake_at: null })
          .where('state', '=', 'pending')
          .where('added_at', '<', before)
          .where('due_at', '<', before)
          .returningAll()
          .execute(),
      ),
    byToken: async (token) =>
      deliveryOf(db, await rows().where('token', '=', withoutNul(token)).executeTakeFirst()),
    async byMessage({ channel, id }) {
      const row = await rows()
        .where('id', 'in', (inner) =>
          inner
            .selectFrom('outbox_messages')
            .select('delivery_id')
            .where('outbox_messages.platform', '=', channel.platform)
            .where('outbox_messages.chat', '=', channel.chat)
            .where('message_id', '=', id),
        )
        .orderBy('seq', 'desc')
        .executeTakeFirst()
      return deliveryOf(db, row)
    },
    async latest(channel: Channel) {
      const row = await rows()
        .where(({ and }) => and(columnsOf(channel)))
        .where('state', '=', 'posted')
        .orderBy('posted_at', 'desc')
        .orderBy('seq', 'desc')
        .executeTakeFirst()
      return deliveryOf(db, row)
    },
    copies: async (digestId) =>
      deliveriesOf(db, await rows().where('digest_id', '=', digestId).orderBy('seq').execute()),
    async list(scopes, states, { limit, since }) {
      if (scopes?.length === 0) return { count: 0, newest: [] }
      const wanted = () =>
        db
          .selectFrom('outbox')
          .where('state', 'in', states)
          .where('added_at', '>=', since)
          .$if(scopes !== null, (query) =>
            query.where(({ or, eb }) =>
              or([
                eb(sql<string>`platform || '/' || chat`, 'in', scopes ?? []),
                eb(sql<string>`platform || '/' || (notice #>> '{channel,chat}')`, 'in', scopes ?? []),
              ]),
            ),
          )
      const { count } = await wanted()
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
      const newest = await wanted().selectAll().orderBy('seq', 'desc').limit(limit).execute()
      return { count: Number(count), newest: await deliveriesOf(db, newest) }
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

/** The newest message of ours in the chat, where ids are numbers that count up. */
async function newestRecorded(trx: Kysely<Schema>, { platform, chat }: Channel): Promise<string | null> {
  const { newest } = await trx
    .selectFrom('outbox_messages')
    .select(sql<string | null>`max(message_id::numeric)::text`.as('newest'))
    .where('platform', '=', platform)
    .where('chat', '=', chat)
    .where(sql<boolean>`message_id ~ '^[0-9]{1,30}$'`)
    .executeTakeFirstOrThrow()
  return newest
}

const newer = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : BigInt(a) > BigInt(b) ? a : b

/** Adds a delivery, unless its intent and channel have one. Due at once. */
export async function insertDelivery(trx: Kysely<Schema>, delivery: Delivery, now: number): Promise<void> {
  const inserted = await trx
    .insertInto('outbox')
    .values({
      id: delivery.id,
      digest_id: delivery.digestId,
      ...columnsOf(delivery.channel),
      intent: delivery.intent,
      state: delivery.state,
      token: delivery.token,
      form: delivery.form,
      notice: delivery.notice && JSON.stringify(delivery.notice),
      attempts: delivery.attempts,
      failures: delivery.failures,
      calling_since: delivery.callingSince,
      after_id: delivery.after,
      due_at: 0,
      added_at: now,
      wake_at: null,
      reserved_at: delivery.state === 'sending' ? now : null,
      posted_at: delivery.state === 'posted' ? now : null,
    })
    .onConflict((same) => same.columns(['intent', 'platform', 'chat', 'topic']).doNothing())
    .executeTakeFirstOrThrow()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return
  for (const [part, message] of delivery.messages.entries())
    await insertMessage(trx, delivery.id, part, message)
}

/** The same message twice is one part. */
async function insertMessage(
  trx: Kysely<Schema>,
  id: string,
  part: number,
  message: Delivery['messages'][number],
): Promise<void> {
  await trx
    .insertInto('outbox_messages')
    .values({
      delivery_id: id,
      part,
      ...columnsOf(message.channel),
      message_id: message.id,
      token: message.token ?? null,
    })
    .onConflict((same) => same.columns(['delivery_id', 'platform', 'chat', 'message_id']).doNothing())
    .execute()
}
