import { sql } from 'kysely'
import type { Audit } from '../../ports.ts'
import { channelOf, columnsOf } from './channel-columns.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredPerson } from './stored-shapes.ts'
import { withoutNul } from './without-nul.ts'

export function audit({ db }: StoreDeps): Audit {
  return {
    async add({ at, channel, person, action, outcome }) {
      const who = { person_id: person.id, person: JSON.stringify(person) }
      await db
        .insertInto('audit')
        .values({ at, ...columnsOf(channel), ...who, action, outcome: withoutNul(outcome) })
        .execute()
    },
    async list(scopes, { limit, before }) {
      if (scopes?.length === 0) return []
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .$if(scopes !== null, (query) =>
          query.where(sql<string>`platform || '/' || chat`, 'in', scopes ?? []),
        )
        .$if(before !== null, (query) => query.where('seq', '<', before ?? 0))
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        number: Number(row.seq),
        at: Number(row.at),
        channel: channelOf(row),
        person: StoredPerson.parse(row.person),
        action: row.action,
        outcome: row.outcome,
      }))
    },
  }
}
