import type { Kysely } from 'kysely'
import type { MessageRef } from '../../model/channel.ts'
import type { Delivery } from '../../model/outbox.ts'
import { channelOf } from './channel-columns.ts'
import type { Row, Schema } from './schema.ts'
import { StoredChannel, StoredMessage, StoredStyle } from './stored-shapes.ts'

/** The deliveries of rows of the outbox, with their messages, in the rows' order. */
export async function deliveriesOf(
  db: Kysely<Schema>,
  rows: readonly Row<'outbox'>[],
): Promise<readonly Delivery[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const messages = await db
    .selectFrom('outbox_messages')
    .selectAll()
    .where('delivery_id', 'in', ids)
    .where('gone', '=', false)
    .orderBy('part')
    .execute()
  const byDelivery = Map.groupBy(messages, (message) => message.delivery_id)
  return rows.map((row) => withMessages(row, byDelivery.get(row.id) ?? []))
}

/** The delivery of a row; null for no row. */
export async function deliveryOf(
  db: Kysely<Schema>,
  row: Row<'outbox'> | undefined,
): Promise<Delivery | null> {
  return row ? ((await deliveriesOf(db, [row]))[0] ?? null) : null
}

const withMessages = (row: Row<'outbox'>, messages: readonly Row<'outbox_messages'>[]): Delivery => ({
  id: row.id,
  digestId: row.digest_id ?? '',
  channel: channelOf(row),
  intent: row.intent,
  state: row.state,
  token: row.token,
  form: row.form,
  notice: StoredMessage.nullable().parse(row.notice),
  messages: messages.map(messageOf),
  attempts: row.attempts,
  failures: row.failures,
  callingSince: row.calling_since === null ? null : Number(row.calling_since),
  after: row.after_id,
  revision: row.revision,
  shown: row.shown,
  style: StoredStyle.nullable().parse(row.style),
  due: Number(row.due_at),
  waits: row.waits,
  held: row.held,
  roundup: row.roundup,
  detour: StoredChannel.nullable().parse(row.detour),
})

const messageOf = (row: Row<'outbox_messages'>): MessageRef => ({
  channel: channelOf(row),
  id: row.message_id,
  ...(row.token === null ? {} : { token: row.token }),
})
