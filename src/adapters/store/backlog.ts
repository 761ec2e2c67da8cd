import { sql } from 'kysely'
import { OPEN_STATES } from '../../model/backlog.ts'
import type { Store } from '../../ports.ts'
import type { StoreDeps } from './store-deps.ts'

/** Counts what waits. Ends are not counted: their rows are the archive. */
export const backlog =
  ({ db, clock }: StoreDeps): Store['backlog'] =>
  async () => {
    const now = clock.now()
    const day = new Date(now).toISOString().slice(0, 10)
    // What is posted at once is due at 0: it waits since it was added. What a stopped chat or a roundup keeps is not late.
    const { rows: open } = await sql<{ state: string; count: string; since: string | null }>`
      select state, count(*) as count, min(greatest(due_at, added_at)) filter (where roundup is null
        and not exists (select from lanes where lane = platform || '/' || chat and stopped is not null)) as since
      from outbox where state in ('pending', 'sending', 'uncertain') group by state`.execute(db)
    const asked = await db
      .selectFrom('submissions')
      .select(({ fn }) => [fn.countAll<string>().as('count'), fn.min('created_at').as('since')])
      .where('state', '=', 'received')
      .executeTakeFirstOrThrow()
    const { rows } = await sql<{ tokens: string; cost: string }>`select
      coalesce((select tokens from model_spend where day = ${day} and scope = ''), 0) as tokens,
      coalesce((select sum(cost) from model_calls where day = ${day}), 0) as cost`.execute(db)
    const age = (since: unknown) => (since === null ? 0 : Math.max(0, now - Number(since)))
    return {
      deliveries: OPEN_STATES.map((state) => {
        const row = open.find((one) => one.state === state)
        return { state, count: Number(row?.count ?? 0), oldest: age(row?.since ?? null) }
      }),
      submissions: { count: Number(asked.count), oldest: age(asked.since) },
      model: { tokens: Number(rows[0]?.tokens ?? 0), cost: Number(rows[0]?.cost ?? 0) },
    }
  }
