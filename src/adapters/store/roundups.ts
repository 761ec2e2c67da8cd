import { sql } from 'kysely'
import { apart } from '../../model/roundup.ts'
import type { Roundups } from '../../ports.ts'
import { channelOf, columnsOf } from './channel-columns.ts'
import { deliveriesOf } from './delivery-rows.ts'
import { insertDelivery } from './insert-delivery.ts'
import { newVersion, storiesAt } from './roundup-versions.ts'
import type { StoreDeps } from './store-deps.ts'

/** What waits to be listed in one message, and the messages that list it. */
export function roundups({ db, clock }: StoreDeps): Roundups {
  const gathering = () => db.selectFrom('outbox').where('state', '=', 'pending').where('held', '=', 'roundup')
  return {
    async due(channel, now, limit) {
      const rows = await gathering()
        .selectAll()
        .where(({ and }) => and(columnsOf(channel)))
        .where('due_at', '<=', now)
        .orderBy('seq')
        .limit(limit)
        .execute()
      return deliveriesOf(db, rows)
    },
    form: (roundup, stories, first) =>
      db
        .transaction()
        .execute(async (trx) => {
          const ids = stories.flat().map(({ delivery }) => delivery)
          const bound = await trx
            .updateTable('outbox')
            .set({
              roundup: roundup.id,
              state: 'pending',
              held: null,
              waits: false,
              reserved_at: null,
              wake_at: null,
            })
            .where('id', 'in', ids)
            .where('roundup', 'is', null)
            .where(({ or, and, eb }) =>
              or([
                and([eb('state', '=', 'pending'), eb('held', '=', 'roundup')]),
                and([
                  eb('id', '=', first.id),
                  eb('state', '=', 'sending'),
                  eb('attempts', '=', first.attempts),
                ]),
              ]),
            )
            .returning('id')
            .execute()
          if (bound.length !== ids.length) return rolledBack()
          await insertDelivery(trx, roundup, clock.now())
          await trx
            .insertInto('roundups')
            .values({ delivery_id: roundup.id, version: 0, stories: JSON.stringify(stories) })
            .execute()
          return true
        })
        .catch(takenBack),
    stories: (id, version) => storiesAt(db, id, version),
    apart: (id, first) =>
      db.transaction().execute((trx) => newVersion(trx, id, (stories) => apart(stories, first), clock.now())),
    async waiting(scopes) {
      if (scopes?.length === 0) return []
      const rows = await gathering()
        .select(({ fn }) => [
          'platform',
          'chat',
          'topic',
          fn.countAll<string>().as('count'),
          fn.min('due_at').as('due'),
          fn.min('token').as('token'),
        ])
        .$if(scopes !== null, (query) =>
          query.where(({ eb }) => eb(sql<string>`platform || '/' || chat`, 'in', scopes ?? [])),
        )
        .groupBy(['platform', 'chat', 'topic'])
        .orderBy('due')
        .execute()
      return rows.map((row) => ({
        channel: channelOf(row),
        count: Number(row.count),
        due: Number(row.due),
        token: row.token,
      }))
    },
    async hurry(channel, now) {
      const hurried = await db
        .updateTable('outbox')
        .set({ due_at: now, wake_at: now })
        .where(({ and }) => and(columnsOf(channel)))
        .where('state', '=', 'pending')
        .where('held', '=', 'roundup')
        .executeTakeFirst()
      return hurried.numUpdatedRows > 0n
    },
  }
}

/** Somebody else has one of them by now, or it was retracted: nothing is kept of what was done. */
class Taken extends Error {}

function rolledBack(): never {
  throw new Taken()
}

function takenBack(error: unknown): false {
  if (error instanceof Taken) return false
  throw error
}
