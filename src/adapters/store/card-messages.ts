import type { Kysely } from 'kysely'
import type { MessageRef } from '../../model/channel.ts'
import type { Schema } from './schema.ts'
import { StoredCardMessages } from './stored-shapes.ts'

type Cards = 'change_cards' | 'report_cards'

/** A card's outcome and where it stands, locked until the transaction ends. */
async function lockedCard(
  trx: Kysely<Schema>,
  cards: Cards,
  id: string,
): Promise<{ readonly outcome: string | null; readonly messages: readonly MessageRef[] } | null> {
  const row = await trx
    .selectFrom(cards)
    .select(['outcome', 'message'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? { outcome: row.outcome, messages: StoredCardMessages.parse(row.message) } : null
}

/** Keeps one more message as which a card stands, unless it is known. */
export async function standsAlsoIn(
  trx: Kysely<Schema>,
  cards: Cards,
  id: string,
  message: MessageRef,
): Promise<void> {
  const card = await lockedCard(trx, cards, id)
  const known = card?.messages.some(
    (one) => one.id === message.id && one.channel.chat === message.channel.chat,
  )
  if (!card || known) return
  await trx
    .updateTable(cards)
    .set({ message: JSON.stringify([...card.messages, message]) })
    .where('id', '=', id)
    .execute()
}

/** Whether a card is as it was `seen`; then it is to be looked after at `at` (ms; null: never again). */
export const tendedCard = (
  db: Kysely<Schema>,
  cards: Cards,
  { id, outcome, messages }: { id: string; outcome: string | null; messages: readonly MessageRef[] },
  at: number | null,
): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const now = await lockedCard(trx, cards, id)
    // Before the decision the message that was sent meanwhile changes nothing.
    const same = now?.outcome === outcome && (outcome === null || now.messages.length === messages.length)
    if (same) await trx.updateTable(cards).set({ tend_at: at }).where('id', '=', id).execute()
    return same
  })
