import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import {
  REPORTS_A_DAY,
  REPORTS_FOR_CARD,
  type ReportCard,
  type ReportedLine,
} from '../../model/reader-report.ts'
import type { Reports } from '../../ports.ts'
import { standsAlsoIn, tendedCard } from './card-messages.ts'
import { channelOf, columnsOf } from './channel-columns.ts'
import type { Row, Schema } from './schema.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredCardMessages, StoredIds, StoredReportEnd, StoredText } from './stored-shapes.ts'
import { TENDED_MS } from './tended-ms.ts'

const DAY_MS = 24 * 3_600_000

export function reports({ db, clock }: StoreDeps): Reports {
  const card = async (id: string): Promise<ReportCard | null> => {
    const row = await db.selectFrom('report_cards').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? cardOf(row, await countOf(db, id)) : null
  }
  return {
    card,
    add: (line, by) =>
      db.transaction().execute(async (trx) => {
        // A reader's presses wait for each other, then a digest's reports: always in this order.
        await sql`select pg_advisory_xact_lock(hashtextextended(${by.reader}, 0))`.execute(trx)
        await trx
          .selectFrom('digests')
          .select('id')
          .where('id', '=', line.digestId)
          .forUpdate()
          .executeTakeFirst()
        const key = keyOf(line)
        const open = await openCard(trx, key)
        const known = await trx
          .selectFrom('reader_reports')
          .select('card')
          .where(({ and }) => and({ ...key, reader: by.reader }))
          .executeTakeFirst()
        if (known) return { kind: 'known', card: open && known.card === open ? open : null }
        if ((await madeSince(trx, by.reader, clock.now() - DAY_MS)) >= REPORTS_A_DAY)
          return { kind: 'enough', card: null }
        const { topic } = columnsOf(line.channel)
        await trx
          .insertInto('reader_reports')
          .values({ ...key, topic, reader: by.reader, at: clock.now(), card: open })
          .execute()
        return { kind: 'noted', card: open ? null : await raised(trx, line, by.card, clock.now()) }
      }),
    sent: (id, message) =>
      db.transaction().execute(async (trx) => standsAlsoIn(trx, 'report_cards', id, message)),
    async decide(id, outcome, { call, name, copies, message }) {
      await db.transaction().execute(async (trx) => {
        if (message) await standsAlsoIn(trx, 'report_cards', id, message)
        await trx
          .updateTable('report_cards')
          .set({
            outcome,
            decided_in: call,
            decided_by: name,
            copies: JSON.stringify(copies),
            tend_at: clock.now() + TENDED_MS,
          })
          .where('id', '=', id)
          .where('outcome', 'is', null)
          .execute()
      })
      return card(id)
    },
    async expire(id) {
      await db
        .updateTable('report_cards')
        .set({ outcome: 'stale', tend_at: clock.now() + TENDED_MS })
        .where('id', '=', id)
        .where('outcome', 'is', null)
        .execute()
    },
    async due(now) {
      const rows = await db
        .selectFrom('report_cards')
        .select('id')
        .where('tend_at', '<=', now)
        .orderBy('tend_at')
        .limit(50)
        .execute()
      return rows.map(({ id }) => id)
    },
    tended: (seen, at) => tendedCard(db, 'report_cards', seen, at),
  }
}

/** A line of a digest in one chat, whatever topic or copy. Its words may hold what no text column takes: their hash. */
const keyOf = ({ channel: { platform, chat }, digestId, text }: ReportedLine) => ({
  platform,
  chat,
  digest_id: digestId,
  line: createHash('sha256').update(JSON.stringify(text)).digest('base64url'),
})
type Key = ReturnType<typeof keyOf>

async function openCard(db: Kysely<Schema>, key: Key): Promise<string | null> {
  const row = await db
    .selectFrom('report_cards')
    .select('id')
    .where(({ and }) => and(key))
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

async function madeSince(db: Kysely<Schema>, reader: string, since: number): Promise<number> {
  const { count } = await db
    .selectFrom('reader_reports')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('reader', '=', reader)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Reports that no card has asked about become one when there are enough of them. */
async function raised(
  db: Kysely<Schema>,
  line: ReportedLine,
  id: string,
  now: number,
): Promise<string | null> {
  const key = keyOf(line)
  const { count } = await db
    .selectFrom('reader_reports')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where(({ and }) => and(key))
    .where('card', 'is', null)
    .executeTakeFirstOrThrow()
  if (Number(count) < REPORTS_FOR_CARD) return null
  await db
    .insertInto('report_cards')
    .values({
      ...key,
      id,
      topic: columnsOf(line.channel).topic,
      delivery_id: line.deliveryId,
      number: line.number,
      text: JSON.stringify(line.text),
      evidence: JSON.stringify(line.evidence),
      created_at: now,
      tend_at: now + TENDED_MS,
    })
    .execute()
  await db
    .updateTable('reader_reports')
    .set({ card: id })
    .where(({ and }) => and(key))
    .where('card', 'is', null)
    .execute()
  return id
}

async function countOf(db: Kysely<Schema>, card: string): Promise<number> {
  const { count } = await db
    .selectFrom('reader_reports')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('card', '=', card)
    .executeTakeFirstOrThrow()
  return Number(count)
}

const cardOf = (row: Row<'report_cards'>, count: number): ReportCard => ({
  id: row.id,
  deliveryId: row.delivery_id,
  digestId: row.digest_id,
  channel: channelOf(row),
  number: row.number,
  text: StoredText.parse(row.text),
  evidence: StoredText.parse(row.evidence),
  count,
  raisedAt: Number(row.created_at),
  messages: StoredCardMessages.parse(row.message),
  outcome: StoredReportEnd.nullable().parse(row.outcome),
  decidedIn: row.decided_in,
  decidedBy: row.decided_by,
  copies: StoredIds.parse(row.copies),
})
