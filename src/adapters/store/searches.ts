import { type RawBuilder, sql } from 'kysely'
import type { Digest } from '../../model/digest.ts'
import type { Delivery } from '../../model/outbox.ts'
import type { SearchTerm } from '../../model/search-words.ts'
import { withTranslation } from '../../model/translation.ts'
import type { Searches, SearchHit } from '../../ports.ts'
import { columnsOf } from './channel-columns.ts'
import { deliveriesOf } from './delivery-rows.ts'
import type { StoreDeps } from './store-deps.ts'
import { StoredDigestBody, StoredTranslation } from './stored-shapes.ts'
import { withoutNul } from './without-nul.ts'

/**
 * So many of a chat's newest posts are looked through one by one. What is not found often enough among
 * them is rare in the chat, and the index of words has little of it: neither way grows with the chat.
 */
const WINDOW = 2_000

/** Where is looked for what, from which number on. */
interface Asked {
  readonly platform: string
  readonly chat: string
  readonly query: string
  readonly before: number
  readonly limit: number
}

/** A delivery, and its number among all. */
interface Place {
  readonly id: string
  readonly number: number
}

export function searches({ db, clock }: StoreDeps): Searches {
  const placesOf = async (statement: RawBuilder<unknown>): Promise<readonly Place[]> => {
    const { rows } = await sql<{ id: string; seq: string }>`${statement}`.execute(db)
    return rows.map(({ id, seq }) => ({ id, number: Number(seq) }))
  }

  async function found(asked: Asked): Promise<readonly Place[]> {
    const [{ number: edge } = { number: 0 }] = await placesOf(edgeOf(asked))
    const near = [...(await placesOf(amongNewest(asked, edge))), ...(await placesOf(askedForHere(asked)))]
    const rare = near.length < asked.limit && edge > 0 ? await placesOf(byIndex(asked, edge)) : []
    return [...near, ...rare].sort((a, b) => b.number - a.number).slice(0, asked.limit)
  }

  async function hits(places: readonly Place[]): Promise<readonly SearchHit[]> {
    if (places.length === 0) return []
    const ids = places.map(({ id }) => id)
    const rows = await db
      .selectFrom('outbox')
      .selectAll()
      .where('id', 'in', ids)
      .orderBy('seq', 'desc')
      .execute()
    const deliveries = await deliveriesOf(db, rows)
    const bodies = await digestsOf(deliveries)
    return rows.flatMap(({ seq, posted_at, added_at }, index) => {
      const delivery = deliveries[index]
      const digest = delivery && bodies.get(delivery.id)
      return digest ? [{ number: Number(seq), at: Number(posted_at ?? added_at), delivery, digest }] : []
    })
  }

  /** As each copy says it, in the language of its chat. */
  async function digestsOf(deliveries: readonly Delivery[]) {
    const { rows } = await sql<{ id: string; digest: unknown; translation: unknown }>`
      select o.id, coalesce(r.digest, d.digest) as digest, t.translation
      from outbox o join digests d on d.id = o.digest_id
      left join revisions r on r.digest_id = o.digest_id and r.number = o.revision
      left join translations t on t.delivery_id = o.id and t.revision = o.revision
      where o.id in (${sql.join(deliveries.map(({ id }) => id))})`.execute(db)
    return new Map(rows.map(({ id, digest, translation }) => [id, inBoth(digest, translation)]))
  }

  return {
    async find({ platform, chat }, terms, { limit, before }) {
      if (terms.length === 0) return []
      const asked = {
        platform,
        chat,
        query: queryOf(terms),
        limit,
        before: before ?? Number.MAX_SAFE_INTEGER,
      }
      return hits(await found(asked))
    },
    async keep(id, channel, words) {
      await db
        .insertInto('searches')
        .values({ id, ...columnsOf(channel), words: withoutNul(words), at: clock.now() })
        .onConflict((same) => same.column('id').doNothing())
        .execute()
    },
    async kept(id, { platform, chat }) {
      const row = await db
        .selectFrom('searches')
        .select('words')
        .where('id', '=', withoutNul(id))
        .where('platform', '=', platform)
        .where('chat', '=', chat)
        .executeTakeFirst()
      return row?.words ?? null
    },
  }
}

function inBoth(digest: unknown, translation: unknown): Digest {
  const read = StoredDigestBody.parse(digest)
  const other = StoredTranslation.safeParse(translation)
  return other.success ? withTranslation(read, other.data) : read
}

/** Terms are letters and digits: nothing in them ends a quotation. */
const queryOf = (terms: readonly SearchTerm[]): string =>
  terms.map(({ word, whole }) => `'${word}'${whole ? '' : ':*'}`).join(' & ')

const STANDS = sql`in ('posted', 'uncertain')`

const here = ({ platform, chat, before }: Asked) => sql`
  o.platform = ${platform} and o.chat = ${chat} and o.state ${STANDS} and o.seq < ${before}`

/** The number of the last post that is looked through; no row where there are fewer. */
const edgeOf = (asked: Asked) => sql`
  select o.id, o.seq from outbox o where ${here(asked)} order by o.seq desc offset ${WINDOW - 1} limit 1`

/**
 * The same where a row is found by its digest or its intent. As sums that no index of chats has: an embedded
 * database keeps no statistics, and would read the whole chat for each row beside it.
 */
const stands = (row: string, scope: RawBuilder<unknown>) => {
  const column = (name: string) => sql.ref(`${row}.${name}`)
  return sql`${column('state')} || '' ${STANDS} and ${column('platform')} || '/' || ${column('chat')} = ${scope}`
}

/** A digest that was posted again is found once, as its newest copy there. */
const newest = sql`not exists (select from outbox again where again.digest_id = o.digest_id
  and again.seq > o.seq and ${stands('again', sql`o.platform || '/' || o.chat`)} offset 0)`

/** The words of a row's digest as the row shows it, in both languages where there are two; for each row by itself, whatever a planner thinks. */
const itsWords = sql`lateral (select w.words || coalesce((select t.words from translations t
    where t.delivery_id = o.id and t.revision = o.revision), ''::tsvector) as words from digest_words w
  where w.digest_id = o.digest_id and w.revision = o.revision offset 0) w`

/** One after another until there are enough: `offset 0` keeps the order of the work. */
const taken = (rows: RawBuilder<unknown>, { limit }: Asked) => sql`
  select o.id, o.seq from (${rows} offset 0) o where ${newest} limit ${limit}`

const amongNewest = (asked: Asked, edge: number) =>
  taken(
    sql`select o.id, o.seq, o.digest_id, o.platform, o.chat from outbox o cross join ${itsWords}
      where ${here(asked)} and o.seq >= ${edge} and w.words @@ ${asked.query}::tsquery order by o.seq desc`,
    asked,
  )

const byIndex = (asked: Asked, edge: number) =>
  taken(
    sql`select o.id, o.seq, o.digest_id, o.platform, o.chat
      from (select digest_id, revision from digest_words where words @@ ${asked.query}::tsquery
        union select p.digest_id, p.revision from translations t join outbox p on p.id = t.delivery_id
          and p.revision = t.revision where t.words @@ ${asked.query}::tsquery offset 0) found
      cross join lateral (select o.id, o.seq, o.digest_id, o.revision, o.platform, o.chat from outbox o
        where o.digest_id = found.digest_id and o.revision = found.revision
          and ${stands('o', sql`${asked.platform} || '/' || ${asked.chat}`)} offset 0) o
      cross join ${itsWords}
      where w.words @@ ${asked.query}::tsquery and o.seq < ${Math.min(edge, asked.before)} order by o.seq desc`,
    asked,
  )

/** What was asked for in the chat and stands in another. */
const askedForHere = (asked: Asked) =>
  taken(
    sql`select o.id, o.seq, o.digest_id, o.platform, o.chat
      from (select s.id from submissions s where s.platform = ${asked.platform} and s.chat = ${asked.chat}
        and s.digest_id is not null and position('"' || s.chat || '"' in s.target::text) = 0
          order by s.created_at desc limit ${WINDOW}) s
      join outbox o on o.intent = s.id cross join ${itsWords}
      where o.state || '' ${STANDS} and o.seq < ${asked.before} and w.words @@ ${asked.query}::tsquery
      order by o.seq desc`,
    asked,
  )
