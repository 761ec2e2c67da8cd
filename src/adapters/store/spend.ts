import { sql } from 'kysely'
import type { Spend } from '../../ports.ts'
import type { StoreDeps } from './store-deps.ts'
import { withoutNul } from './without-nul.ts'

/** Whoever asked and has not answered for this long is dead: a digest may take two minutes. */
const ASKING_MS = 150_000

/** PostgreSQL's code for a row that breaks a check. */
const CHECK_VIOLATION = '23514'

export function spend({ db, clock }: StoreDeps): Spend {
  return {
    async reserve({ id, day, scope, model, prompts, tokens }, { day: perDay, channel: perChannel }) {
      try {
        await sql`
          with booked as (
            insert into model_spend (day, scope, tokens, cap)
            values (${day}, '', ${tokens}, ${perDay}), (${day}, ${scope}, ${tokens}, ${perChannel})
            on conflict (day, scope) do update
              set tokens = model_spend.tokens + excluded.tokens,
                  cap = excluded.cap
            returning 1
          )
          insert into model_calls (id, day, scope, model, prompts, reserved, created_at)
          select ${id}, ${day}, ${scope}, ${model}, ${prompts}, ${tokens}, ${clock.now()} from booked limit 1
        `.execute(db)
        return true
      } catch (error) {
        if (codeOf(error) === CHECK_VIOLATION) return false
        throw error
      }
    },
    async settle(id, { input, output, counted, cost, outcome }) {
      await sql`
        with done as (
          update model_calls
          set input = ${input}, output = ${output}, cost = ${cost}, outcome = ${outcome}
          where id = ${id} and outcome is null
          returning day, scope, reserved
        )
        update model_spend
        set tokens = greatest(0, model_spend.tokens - done.reserved + ${counted}),
            cap = greatest(model_spend.cap, model_spend.tokens - done.reserved + ${counted})
        from done
        where model_spend.day = done.day and model_spend.scope in ('', done.scope)
      `.execute(db)
    },
    async spent(day, scope) {
      const row = await db
        .selectFrom('model_spend')
        .select('tokens')
        .where('day', '=', day)
        .where('scope', '=', scope ?? '')
        .executeTakeFirst()
      return Number(row?.tokens ?? 0)
    },
    async claim(key) {
      const now = clock.now()
      const mine = await sql`
        insert into model_answers (key, asked_at) values (${key}, ${now})
        on conflict (key) do update set asked_at = ${now}
          where model_answers.answer is null and model_answers.asked_at < ${now - ASKING_MS}
        returning key
      `.execute(db)
      if (mine.rows.length > 0) return { kind: 'mine' }
      const row = await db
        .selectFrom('model_answers')
        .select('answer')
        .where('key', '=', key)
        .executeTakeFirst()
      // Between the two statements the one who asked may have given up: look again.
      if (row?.answer === undefined || row.answer === null) return { kind: 'asked' }
      return { kind: 'kept', answer: row.answer }
    },
    async keep(key, answer) {
      await db
        .updateTable('model_answers')
        .set({ answer: withoutNul(answer) })
        .where('key', '=', key)
        .execute()
    },
    async release(key) {
      await db.deleteFrom('model_answers').where('key', '=', key).where('answer', 'is', null).execute()
    },
    async releaseAll() {
      await db.deleteFrom('model_answers').where('answer', 'is', null).execute()
    },
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null
