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
    const open = await db
      .selectFrom('outbox')
      .select(({ fn }) => ['state', fn.countAll<string>().as('count'), fn.min('due_at').as('since')])
      .where('state', 'in', OPEN_STATES)
      .groupBy('state')
      .execute()
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
