import { openDatabase } from '../../src/adapters/database/open-database.ts'

/** A delivery as its row says. */
export interface StoredDelivery {
  readonly id: string
  readonly intent: string
  readonly platform: string
  readonly chat: string
  readonly state: string
  readonly detail: string | null
  readonly notice: { channel: { chat: string }; id: string } | null
  readonly messages: readonly { chat: string; id: string }[]
}

export interface StoredSubmission {
  readonly id: string
  readonly state: string
  readonly notice: { channel: { chat: string }; id: string } | null
}

/** What the database says when the service has ended. */
export interface Stored {
  readonly submissions: readonly StoredSubmission[]
  readonly deliveries: readonly StoredDelivery[]
  /** Every row of every table, as text. */
  readonly dump: string
}

/** Reads it. Nobody else may have the embedded one open. */
export async function storedIn(place: { dataDir: string } | { url: string }): Promise<Stored> {
  const database = await openDatabase({ dataDir: '', ...place })
  try {
    const rows = async (sql: string): Promise<Record<string, unknown>[]> =>
      (await database.pool.query(sql)).rows as Record<string, unknown>[]
    const tables = await rows(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    )
    const dump = []
    for (const { name } of tables) dump.push(await rows(`select row_to_json(t)::text as row from ${name} t`))
    return {
      submissions: (await rows('select id, state, notice from submissions')) as unknown as StoredSubmission[],
      deliveries: (await rows(
        `select o.id, o.intent, o.platform, o.chat, o.state, o.detail, o.notice,
           coalesce((select json_agg(json_build_object('chat', m.chat, 'id', m.message_id) order by m.part)
             from outbox_messages m where m.delivery_id = o.id and not m.gone), '[]') as messages
         from outbox o order by o.seq`,
      )) as unknown as StoredDelivery[],
      dump: dump
        .flat()
        .map(({ row }) => String(row))
        .join('\n'),
    }
  } finally {
    await database.close()
  }
}
