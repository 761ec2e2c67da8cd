import type { Kysely } from 'kysely'
import type { Channel } from '../../model/channel.ts'
import type { Delivery } from '../../model/outbox.ts'
import type { Outbox } from '../../ports.ts'
import { columnsOf } from './channel-columns.ts'
import { deliveriesOf, deliveryOf } from './delivery-rows.ts'
import type { Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { withoutNul } from './without-nul.ts'

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
    async reserve(id, now) {
      const row = await db
        .updateTable('outbox')
        .set(({ eb }) => ({ state: 'sending', reserved_at: now, attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .where('state', '=', 'pending')
        .where('due_at', '<=', now)
        .returningAll()
        .executeTakeFirst()
      return deliveryOf(db, row)
    },
    async record(id, message) {
      await db.transaction().execute(async (trx) => {
        // The row's lock makes parts of one delivery count up one after another.
        await trx.selectFrom('outbox').select('id').where('id', '=', id).forUpdate().execute()
        const { parts } = await trx
          .selectFrom('outbox_messages')
          .select(({ fn }) => fn.countAll<string>().as('parts'))
          .where('delivery_id', '=', id)
          .executeTakeFirstOrThrow()
        await insertMessage(trx, id, Number(parts), message)
      })
    },
    // What was retracted stays so: the sender that comes late may not bring it back to life.
    async settle(id, state, { due, detail } = {}) {
      await db
        .updateTable('outbox')
        .set({
          state,
          reserved_at: null,
          ...(due === undefined ? {} : { due_at: due }),
          ...(detail === undefined ? {} : { detail: withoutNul(detail) }),
          ...(state === 'posted' ? { posted_at: clock.now() } : {}),
        })
        .where('id', '=', id)
        .where('state', '<>', 'removed')
        .execute()
    },
    async due(now) {
      const due = await db
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'pending')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('seq')
        .execute()
      return due.map(({ id }) => id)
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
  }
}

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
      due_at: 0,
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
