import type { Kysely } from 'kysely'
import type { NewApproval } from '../../model/approval.ts'
import { columnsOf } from './channel-columns.ts'
import type { Schema } from './schema.ts'
import { TENDED_MS } from './tended-ms.ts'

/** Adds a card, unless its intent and target have one. */
export async function insertApproval(trx: Kysely<Schema>, one: NewApproval, now: number): Promise<void> {
  const { notice, ...asker } = one.asker
  await trx
    .insertInto('approvals')
    .values({
      id: one.id,
      intent: one.intent,
      digest_id: one.digestId,
      revision: one.revision,
      article_id: one.articleId,
      digest: JSON.stringify(one.digest),
      ...columnsOf(one.target),
      style: one.style && JSON.stringify(one.style),
      asker: JSON.stringify(asker),
      notice: notice && JSON.stringify(notice),
      asked_at: now,
      tend_at: now + TENDED_MS,
    })
    .onConflict((same) => same.columns(['intent', 'platform', 'chat', 'topic']).doNothing())
    .execute()
}
