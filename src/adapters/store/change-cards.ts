import type { ChangeCard } from '../../model/change-card.ts'
import type { ChangeCards } from '../../ports.ts'
import { standsAlsoIn, tendedCard } from './card-messages.ts'
import { channelOf, columnsOf } from './channel-columns.ts'
import type { Row } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import {
  StoredCardMessages,
  StoredChanges,
  StoredDigestBody,
  StoredIds,
  StoredOutcome,
} from './stored-shapes.ts'
import { TENDED_MS } from './tended-ms.ts'

export function changeCards({ db, clock }: StoreDeps): ChangeCards {
  const byId = async (id: string): Promise<ChangeCard | null> => {
    const row = await db.selectFrom('change_cards').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? cardOf(row) : null
  }
  return {
    get: byId,
    async add(card) {
      await db
        .insertInto('change_cards')
        .values({
          id: card.id,
          digest_id: card.digestId,
          hash: card.hash,
          ...columnsOf(card.channel),
          base: card.base,
          article_id: card.articleId,
          digest: JSON.stringify(card.digest),
          lines: JSON.stringify(card.lines),
          note: card.note,
          copies: '[]',
          tend_at: clock.now() + TENDED_MS,
          created_at: clock.now(),
        })
        .onConflict((same) =>
          same.columns(['digest_id', 'hash', 'platform', 'chat', 'topic', 'base']).doNothing(),
        )
        .execute()
      const row = await db
        .selectFrom('change_cards')
        .selectAll()
        .where('digest_id', '=', card.digestId)
        .where('hash', '=', card.hash)
        .where('base', '=', card.base)
        .where(({ and }) => and(columnsOf(card.channel)))
        .executeTakeFirstOrThrow()
      return cardOf(row)
    },
    sent: (id, message) =>
      db.transaction().execute(async (trx) => standsAlsoIn(trx, 'change_cards', id, message)),
    async decide(id, outcome, { call, name, copies, message }) {
      await db.transaction().execute(async (trx) => {
        if (message) await standsAlsoIn(trx, 'change_cards', id, message)
        await trx
          .updateTable('change_cards')
          .set({
            outcome,
            decided_by: call,
            decided_name: name,
            copies: JSON.stringify(copies),
            tend_at: clock.now() + TENDED_MS,
          })
          .where('id', '=', id)
          .where('outcome', 'is', null)
          .execute()
      })
      return byId(id)
    },
    async expire(id) {
      await db
        .updateTable('change_cards')
        .set({ outcome: 'stale', tend_at: clock.now() + TENDED_MS })
        .where('id', '=', id)
        .where(({ or, eb }) => or([eb('outcome', 'is', null), eb('tend_at', 'is not', null)]))
        .execute()
    },
    async reopen(id) {
      await db
        .updateTable('change_cards')
        .set({
          outcome: null,
          decided_by: null,
          decided_name: null,
          copies: '[]',
          message: null,
          created_at: clock.now(),
          tend_at: clock.now() + TENDED_MS,
        })
        .where('id', '=', id)
        .execute()
    },
    async open(digestId) {
      const rows = await db
        .selectFrom('change_cards')
        .selectAll()
        .where('digest_id', '=', digestId)
        .where('outcome', 'is', null)
        .execute()
      return rows.map(cardOf)
    },
    async due(now) {
      const rows = await db
        .selectFrom('change_cards')
        .select('id')
        .where('tend_at', '<=', now)
        .orderBy('tend_at')
        .limit(50)
        .execute()
      return rows.map(({ id }) => id)
    },
    tended: (seen, at) => tendedCard(db, 'change_cards', seen, at),
  }
}

const cardOf = (row: Row<'change_cards'>): ChangeCard => ({
  id: row.id,
  digestId: row.digest_id,
  hash: row.hash,
  channel: channelOf(row),
  base: row.base,
  articleId: row.article_id,
  digest: StoredDigestBody.parse(row.digest),
  lines: StoredChanges.parse(row.lines),
  messages: StoredCardMessages.parse(row.message),
  outcome: StoredOutcome.nullable().parse(row.outcome),
  decidedIn: row.decided_by,
  decidedBy: row.decided_name,
  copies: StoredIds.parse(row.copies),
  note: row.note,
  readAt: Number(row.created_at),
})
