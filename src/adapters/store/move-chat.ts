import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { PlatformName } from '../../model/channel.ts'
import type { Schema } from './schema.ts'

/** A group that became a supergroup, which has another id. */
export interface ChatMove {
  readonly platform: PlatformName
  readonly from: string
  readonly to: string
}

/**
 * Rows of the old chat become the new one's; where it has such a row already, told apart by these columns, it
 * keeps its own. `outbox_messages` is not among them, nor are the messages that rows refer to: they keep the
 * chat that they were sent to. The new one counts its own from 1 again, so "the same" there would be somebody else's.
 */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  submissions: ['id'],
  audit: ['seq'],
  searches: ['id'],
  feed_items: ['id'],
  feeds: ['url', 'topic'],
  outbox: ['intent', 'topic'],
  approvals: ['intent', 'topic'],
  change_cards: ['digest_id', 'hash', 'topic', 'base'],
  reader_reports: ['digest_id', 'line', 'reader'],
  channel_settings: ['key', 'topic'],
  answers: ['digest_id', 'section', 'topic'],
  detours: ['topic'],
  chat_languages: [],
  threads: [],
}

/** What is left of the old chat then, and what is not worth a clash: a question that waits for minutes, its pace. */
const LEFT = [
  'feeds',
  'channel_settings',
  'answers',
  'detours',
  'chat_languages',
  'threads',
  'conversations',
] as const

/** Takes all that is kept of a group along to the supergroup that it became, in the transaction that is given. */
export async function moveChat(trx: Kysely<Schema>, move: ChatMove, now: number): Promise<void> {
  for (const [table, keys] of Object.entries(ROWS)) await moveRows(table, keys, move).execute(trx)
  await moveReportCards(move).execute(trx)
  for (const table of LEFT) await sql`delete from ${sql.table(table)} where ${ofChat(move)}`.execute(trx)
  for (const statement of [...scoped(move), ...named(move), ...askedAgain(move, now)])
    await statement.execute(trx)
}

const ofChat = ({ platform, from }: ChatMove): RawBuilder<unknown> =>
  sql`platform = ${platform} and chat = ${from}`

function moveRows(table: string, keys: readonly string[], move: ChatMove): RawBuilder<unknown> {
  const same = keys.map((key) => sql`there.${sql.ref(key)} = ${sql.ref(`${table}.${key}`)}`)
  const there = sql.join(
    [sql`there.platform = ${move.platform}`, sql`there.chat = ${move.to}`, ...same],
    sql` and `,
  )
  return sql`update ${sql.table(table)} set chat = ${move.to}
    where ${ofChat(move)} and not exists (select from ${sql.table(table)} there where ${there})`
}

/** Of a line one open card is enough. */
const moveReportCards = (move: ChatMove): RawBuilder<unknown> =>
  sql`update report_cards set chat = ${move.to}
    where ${ofChat(move)} and not exists (select from report_cards there
      where there.platform = ${move.platform} and there.chat = ${move.to} and there.digest_id = report_cards.digest_id
        and there.line = report_cards.line and there.outcome is null)`

/** What is kept under the chat's scope. */
function scoped({ platform, from, to }: ChatMove): readonly RawBuilder<unknown>[] {
  const [old, next] = [`${platform}/${from}`, `${platform}/${to}`]
  return [
    sql`delete from lanes where lane = ${old} or lane like ${`${old}/%`}`,
    sql`update articles set scope = ${next} where scope = ${old}
      and not exists (select from articles there where there.scope = ${next} and there.hash = articles.hash)`,
    sql`update model_calls set scope = ${next} where scope = ${old}`,
    sql`insert into model_spend (day, scope, tokens, cap)
      select day, ${next}, tokens, cap from model_spend where scope = ${old}
      on conflict (day, scope) do update set tokens = model_spend.tokens + excluded.tokens`,
    sql`delete from model_spend where scope = ${old}`,
    sql`delete from model_answers where key like ${`${old} %`}`,
  ]
}

/** Where other rows name the chat: where posts, cards and words for the operators go. */
function named({ platform, from, to }: ChatMove): readonly RawBuilder<unknown>[] {
  const [old, next] = [`${platform}/${from}`, `${platform}/${to}`]
  const channels: readonly (readonly [string, string, string])[] = [
    ['submissions', 'target', ''],
    ['watches', 'asked_in', ''],
    ['approvals', 'card', ''],
    ['approvals', 'asker', 'channel'],
    ['outbox', 'detour', ''],
  ]
  return [
    ...channels.map(([table, column, inside]) => {
      const path = sql.lit(`{${inside === '' ? 'chat' : `${inside},chat`}}`)
      const where = inside === '' ? sql.ref(column) : sql`${sql.ref(column)}->${sql.lit(inside)}`
      return sql`update ${sql.table(table)}
        set ${sql.ref(column)} = jsonb_set(${sql.ref(column)}::jsonb, ${path}, to_jsonb(${to}::text))::json
        where ${where}->>'platform' = ${platform} and ${where}->>'chat' = ${from}`
    }),
    sql`update submissions set offers = (select json_agg(case when one->>'chat' = ${from}
          then jsonb_set(one::jsonb, '{chat}', to_jsonb(${to}::text))::json else one end)
        from json_array_elements(offers) one)
      where platform = ${platform} and exists (select from json_array_elements(offers) one where one->>'chat' = ${from})`,
    // As text: what people typed may hold what the functions of json refuse (NUL).
    sql`update conversations set pending = replace(pending::text, ${`"chat":"${from}"`}, ${`"chat":"${to}"`})::json
      where platform = ${platform} and position(${`"chat":"${from}"`} in pending::text) > 0`,
    sql`update channel_settings set value = to_json(${next}::text || substr(value #>> '{}', ${old.length + 1}))
      where value #>> '{}' = ${old} or value #>> '{}' like ${`${old}/%`}`,
    sql`update settings set value = ${next}::text || substr(value, ${old.length + 1})
      where value = ${old} or value like ${`${old}/%`}`,
    sql`update settings set key = ${`welcomed/${next}`} where key = ${`welcomed/${old}`}
      and not exists (select from settings there where there.key = ${`welcomed/${next}`})`,
    sql`update threads set parent = ${to} where platform = ${platform} and parent = ${from}`,
    sql`delete from post_copies where ${ofChat({ platform, from, to })}`,
  ]
}

/** Cards that nobody has decided stand where no button of theirs works any more: they come once more. */
function askedAgain({ platform, from }: ChatMove, now: number): readonly RawBuilder<unknown>[] {
  const stood = `%"platform":"${platform}","chat":"${from}"%`
  return [
    sql`update approvals set messages = '[]', tend_at = ${now}
      where outcome is null and messages::text like ${stood}`,
    sql`update change_cards set message = null, tend_at = ${now}
      where outcome is null and message::text like ${stood}`,
    sql`update report_cards set message = null, tend_at = ${now}
      where outcome is null and message::text like ${stood}`,
  ]
}
