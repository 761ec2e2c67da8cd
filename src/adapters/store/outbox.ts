import { type RawBuilder, sql } from 'kysely'
import type { Channel } from '../../model/channel.ts'
import type { Outbox } from '../../ports.ts'
import { columnsOf } from './channel-columns.ts'
import { deliveriesOf, deliveryOf } from './delivery-rows.ts'
import { deliveriesAbout, divertedTo, messageIn, standsIn } from './in-thread.ts'
import { insertDelivery } from './insert-delivery.ts'
import { outboxHours } from './outbox-hours.ts'
import { outboxRooms } from './outbox-rooms.ts'
import { outboxSending } from './outbox-sending.ts'
import { outboxWaking } from './outbox-waking.ts'
import { copyIn, deliveriesWith, keepCopy } from './post-copies.ts'
import type { StoreDeps } from './store-deps.ts'
import { withoutNul } from './without-nul.ts'

export function outbox(deps: StoreDeps): Outbox {
  const { db, clock } = deps
  const rows = () => db.selectFrom('outbox').selectAll()
  return {
    ...outboxSending(deps),
    ...outboxWaking(deps),
    ...outboxHours(deps),
    ...outboxRooms(deps),
    async add(delivery) {
      await db.transaction().execute((trx) => insertDelivery(trx, delivery, clock.now()))
      const row = await rows()
        .where('intent', '=', delivery.intent)
        .where(({ and }) => and(columnsOf(delivery.channel)))
        .executeTakeFirstOrThrow()
      return (await deliveryOf(db, row)) ?? delivery
    },
    get: async (id) => deliveryOf(db, await rows().where('id', '=', id).executeTakeFirst()),
    byToken: async (token) =>
      deliveryOf(db, await rows().where('token', '=', withoutNul(token)).executeTakeFirst()),
    async byTokenIn(token, scope) {
      const row = await rows()
        .where('token', '=', withoutNul(token))
        .where(({ or, eb }) =>
          or([
            eb(sql<string>`platform || '/' || chat`, '=', scope),
            eb(
              sql<string>`(notice #>> '{channel,platform}') || '/' || (notice #>> '{channel,chat}')`,
              '=',
              scope,
            ),
            messageIn(scope),
            copyIn(scope),
          ]),
        )
        .executeTakeFirst()
      return deliveryOf(db, row)
    },
    async byMessage(message) {
      const row = await rows()
        .where(sql<boolean>`id in ${deliveriesWith(message)}`)
        .orderBy('seq', 'desc')
        .executeTakeFirst()
      return deliveryOf(db, row)
    },
    copied: (copy, post) => keepCopy(db, copy, post, clock.now()),
    async latest(channel: Channel) {
      const newest = (where: RawBuilder<boolean>) =>
        rows()
          .where(where)
          .where('state', '=', 'posted')
          .where('digest_id', 'is not', null)
          .orderBy('posted_at', 'desc')
          .orderBy('seq', 'desc')
          // The first is all that is taken, and without this all are fetched: the whole history of a chat.
          .limit(1)
          .executeTakeFirst()
      const [own, diverted] = [await newest(standsIn(channel)), await newest(divertedTo(channel))]
      const later = own && diverted && Number(diverted.posted_at) > Number(own.posted_at)
      const here = later ? diverted : (own ?? diverted)
      const row = here ?? (await newest(sql`id in ${deliveriesAbout(channel)}`))
      return deliveryOf(db, row)
    },
    copies: async (digestId) =>
      deliveriesOf(db, await rows().where('digest_id', '=', digestId).orderBy('seq').execute()),
    async list(scopes, states, { limit, since }) {
      if (scopes?.length === 0) return { count: 0, newest: [] }
      const wanted = () =>
        db
          .selectFrom('outbox')
          .where('state', 'in', states)
          // What a roundup lists goes as it goes.
          .where('roundup', 'is', null)
          .where('added_at', '>=', since)
          .$if(scopes !== null, (query) =>
            query.where(({ or, eb }) =>
              or([
                eb(sql<string>`platform || '/' || chat`, 'in', scopes ?? []),
                eb(sql<string>`platform || '/' || (notice #>> '{channel,chat}')`, 'in', scopes ?? []),
              ]),
            ),
          )
      const { count } = await wanted()
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
      const newest = await wanted().selectAll().orderBy('seq', 'desc').limit(limit).execute()
      return { count: Number(count), newest: await deliveriesOf(db, newest) }
    },
  }
}
