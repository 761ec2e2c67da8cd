import { type Kysely, sql } from 'kysely'
import type { Approval } from '../../model/approval.ts'
import type { Approvals, Decision } from '../../ports.ts'
import { channelOf, columnsOf } from './channel-columns.ts'
import { insertApproval } from './insert-approval.ts'
import { insertDelivery } from './insert-delivery.ts'
import type { Row, Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import {
  StoredApprovalEnd,
  StoredAsker,
  StoredChannel,
  StoredDigestBody,
  StoredMessage,
  StoredMessages,
  StoredOffsets,
  StoredStyle,
} from './stored-shapes.ts'
import { TENDED_MS } from './tended-ms.ts'
import { withoutNul } from './without-nul.ts'

export function approvals({ db, clock }: StoreDeps): Approvals {
  const rows = () => db.selectFrom('approvals').selectAll()
  const get: Approvals['get'] = async (id) => {
    const row = await rows().where('id', '=', id).executeTakeFirst()
    return row ? approvalOf(row) : null
  }
  return {
    get,
    async add(one) {
      await insertApproval(db, one, clock.now())
      const row = await rows()
        .where('intent', '=', one.intent)
        .where(({ and }) => and(columnsOf(one.target)))
        .executeTakeFirstOrThrow()
      return approvalOf(row)
    },
    async byMessage({ channel, id }) {
      const row = await rows()
        .where(sql`card->>'platform'`, '=', channel.platform)
        .where(sql`card->>'chat'`, '=', channel.chat)
        .where(sql<boolean>`exists (select from json_array_elements(messages) m where m->>'id' = ${id})`)
        .executeTakeFirst()
      return row ? approvalOf(row) : null
    },
    async decide(id, decision) {
      await db.transaction().execute((trx) => decided(trx, id, decision, clock.now()))
      return get(id)
    },
    async change(id, { digest, edits, call, name }) {
      await db
        .updateTable('approvals')
        .set({
          digest: JSON.stringify(digest),
          edits: edits + 1,
          edited_in: call,
          edited_by: withoutNul(name),
          no_other: false,
          tend_at: clock.now() + TENDED_MS,
        })
        .where('id', '=', id)
        .where('edits', '=', edits)
        .where('outcome', 'is', null)
        .execute()
      const now = await db.selectFrom('approvals').select('edited_in').where('id', '=', id).executeTakeFirst()
      return now?.edited_in === call
    },
    async again(id, { edits, call, name }) {
      await db
        .updateTable('approvals')
        .set({ again: call, no_other: false, edited_by: withoutNul(name), tend_at: clock.now() + TENDED_MS })
        .where('id', '=', id)
        .where('edits', '=', edits)
        .where('outcome', 'is', null)
        .execute()
    },
    async chosenAgain(id, call, { digest, passed, left }) {
      await db
        .updateTable('approvals')
        .set(({ eb }) => ({
          again: null,
          no_other: !left,
          ...(digest
            ? {
                digest: JSON.stringify(digest),
                edits: eb('edits', '+', 1),
                edited_in: call,
                passed: JSON.stringify(passed),
              }
            : {}),
        }))
        .where('id', '=', id)
        .where('again', '=', call)
        .where('outcome', 'is', null)
        .execute()
    },
    async sent(id, channel, messages) {
      await db
        .updateTable('approvals')
        .set({ card: JSON.stringify(channel), messages: JSON.stringify(messages) })
        .where('id', '=', id)
        .execute()
    },
    async notice(id, notice) {
      await db
        .updateTable('approvals')
        .set({ notice: JSON.stringify(notice) })
        .where('id', '=', id)
        .execute()
    },
    async expire(id) {
      await db
        .updateTable('approvals')
        .set({ outcome: 'expired', tend_at: clock.now() + TENDED_MS })
        .where('id', '=', id)
        .where('outcome', 'is', null)
        .execute()
    },
    async due(now) {
      const due = await db
        .selectFrom('approvals')
        .select('id')
        .where('tend_at', '<=', now)
        .orderBy('tend_at')
        .limit(50)
        .execute()
      return due.map(({ id }) => id)
    },
    async tended({ id, outcome, edits, again }, at) {
      const tended = await db
        .updateTable('approvals')
        .set({ tend_at: at })
        .where('id', '=', id)
        .where('outcome', 'is not distinct from', outcome)
        .where('edits', '=', edits)
        .where('again', 'is not distinct from', again)
        .executeTakeFirst()
      return tended.numUpdatedRows > 0n
    },
    async waiting(scopes, limit) {
      if (scopes?.length === 0) return { count: 0, oldest: [] }
      const open = () =>
        db
          .selectFrom('approvals')
          .where('outcome', 'is', null)
          .$if(scopes !== null, (query) =>
            query.where(({ or, eb }) =>
              or([
                eb(sql<string>`platform || '/' || chat`, 'in', scopes ?? []),
                eb(sql<string>`(card->>'platform') || '/' || (card->>'chat')`, 'in', scopes ?? []),
              ]),
            ),
          )
      const { count } = await open()
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
      const oldest = await open().selectAll().orderBy('asked_at').orderBy('id').limit(limit).execute()
      return { count: Number(count), oldest: oldest.map(approvalOf) }
    },
    async approvedFor(digestId) {
      const found = await db
        .selectFrom('approvals')
        .select(['platform', 'chat', 'topic'])
        .distinct()
        .where('digest_id', '=', digestId)
        .where('outcome', '=', 'approved')
        .execute()
      return found.map(channelOf)
    },
  }
}

/** The decision and its delivery are there together or not at all. */
async function decided(trx: Kysely<Schema>, id: string, decision: Decision, now: number): Promise<void> {
  const row = await trx
    .updateTable('approvals')
    .set({
      outcome: decision.outcome,
      decided_in: decision.call,
      decided_by: withoutNul(decision.name),
      reason: decision.reason === null ? null : withoutNul(decision.reason),
      due_at: decision.due,
      tend_at: now + TENDED_MS,
    })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .where('edits', '=', decision.edits)
    .returningAll()
    .executeTakeFirst()
  const { delivery, due } = decision
  if (!row || !delivery) return
  const revision = row.edits === 0 ? row.revision : await keptAsRevision(trx, row, now)
  await insertDelivery(trx, { ...delivery, revision, shown: revision }, now)
  if (due !== null)
    await trx.updateTable('outbox').set({ due_at: due, wake_at: due }).where('id', '=', delivery.id).execute()
}

/** A digest that was changed on the card is a revision of it: other copies stay as they are. */
async function keptAsRevision(trx: Kysely<Schema>, row: Row<'approvals'>, now: number): Promise<number> {
  // As in revisions.ts: who revises the same digest at the same time waits.
  await trx.selectFrom('digests').select('id').where('id', '=', row.digest_id).forUpdate().executeTakeFirst()
  const { newest } = await trx
    .selectFrom('revisions')
    .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`0`).as('newest'))
    .where('digest_id', '=', row.digest_id)
    .executeTakeFirstOrThrow()
  const number = Number(newest) + 1
  await trx
    .insertInto('revisions')
    .values({
      digest_id: row.digest_id,
      number,
      intent: `approval-${row.id}`,
      at: now,
      by_whom: row.decided_by ?? '',
      article_id: row.article_id,
      digest: JSON.stringify(row.digest),
      lines: '[]',
      notice: null,
    })
    .execute()
  return number
}

const approvalOf = (row: Row<'approvals'>): Approval => ({
  id: row.id,
  intent: row.intent,
  digestId: row.digest_id,
  revision: row.revision,
  articleId: row.article_id,
  digest: StoredDigestBody.parse(row.digest),
  edits: row.edits,
  editedBy: row.edited_by,
  again: row.again,
  noOther: row.no_other,
  passed: StoredOffsets.parse(row.passed),
  target: channelOf(row),
  style: StoredStyle.nullable().parse(row.style),
  asker: { ...StoredAsker.parse(row.asker), notice: StoredMessage.nullable().parse(row.notice) },
  channel: StoredChannel.nullable().parse(row.card),
  messages: StoredMessages.parse(row.messages),
  askedAt: Number(row.asked_at),
  outcome: StoredApprovalEnd.nullable().parse(row.outcome),
  decidedIn: row.decided_in,
  decidedBy: row.decided_by,
  reason: row.reason,
  due: row.due_at === null ? null : Number(row.due_at),
})
