import type { Kysely } from 'kysely'
import type { SourceInput } from '../../model/source.ts'
import type { Submission } from '../../model/submission.ts'
import type { Submissions } from '../../ports.ts'
import { channelOf, columnsOf } from './channel-columns.ts'
import { insertApproval } from './insert-approval.ts'
import { insertDelivery } from './insert-delivery.ts'
import type { Row, Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredChannel, StoredMessage, StoredOffers, StoredOrigin, StoredSource } from './stored-shapes.ts'
import { withoutNul } from './without-nul.ts'

export function submissions({ db, clock }: StoreDeps): Submissions {
  return {
    async add(submission) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('submissions')
        .values({ ...rowOf(submission), created_at: clock.now() })
        .onConflict((same) => same.column('id').doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
    async get(id) {
      const row = await db.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? submissionOf(row) : null
    },
    async notice(id, notice) {
      const row = { notice: JSON.stringify(notice) }
      await db.updateTable('submissions').set(row).where('id', '=', id).execute()
    },
    async attempt(id) {
      const row = await db
        .updateTable('submissions')
        .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .returning('attempts')
        .executeTakeFirst()
      return row?.attempts ?? 0
    },
    finish: (id, { state, digestId, deliveries, approval = null }) =>
      db.transaction().execute(async (trx) => {
        // The first end holds: a worker that comes second adds nothing.
        if (!(await endOf(trx, id, state, digestId))) return
        for (const delivery of deliveries) await insertDelivery(trx, delivery, clock.now())
        if (approval) await insertApproval(trx, approval, clock.now())
      }),
    async open() {
      const { count } = await db
        .selectFrom('submissions')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('state', '=', 'received')
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    async unfinished(before) {
      const rows = await db
        .selectFrom('submissions')
        .select('id')
        .where('state', '=', 'received')
        .where('created_at', '<', before)
        .orderBy('created_at')
        .execute()
      return rows.map(({ id }) => id)
    },
  }
}

async function endOf(
  trx: Kysely<Schema>,
  id: string,
  state: Submission['state'],
  digestId: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('submissions')
    .set({ state, digest_id: digestId, source: null, bytes: null })
    .where('id', '=', id)
    .where('state', '=', 'received')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** A submission as its row, but for the time. */
export function rowOf({ channel, source, ...rest }: Submission) {
  return {
    id: rest.id,
    ...columnsOf(channel),
    person_id: rest.personId,
    person_name: rest.personName === undefined ? null : withoutNul(rest.personName),
    source: source && JSON.stringify({ ...source, bytes: undefined }),
    bytes: source?.kind === 'bytes' ? source.bytes : null,
    target: rest.target && JSON.stringify(rest.target),
    offers: JSON.stringify(rest.offers),
    notice: rest.notice && JSON.stringify(rest.notice),
    state: rest.state,
    digest_id: rest.digestId,
    feed: rest.feed ? JSON.stringify(rest.feed) : null,
    attempts: 0,
  }
}

const submissionOf = (row: Row<'submissions'>): Submission => ({
  id: row.id,
  channel: channelOf(row),
  personId: row.person_id,
  ...(row.person_name === null ? {} : { personName: row.person_name }),
  source: row.source === null ? null : sourceOf(row.source, row.bytes),
  target: StoredChannel.nullable().parse(row.target),
  offers: StoredOffers.parse(row.offers),
  notice: StoredMessage.nullable().parse(row.notice),
  state: row.state,
  digestId: row.digest_id,
  ...(row.feed === null ? {} : { feed: StoredOrigin.parse(row.feed) }),
})

function sourceOf(json: unknown, bytes: Uint8Array | null): SourceInput {
  const source = StoredSource.parse(json)
  // A plain view: drivers hand over their own kind of array.
  return source.kind === 'bytes' ? { ...source, bytes: new Uint8Array(bytes ?? []) } : source
}
