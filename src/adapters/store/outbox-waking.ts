import { sql } from 'kysely'
import type { Outbox } from '../../ports.ts'
import { deliveriesOf } from './delivery-rows.ts'
import type { StoreDeps } from './store-deps.ts'

/** The queue may lose a job: a row that it was to look at is woken again. */
const FORGOTTEN_MS = 30_000

/** What of the outbox wants a hand, and what has lost the one it had. */
export function outboxWaking({
  db,
}: StoreDeps): Pick<Outbox, 'wake' | 'idle' | 'wakeAt' | 'abandoned' | 'expire'> {
  const rows = () => db.selectFrom('outbox').selectAll()
  return {
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
  }
}
