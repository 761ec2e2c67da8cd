import { Fault } from '../../model/fault.ts'
import { type BackupClient, type BackupPool, quoted } from './backup-pool.ts'
import { ownRows } from './chat-rows.ts'
import type { ChatName } from './export-chat.ts'
import { type LiveTable, tablesIn } from './tables.ts'

const SCOPE = `$1::text || '/' || $2::text`

/** Digests of articles that were sent in the chat, and that nobody else shows. */
const UNSHARED = `(select d.id from public.digests d join public.articles a on a.id = d.article_id
  where a.scope = ${SCOPE}
    and not exists (select from public.outbox o where o.digest_id = d.id)
    and not exists (select from public.approvals w where w.digest_id = d.id)
    and not exists (select from public.submissions s where s.digest_id = d.id))`

/** Rows that keep a digest alive: its posts, cards that ask for one, and who asked. */
const KEEPERS = ['outbox', 'approvals', 'submissions']

/** What is said of a digest goes with it. */
const aboutDigests = (tables: readonly LiveTable[]): string[] =>
  tables
    .filter(({ name, columns }) => columns.includes('digest_id') && !KEEPERS.includes(name))
    .map(({ name }) => `delete from public.${quoted(name)} where digest_id in ${UNSHARED}`)

/**
 * Articles that were sent in the chat. One whose digest is posted elsewhere loses its text and its chat,
 * since that post and its digest are the other chat's; the rest goes whole.
 */
const ARTICLES = [
  `delete from public.digests where id in ${UNSHARED}`,
  `update public.articles set scope = 'erased', hash = id, article = '{"forgotten":true}',
      forgotten_at = coalesce(forgotten_at, created_at)
    where scope = ${SCOPE} and id in (select article_id from public.digests
      union select article_id from public.revisions union select article_id from public.change_cards
      union select article_id from public.approvals)`,
  `delete from public.articles where scope = ${SCOPE}`,
]

/** Our messages in the chat that other rows point to, under whatever table's column of that name. */
const messagesThere = (tables: readonly LiveTable[]): string[] =>
  tables.flatMap(({ name, columns, types }) =>
    columns
      .filter((column, i) => types[i] === 'json' && ['notice', 'message'].includes(column))
      .map(
        (column) => `update public.${quoted(name)} set ${column} = null
          where ${column}->'channel'->>'platform' = $1 and ${column}->'channel'->>'chat' = $2`,
      ),
  )

/** What other chats' rows say of the chat: where it was asked, where the answer is, where it should go. */
const MENTIONS = [
  `update public.watches set asked = null, asked_in = null, notice = null
    where asked_in->>'platform' = $1 and asked_in->>'chat' = $2`,
  `update public.submissions set target = null, state = 'refused', source = null, bytes = null
    where target->>'platform' = $1 and target->>'chat' = $2`,
  `update public.submissions set offers = (select coalesce(json_agg(one), '[]'::json)
      from json_array_elements(offers) one where one->>'chat' <> $2)
    where platform = $1 and exists (select from json_array_elements(offers) one where one->>'chat' = $2)`,
  // As text: what people typed may hold what the functions of json refuse (NUL).
  `delete from public.conversations where platform = $1 and position('"chat":"' || $2 || '"' in pending::text) > 0`,
  `update public.approvals set card = null, messages = '[]' where card->>'platform' = $1 and card->>'chat' = $2`,
  `update public.approvals set asker = json_build_object(
      'channel', json_build_object('platform', platform, 'chat', chat, 'topic', nullif(topic, '')),
      'personId', '', 'name', null, 'notice', null, 'feed', asker->'feed')
    where asker->'channel'->>'platform' = $1 and asker->'channel'->>'chat' = $2`,
  `update public.approvals set asker = (asker::jsonb || '{"notice":null}'::jsonb)::json
    where asker->'notice'->'channel'->>'platform' = $1 and asker->'notice'->'channel'->>'chat' = $2`,
  `delete from public.channel_settings where value #>> '{}' = ${SCOPE} or value #>> '{}' like ${SCOPE} || '/%'
    or (value::text like '{%' and value->>'platform' = $1 and value->>'chat' = $2)`,
  // A setting may have the chat in its name: that it was welcomed.
  `delete from public.settings where value = ${SCOPE} or value like ${SCOPE} || '/%'
    or '/' || key || '/' like '%/' || ${SCOPE} || '/%'`,
  `delete from public.post_copies where platform = $1 and of_chat = $2`,
  'delete from public.threads where platform = $1 and parent = $2',
  `update public.outbox set detour = null where detour->>'platform' = $1 and detour->>'chat' = $2`,
]

/** What belongs to rows that are gone. */
const ORPHANS = [
  'delete from public.translations where delivery_id not in (select id from public.outbox)',
  `delete from public.revisions r where not exists (select from public.outbox o where o.digest_id = r.digest_id)
    and not exists (select from public.approvals a where a.digest_id = r.digest_id)`,
  'delete from public.watches w where not exists (select from public.outbox o where o.digest_id = w.digest_id)',
]

/**
 * Erases all that is kept of a chat, in one transaction, and returns how many rows of each table. Articles
 * that everybody may see stay; so do the chat's messages, which are the platform's. Faults: `no-such-chat`.
 */
export async function eraseChat(
  pool: BackupPool,
  { platform, chat }: ChatName,
): Promise<ReadonlyMap<string, number>> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const counts = await erased(client, [platform, chat])
    if (counts.size === 0) throw new Fault('no-such-chat', { chat: `${platform}/${chat}` })
    await client.query('commit')
    return counts
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

async function erased(client: BackupClient, chat: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  const values = [...chat]
  const tables = await tablesIn(client)
  const own = ownRows(tables)
  const count = async (table: string, where: string): Promise<void> => {
    const { rows } = await client.query<{ count: string }>(
      `select count(*)::text as count from public.${quoted(table)} where ${where}`,
      values,
    )
    if (Number(rows[0]?.count) > 0) counts.set(table, Number(rows[0]?.count))
  }
  for (const { table, where } of own) await count(table, where)
  // Children before their parents; articles last, when it is known who else shows them.
  for (const { table, where } of own.toReversed())
    if (table !== 'articles') await client.query(`delete from public.${quoted(table)} where ${where}`, values)
  const rest = [...messagesThere(tables), ...MENTIONS, ...aboutDigests(tables), ...ARTICLES, ...ORPHANS]
  for (const statement of rest) await client.query(statement, paramsOf(statement, values))
  return counts
}

/** A statement may name none of them; the database wants none then. */
const paramsOf = (statement: string, values: string[]): string[] => (statement.includes('$2') ? values : [])
