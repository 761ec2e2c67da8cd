import type { DumpTable } from '../../model/dump.ts'
import { type BackupClient, type BackupPool, quoted } from './backup-pool.ts'

/** A table as it is now, with the sequences that count its columns. */
export interface LiveTable extends DumpTable {
  readonly sequences: Readonly<Record<string, string>>
}

/**
 * Our tables (those of the queue are in another schema, those of the migrations are made by them), by
 * the database's own word, so that a new one needs no line here. Parents come before who refers to them.
 */
export async function tablesIn(client: BackupClient): Promise<readonly LiveTable[]> {
  const { rows } = await client.query<{
    name: string
    column: string
    type: string
    sequence: string | null
  }>(`
    select c.relname as name, a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
      pg_get_serial_sequence('public.' || quote_ident(c.relname), a.attname) as sequence
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attgenerated = ''
      and c.relname not in ('kysely_migration', 'kysely_migration_lock')
    order by c.relname, a.attnum`)
  const tables: LiveTable[] = []
  for (const [name, columns] of Map.groupBy(rows, (row) => row.name))
    tables.push({
      name,
      columns: columns.map(({ column }) => column),
      types: columns.map(({ type }) => type),
      rows: await countOf(client, name),
      sequences: Object.fromEntries(
        columns.flatMap(({ column, sequence }) => (sequence === null ? [] : [[column, sequence]])),
      ),
    })
  return parentsFirst(tables, await referencesIn(client))
}

/** The same, of a pool. */
export async function tablesOf(pool: BackupPool): Promise<readonly LiveTable[]> {
  const client = await pool.connect()
  try {
    return await tablesIn(client)
  } finally {
    client.release()
  }
}

async function countOf(client: BackupClient, table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `select count(*)::text as count from public.${quoted(table)}`,
  )
  return Number(rows[0]?.count)
}

async function referencesIn(client: BackupClient): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await client.query<{ child: string; parent: string }>(`
    select distinct child.relname as child, parent.relname as parent from pg_constraint f
    join pg_class child on child.oid = f.conrelid join pg_class parent on parent.oid = f.confrelid
    where f.contype = 'f' and f.connamespace = 'public'::regnamespace and f.conrelid <> f.confrelid`)
  const parents = new Map<string, string[]>()
  for (const { child, parent } of rows) parents.set(child, [...(parents.get(child) ?? []), parent])
  return parents
}

function parentsFirst(
  tables: readonly LiveTable[],
  parents: ReadonlyMap<string, readonly string[]>,
): readonly LiveTable[] {
  const placed = new Map<string, LiveTable>()
  const place = (table: LiveTable): void => {
    if (placed.has(table.name)) return
    for (const parent of tables.filter(({ name }) => parents.get(table.name)?.includes(name))) place(parent)
    placed.set(table.name, table)
  }
  for (const table of tables) place(table)
  return [...placed.values()]
}
