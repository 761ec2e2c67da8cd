import { sql } from 'kysely'
import type { Revisions } from '../../ports.ts'
import { deliveryOf } from './delivery-rows.ts'
import { messageIn } from './in-thread.ts'
import { correctedWith } from './roundup-versions.ts'
import type { Row } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredChanges, StoredDigestBody, StoredMessage } from './stored-shapes.ts'
import { keepWords } from './words-row.ts'

/** A worker that edits a copy may die: the copy is free again after this (ms). Calls end sooner. */
const TAKEN_MS = 30_000

export function revisions({ db, clock }: StoreDeps): Revisions {
  const row = (digestId: string, number: number) =>
    db.selectFrom('revisions').selectAll().where('digest_id', '=', digestId).where('number', '=', number)
  return {
    add: (revision, { intent, base, copies }) =>
      db.transaction().execute(async (trx) => {
        // The digest's row is what those who correct it at the same time wait for.
        await trx
          .selectFrom('digests')
          .select('id')
          .where('id', '=', revision.digestId)
          .forUpdate()
          .executeTakeFirst()
        const known = await trx
          .selectFrom('revisions')
          .select('number')
          .where('intent', '=', intent)
          .executeTakeFirst()
        const { newest } = await trx
          .selectFrom('revisions')
          .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`0`).as('newest'))
          .where('digest_id', '=', revision.digestId)
          .executeTakeFirstOrThrow()
        const number = known?.number ?? Number(newest) + 1
        if (copies.length === 0) return null
        const moved = await trx
          .updateTable('outbox')
          .set({ revision: number, correct_tries: 0 })
          .where('id', 'in', copies)
          .where('digest_id', '=', revision.digestId)
          .where('state', '<>', 'removed')
          .where('revision', 'in', known ? [number] : [0, base])
          .returning('id')
          .execute()
        if (moved.length === 0) return null
        if (!known)
          await trx
            .insertInto('revisions')
            .values(rowOf({ ...revision, number }, intent))
            .execute()
        await correctedWith(
          trx,
          moved.map(({ id }) => id),
          clock.now(),
        )
        await keepWords(trx, revision.digestId, number, revision.digest)
        return { number, copies: moved.map(({ id }) => id) }
      }),
    async get(digestId, number) {
      const found = await row(digestId, number).executeTakeFirst()
      return found ? revisionOf(found) : null
    },
    async tell(digestId, number, notice) {
      await db
        .updateTable('revisions')
        .set({ notice: JSON.stringify(notice) })
        .where('digest_id', '=', digestId)
        .where('number', '=', number)
        .execute()
    },
    notice: async (digestId, number) =>
      StoredMessage.nullable().parse((await row(digestId, number).executeTakeFirst())?.notice ?? null),
    async inChat(digestId, scope) {
      const { newest } = await db
        .selectFrom('outbox')
        .select(({ fn }) => fn.coalesce(fn.max('revision'), sql<number>`0`).as('newest'))
        .where('digest_id', '=', digestId)
        .where(({ or, eb }) => or([eb(sql`platform || '/' || chat`, '=', scope), messageIn(scope)]))
        .executeTakeFirstOrThrow()
      return Number(newest)
    },
    async behind(now, limit) {
      const rows = await db
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'posted')
        .whereRef('revision', '<>', 'shown')
        .where('correct_at', '<=', now)
        .orderBy('correct_at')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    },
    async take(id, now) {
      const taken = await db
        .updateTable('outbox')
        .set({ correct_at: now + TAKEN_MS })
        .where('id', '=', id)
        .where('state', '=', 'posted')
        .whereRef('revision', '<>', 'shown')
        .where('correct_at', '<=', now)
        .returningAll()
        .executeTakeFirst()
      const delivery = await deliveryOf(db, taken)
      return delivery && taken ? { ...delivery, tries: taken.correct_tries } : null
    },
    async begin(id, now) {
      const begun = await db
        .updateTable('outbox')
        .set({ calling_since: now })
        .where('id', '=', id)
        .where('calling_since', 'is', null)
        .executeTakeFirst()
      return begun.numUpdatedRows === 1n
    },
    async shown(id, revision) {
      await db
        .updateTable('outbox')
        .set({ shown: revision, correct_at: 0, correct_tries: 0 })
        .where('id', '=', id)
        .execute()
    },
    async later(id, at, failed) {
      await db
        .updateTable('outbox')
        .set(({ eb }) => ({
          correct_at: at,
          ...(failed ? { correct_tries: eb('correct_tries', '+', 1) } : {}),
        }))
        .where('id', '=', id)
        .execute()
    },
  }
}

const rowOf = (revision: NonNullable<Awaited<ReturnType<Revisions['get']>>>, intent: string) => ({
  digest_id: revision.digestId,
  number: revision.number,
  intent,
  at: revision.at,
  by_whom: revision.by,
  article_id: revision.articleId,
  digest: JSON.stringify(revision.digest),
  lines: JSON.stringify(revision.lines),
  notice: null,
})

const revisionOf = (row: Row<'revisions'>) => ({
  digestId: row.digest_id,
  number: row.number,
  at: Number(row.at),
  by: row.by_whom,
  articleId: row.article_id,
  digest: StoredDigestBody.parse(row.digest),
  lines: StoredChanges.parse(row.lines),
})
