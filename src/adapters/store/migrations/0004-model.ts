import { type Kysely, sql } from 'kysely'

/** What language models were asked, what that cost by day and channel, and the answers kept. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table model_calls (
    id text primary key,
    day text not null,
    scope text not null,
    model text not null,
    prompts text not null,
    reserved bigint not null,
    input bigint,
    output bigint,
    cost double precision,
    outcome text,
    created_at bigint not null
  )`,
  // The check is what makes a reservation all or nothing: no row may ever hold more than its cap.
  `create table model_spend (
    day text not null,
    scope text not null,
    tokens bigint not null,
    cap bigint not null,
    primary key (day, scope),
    constraint model_spend_cap check (tokens <= cap)
  )`,
  `create table model_answers (
    key text primary key,
    answer text,
    asked_at bigint not null
  )`,
]
