import type { MessageRef } from '../../model/channel.ts'
import type { Outbox } from '../../ports.ts'
import { channelOf } from './channel-columns.ts'
import type { StoreDeps } from './store-deps.ts'

/** The queue may lose a job: a message that was to go on is woken again (ms). */
const FORGOTTEN_MS = 30_000

/** Where posts go in place of a closed topic, and where they go on from an announcement channel. */
export function outboxRooms({
  db,
}: StoreDeps): Pick<Outbox, 'divert' | 'crossposts' | 'uncrossposted' | 'crosspostAt'> {
  return {
    async divert({ id, attempts }, detour) {
      const diverted = await db
        .updateTable('outbox')
        .set({ detour: JSON.stringify(detour), calling_since: null })
        .where('id', '=', id)
        .where('attempts', '=', attempts)
        .where('state', '=', 'sending')
        .executeTakeFirst()
      return diverted.numUpdatedRows === 1n
    },
    async crossposts(now, limit) {
      const due = await db
        .selectFrom('outbox_messages as m')
        .innerJoin('outbox as o', 'o.id', 'm.delivery_id')
        .select(['m.delivery_id', 'm.message_id'])
        .where('m.crosspost_at', '<=', now)
        .where('m.gone', '=', false)
        .where('o.state', '=', 'posted')
        .orderBy('m.crosspost_at')
        .limit(limit)
        .execute()
      if (due.length === 0) return []
      await db
        .updateTable('outbox_messages')
        .set({ crosspost_at: now + FORGOTTEN_MS })
        .where('crosspost_at', '<=', now)
        .where(
          'message_id',
          'in',
          due.map((one) => one.message_id),
        )
        .execute()
      return [...new Set(due.map((one) => one.delivery_id))]
    },
    async uncrossposted(id, now) {
      const rows = await db
        .selectFrom('outbox_messages as m')
        .innerJoin('outbox as o', 'o.id', 'm.delivery_id')
        .selectAll('m')
        .where('m.delivery_id', '=', id)
        .where('m.crosspost_at', '<=', now + FORGOTTEN_MS)
        .where('m.gone', '=', false)
        .where('o.state', '=', 'posted')
        .orderBy('m.part')
        .execute()
      return rows.map((row) => ({
        message: { channel: channelOf(row), id: row.message_id },
        tries: row.crosspost_tries,
      }))
    },
    async crosspostAt(id, { channel, id: message }: MessageRef, at, failed = false) {
      await db
        .updateTable('outbox_messages')
        .set(({ eb }) => ({
          crosspost_at: at,
          ...(failed ? { crosspost_tries: eb('crosspost_tries', '+', 1) } : {}),
        }))
        .where('delivery_id', '=', id)
        .where('chat', '=', channel.chat)
        .where('message_id', '=', message)
        .execute()
    },
  }
}
