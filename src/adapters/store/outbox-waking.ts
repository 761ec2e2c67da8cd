import { sql } from 'kysely'
import type { Outbox } from '../../ports.ts'
import { deliveriesOf } from './delivery-rows.ts'
import type { StoreDeps } from './store-deps.ts'

/** The queue may lose a job: a row that it was to look at is woken again. */
const FORGOTTEN_MS = 30_000

/** What of the outbox wants a hand, and what has lost the one it had. */
export function outboxWaking({
  db,
}: StoreDeps): Pick<Outbox, 'wake' | 'ready' | 'anyWoken' | 'wakeAt' | 'told' | 'abandoned' | 'expire'> {
  const rows = () => db.selectFrom('outbox').selectAll()
  return {
    async wake(now, limit) {
      const woken = await db
        .with(
          // Chosen once: a subquery that locks may be run again for each row.
          (name) => name('due').materialized(),
          (from) =>
            from
              .selectFrom('outbox')
              .select('id')
              .where('wake_at', '<=', now)
              .where('state', '<>', 'pending')
              .orderBy('wake_at')
              .limit(limit)
              // Another worker has these: waiting for them in another order would be a deadlock.
              .forUpdate()
              .skipLocked(),
        )
        .updateTable('outbox')
        .set({ wake_at: now + FORGOTTEN_MS })
        .where('id', 'in', (chosen) => chosen.selectFrom('due').select('due.id'))
        .returning(['id', 'state', 'seq'])
        .execute()
      return woken.toSorted((a, b) => Number(a.seq) - Number(b.seq)).map(({ id, state }) => ({ id, state }))
    },
    async ready(now, limit) {
      // What waits is passed over once; platforms take turns, so that the slower one keeps none from the other.
      const { rows } = await sql<{ id: string; seq: string }>`
        with sending as materialized (select distinct platform, chat from outbox where state = 'sending'),
          shut as materialized (select lane from lanes where stopped is not null or held_until > ${now}),
          heads as materialized (
            select platform, chat, min(seq) as seq,
              row_number() over (partition by platform order by min(seq)) as place
            from outbox where state = 'pending' and roundup is null and due_at <= ${now} group by platform, chat),
          chosen as materialized (
          select o.id from heads h
          join outbox o on o.platform = h.platform and o.chat = h.chat and o.seq = h.seq and o.state = 'pending'
          where (o.wake_at is null or o.wake_at <= ${now})
            and not exists (select from sending s where s.platform = h.platform and s.chat = h.chat)
            and not exists (select from shut where lane = h.platform || '/' || h.chat)
          order by h.place, h.seq limit ${limit} for update of o skip locked)
        update outbox set wake_at = ${now + FORGOTTEN_MS}
        where state = 'pending' and id in (select id from chosen)
        returning id, seq`.execute(db)
      return rows.toSorted((a, b) => Number(a.seq) - Number(b.seq)).map(({ id }) => id)
    },
    async anyWoken(now) {
      const one = await db
        .selectFrom('outbox')
        .select('id')
        .where('wake_at', '<=', now)
        .where('state', '=', 'pending')
        .where('roundup', 'is', null)
        .limit(1)
        .executeTakeFirst()
      return one !== undefined
    },
    async wakeAt(id, at) {
      const rest = at === null ? { calling_since: null } : {}
      await db
        .updateTable('outbox')
        .set({ wake_at: at, ...rest })
        .where('id', '=', id)
        .execute()
    },
    async told(id) {
      await db
        .updateTable('outbox')
        .set({ wake_at: null })
        .where('id', '=', id)
        .where('state', 'in', ['posted', 'refused', 'dead'])
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
          .where('roundup', 'is', null)
          .where('added_at', '<', before)
          .where('due_at', '<', before)
          .returningAll()
          .execute(),
      ),
  }
}
