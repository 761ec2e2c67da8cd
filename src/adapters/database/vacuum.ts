import type { SqlPool } from './sql-pool.ts'

/**
 * What a server does by itself (autovacuum), a table at a time so that statements go on between them: the room of
 * rows that were deleted or changed is used again, and the planner knows what the tables hold.
 */
export async function vacuum(pool: SqlPool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'bullmq')`,
  )
  for (const { name } of rows) await pool.query(`vacuum (analyze) ${name}`)
}
