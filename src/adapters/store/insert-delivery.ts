import type { Kysely, RawBuilder } from 'kysely'
import type { Delivery } from '../../model/outbox.ts'
import { columnsOf } from './channel-columns.ts'
import { noteNewest } from './lanes.ts'
import type { Schema } from './schema.ts'

/** Adds a delivery, unless its intent and channel have one. */
export async function insertDelivery(trx: Kysely<Schema>, delivery: Delivery, now: number): Promise<void> {
  const revision = Math.max(delivery.revision, await revisionIn(trx, delivery))
  const inserted = await trx
    .insertInto('outbox')
    .values({
      id: delivery.id,
      digest_id: delivery.digestId || null,
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
      revision,
      shown: Math.max(delivery.shown, revision),
      style: delivery.style && JSON.stringify(delivery.style),
      due_at: delivery.due,
      waits: delivery.waits,
      held: delivery.held,
      roundup: delivery.roundup,
      detour: delivery.detour && JSON.stringify(delivery.detour),
      added_at: now,
      wake_at: delivery.due > now ? delivery.due : null,
      reserved_at: delivery.state === 'sending' ? now : null,
      posted_at: delivery.state === 'posted' ? now : null,
    })
    .onConflict((same) => same.columns(['intent', 'platform', 'chat', 'topic']).doNothing())
    .executeTakeFirstOrThrow()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return
  for (const [part, message] of delivery.messages.entries())
    await insertMessage(trx, delivery.id, part, message)
}

/** What was corrected in a chat stays so when the digest comes there again. */
async function revisionIn(trx: Kysely<Schema>, { digestId, channel }: Delivery): Promise<number> {
  const { newest } = await trx
    .selectFrom('outbox')
    .select(({ fn }) => fn.max('revision').as('newest'))
    .where('digest_id', '=', digestId)
    .where('platform', '=', channel.platform)
    .where('chat', '=', channel.chat)
    .executeTakeFirstOrThrow()
  return Number(newest ?? 0)
}

/** The same message twice is one part. */
export async function insertMessage(
  trx: Kysely<Schema>,
  id: string,
  part: number | RawBuilder<number>,
  message: Delivery['messages'][number],
  crosspostAt: number | null = null,
): Promise<void> {
  await trx
    .insertInto('outbox_messages')
    .values({
      delivery_id: id,
      part,
      ...columnsOf(message.channel),
      message_id: message.id,
      token: message.token ?? null,
      crosspost_at: crosspostAt,
    })
    .onConflict((same) => same.columns(['delivery_id', 'platform', 'chat', 'message_id']).doNothing())
    .execute()
  await noteNewest(trx, message)
}
